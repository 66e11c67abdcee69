using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Matrices;
using Reckon.Statistics.Survey;
using Reckon.Statistics.Survey.Designs;

namespace Reckon.Statistics.Calibration;

/// <summary>A design whose weights were calibrated, with the variance that this leaves.</summary>
/// <remarks>
/// A calibrated total varies as the total Σ d g e of the residuals e of the linearised variable on the calibration variables
/// (Deville and Särndal 1992, section 3). Calibrate a calibrated design to calibrate in steps. Agrees with R survey 4.1-1
/// (<c>calibrate</c>, <c>postStratify</c>, and <c>rake</c> under <see cref="ResidualWeights.Equal"/>).
/// </remarks>
public sealed class CalibratedDesign : ILinearizationDesign
{
    private readonly ILinearizationDesign _design;
    private readonly ICalibration _calibration;
    private readonly ResidualWeights _residuals;
    private readonly double[] _weights;

    /// <summary>Calibrates a design.</summary>
    /// <param name="design">A design of n rows.</param>
    /// <param name="calibration">A calibration of n rows.</param>
    /// <param name="residuals">The weights of the regression behind the variance; those before calibration by default.</param>
    /// <exception cref="ArgumentException">The numbers of rows differ.</exception>
    /// <exception cref="CalibrationException">No weights meet the known totals.</exception>
    public CalibratedDesign(ILinearizationDesign design, ICalibration calibration, ResidualWeights residuals = ResidualWeights.Initial)
    {
        ArgumentNullException.ThrowIfNull(design);
        ArgumentNullException.ThrowIfNull(calibration);
        Require.SameCount(calibration.Rows, "rows of the calibration", design.Count, "rows of the design");
        (_design, _calibration, _residuals) = (design, calibration, residuals);
        Calibration = calibration.Calibrate([.. design.Weights]);
        _weights = [.. Calibration.Weights];
        DegreesOfFreedom = design.DegreesOfFreedom;
    }

    private CalibratedDesign(CalibratedDesign whole, double[] weights, double degreesOfFreedom)
    {
        (_design, _calibration, _residuals) = (whole._design, whole._calibration, whole._residuals);
        (Calibration, _weights, DegreesOfFreedom) = (whole.Calibration, weights, degreesOfFreedom);
    }

    /// <summary>The weights before and after, and how far they moved.</summary>
    public CalibratedWeights Calibration { get; }

    /// <inheritdoc/>
    public int Count => _weights.Length;

    /// <inheritdoc/>
    public IReadOnlyList<double> Weights => _weights;

    /// <inheritdoc/>
    public double DegreesOfFreedom { get; }

    /// <summary>The same design for a part of the population; the calibration stays that of the whole sample.</summary>
    /// <param name="isInside">For each of the n rows whether it is in the part; applied on top of any domain before.</param>
    /// <exception cref="ArgumentException">There are not n marks, or no row with weight is inside.</exception>
    public CalibratedDesign Domain(IReadOnlyList<bool> isInside)
    {
        ArgumentNullException.ThrowIfNull(isInside);
        Require.SameCount(isInside.Count, nameof(isInside), Count, "rows of the design");
        double[] weights = [.. _weights.Select((w, i) => isInside[i] ? w : 0)];
        var part = _design.Domain([.. weights.Select(w => w != 0)]);
        return new CalibratedDesign(this, weights, part.DegreesOfFreedom);
    }

    ILinearizationDesign ILinearizationDesign.Domain(IReadOnlyList<bool> isInside) => Domain(isInside);

    /// <inheritdoc/>
    public JointEstimate Estimate(ISurveyStatistic statistic)
    {
        ArgumentNullException.ThrowIfNull(statistic);
        Require.SameCount(statistic.Rows, "rows of the statistic", Count, "rows of the design");
        return new JointEstimate(statistic.Values(_weights), CovarianceOfTotals(statistic.Influences(_weights)), DegreesOfFreedom);
    }

    /// <inheritdoc/>
    public Matrix CovarianceOfTotals(Matrix influences)
    {
        ArgumentNullException.ThrowIfNull(influences);
        Require.SameCount(influences.Rows, "rows of influences", Count, "rows of the design");
        var residuals = _calibration.Residuals(RegressionWeights(), influences);
        return _design.CovarianceOfTotals(Matrix.Create(Count, influences.Columns, (i, k) => Calibration.Factors[i] * residuals[i, k]));
    }

    private double[] RegressionWeights() => _residuals switch
    {
        ResidualWeights.Initial => [.. Calibration.Initial],
        ResidualWeights.Calibrated => _weights,
        ResidualWeights.Equal => [.. Calibration.Initial.Select(d => d > 0 ? 1.0 : 0)],
    };
}
