using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.CountModels;

/// <summary>The mean that a count model gives a row.</summary>
/// <param name="LinearPredictor">x'β + offset, the logarithm of the mean.</param>
/// <param name="Mean">exp(x'β + offset), its standard error by the delta method.</param>
public sealed record PoissonPrediction(Estimate LinearPredictor, Estimate Mean)
{
    /// <summary>The mean at a row of the design.</summary>
    /// <param name="row">k values in the order of the design's columns; that of an intercept is 1.</param>
    /// <param name="coefficients">The coefficients of a fit with the covariance to use, such as <see cref="PoissonFit.Robust"/>.</param>
    /// <param name="offset">Added to the linear predictor; 0 by default.</param>
    /// <exception cref="ArgumentException">There are not k values, or one is not finite.</exception>
    public static PoissonPrediction Of(ReadOnlySpan<double> row, JointEstimate coefficients, double offset = 0)
    {
        Require.Finite(row, nameof(row));
        Require.Finite(offset, nameof(offset));
        var linear = coefficients.Combine(row);
        var predictor = linear with { Value = linear.Value + offset };
        var mean = Math.Exp(predictor.Value);
        return new PoissonPrediction(predictor, new Estimate(mean, mean * predictor.StandardError, predictor.DegreesOfFreedom));
    }

    /// <summary>The sum of the means over N rows, such as all units of a population of which the covariates are known.</summary>
    /// <remarks>The standard error is that of the coefficients alone, by the delta method: it is the error of the sum of means, not of the
    /// sum of single responses.</remarks>
    /// <param name="rows">N × k, in the order of the design's columns.</param>
    /// <param name="coefficients">The coefficients of a fit with the covariance to use.</param>
    /// <param name="offsets">N offsets; null for none.</param>
    /// <exception cref="ArgumentException">There are not k columns or not N offsets.</exception>
    public static Estimate Total(Matrix rows, JointEstimate coefficients, IReadOnlyList<double>? offsets = null)
    {
        Require.SameCount(rows.Columns, "columns of the rows", coefficients.Count, nameof(coefficients));
        if (offsets is not null) Require.SameCount(offsets.Count, nameof(offsets), rows.Rows, nameof(rows));
        var means = rows.Times([.. coefficients.Values]).Select((p, i) => Math.Exp(p + (offsets?[i] ?? 0))).ToArray();
        return coefficients.Transform(Sums.Of(means), rows.LeftTimes(means));
    }

    /// <summary>The interval of the mean that is symmetric in its logarithm, and so never reaches zero.</summary>
    /// <remarks><c>Mean.Interval</c> is the symmetric one of the delta method; the two agree where the standard error is small beside the
    /// mean.</remarks>
    /// <param name="level">Between 0 and 1; 0.95 by default.</param>
    public ConfidenceInterval MeanInterval(double level = 0.95)
    {
        var interval = LinearPredictor.Interval(level);
        return new ConfidenceInterval(Math.Exp(interval.Low), Math.Exp(interval.High), level);
    }
}
