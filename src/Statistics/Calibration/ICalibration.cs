using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Calibration;

/// <summary>Changes the weights of a sample so that it meets totals that are known of the population.</summary>
public interface ICalibration
{
    /// <summary>How many rows the sample has.</summary>
    int Rows { get; }

    /// <summary>The calibrated weights that n weights lead to.</summary>
    /// <param name="weights">d: n weights, not negative; a row of weight zero keeps it.</param>
    /// <exception cref="ArgumentException">There are not n weights, or one is negative or not finite.</exception>
    /// <exception cref="CalibrationException">No weights meet the known totals; the exception names the total.</exception>
    CalibratedWeights Calibrate(ReadOnlySpan<double> weights);

    /// <summary>
    /// What is left of k variables when the part that the known totals explain is taken away: e = y − x'B by weighted least
    /// squares.
    /// </summary>
    /// <param name="weights">n weights of the regression, not negative.</param>
    /// <param name="values">n × k; y.</param>
    /// <exception cref="ArgumentException">There are not n weights or rows.</exception>
    Matrix Residuals(ReadOnlySpan<double> weights, Matrix values);
}
