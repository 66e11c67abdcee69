using Reckon.Statistics.Survey.Replicates;

namespace Reckon.Statistics.Calibration;

/// <summary>Calibrates designs with replicate weights.</summary>
public static class ReplicateCalibration
{
    /// <summary>
    /// The same design with the weights calibrated anew in the sample and in each replicate, so that the variance is that of the
    /// calibrated estimate.
    /// </summary>
    /// <remarks>
    /// Estimates and standard errors agree with R survey 4.1-1 (<c>calibrate</c>, <c>postStratify</c> and <c>rake</c> of replicate
    /// designs). The degrees of freedom stay those of the design; R counts the rank of the calibrated replicate weights less one, which
    /// moves by one or two with the calibration and the domain.
    /// </remarks>
    /// <param name="design">A design of n rows.</param>
    /// <param name="calibration">A calibration of n rows.</param>
    /// <exception cref="ArgumentException">
    /// The numbers of rows differ, or the sample cannot be calibrated. A replicate that cannot be, as when a cell loses all its
    /// rows, is refused when something is estimated.
    /// </exception>
    public static ReplicateDesign Calibrated(this ReplicateDesign design, ICalibration calibration)
    {
        ArgumentNullException.ThrowIfNull(design);
        ArgumentNullException.ThrowIfNull(calibration);
        return design.Adjusted(weights => [.. calibration.Calibrate(weights).Weights]);
    }
}
