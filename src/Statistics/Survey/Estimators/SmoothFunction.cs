using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Survey.Estimators;

/// <summary>
/// m smooth functions of the k estimates of another statistic; linearised designs use their derivatives, replicate designs recompute
/// them.
/// </summary>
/// <remarks>The delta method; agrees with R survey <c>svycontrast</c>.</remarks>
/// <param name="statistic">k estimates.</param>
/// <param name="function">m values at k estimates.</param>
/// <param name="derivatives">m × k partial derivatives at k estimates.</param>
public sealed class SmoothFunction(ISurveyStatistic statistic, Func<double[], double[]> function, Func<double[], Matrix> derivatives)
    : ISurveyStatistic
{
    /// <inheritdoc/>
    public int Rows => statistic.Rows;

    /// <summary>m weighted sums of the estimates of a statistic, such as differences.</summary>
    /// <param name="statistic">k estimates.</param>
    /// <param name="coefficients">m × k weights; −1 and 1 for a difference.</param>
    public static SmoothFunction LinearCombination(ISurveyStatistic statistic, Matrix coefficients) =>
        new(statistic, values => coefficients.Times(values), _ => coefficients);

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">A value is not finite.</exception>
    public double[] Values(ReadOnlySpan<double> weights)
    {
        var values = function(statistic.Values(weights));
        Require.Finite(values, "values of the function");
        return values;
    }

    /// <inheritdoc/>
    public Matrix Influences(ReadOnlySpan<double> weights) =>
        statistic.Influences(weights) * derivatives(statistic.Values(weights)).Transpose();
}
