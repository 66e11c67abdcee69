using Reckon.Statistics.Distributions;

namespace Reckon.Statistics.Regression;

/// <summary>The analysis of variance of a regression.</summary>
/// <param name="RegressionDegreesOfFreedom">Slopes: k − 1 with an intercept, else k.</param>
/// <param name="ResidualDegreesOfFreedom">n − k.</param>
/// <param name="RegressionSumOfSquares">What the slopes explain.</param>
/// <param name="ResidualSumOfSquares">What is left.</param>
public sealed record RegressionVarianceTable(
    int RegressionDegreesOfFreedom, long ResidualDegreesOfFreedom, double RegressionSumOfSquares, double ResidualSumOfSquares)
{
    /// <summary>The explained sum over its degrees of freedom; NaN without slopes.</summary>
    public double RegressionMeanSquare =>
        RegressionDegreesOfFreedom == 0 ? double.NaN : RegressionSumOfSquares / RegressionDegreesOfFreedom;

    /// <summary>What is left over its degrees of freedom.</summary>
    public double ResidualMeanSquare => ResidualSumOfSquares / ResidualDegreesOfFreedom;

    /// <summary>The ratio of the mean squares; +∞ for a perfect fit, NaN without slopes or for a response that does not vary.</summary>
    public double F => RegressionMeanSquare / ResidualMeanSquare;

    /// <summary>The probability of so large an F were all slopes zero; NaN when F is.</summary>
    public double PValue => F switch
    {
        double.NaN => double.NaN,
        double.PositiveInfinity => 0,
        _ => new FDistribution(RegressionDegreesOfFreedom, ResidualDegreesOfFreedom).Survival(F),
    };
}
