namespace Reckon.Statistics.Distributions;

/// <summary>Moments of a distribution from its quantiles: the mean of g(X) is the integral of g(quantile) over all probabilities.</summary>
/// <remarks>Takahasi and Mori (1974), the double exponential rule; it copes with the quantiles' poles at 0 and 1.</remarks>
internal static class QuantileMoments
{
    private const int HalfPoints = 64;
    private const double Farthest = 3.6;

    /// <summary>Mean and variance.</summary>
    /// <param name="quantile">
    /// The quantile with a stated probability below and above it; one of the two may be too small to change the other.
    /// </param>
    public static (double Mean, double Variance) Of(Func<double, double, double> quantile)
    {
        var points = new (double Weight, double Value)[2 * HalfPoints + 1];
        for (var k = -HalfPoints; k <= HalfPoints; k++) points[k + HalfPoints] = At(k * Farthest / HalfPoints, quantile);
        var total = points.Sum(p => p.Weight);
        var mean = points.Sum(p => p.Weight * p.Value) / total;
        return (mean, points.Sum(p => p.Weight * (p.Value - mean) * (p.Value - mean)) / total);
    }

    private static (double Weight, double Value) At(double t, Func<double, double, double> quantile)
    {
        var u = Math.PI * Math.Sinh(t);
        var (lower, upper) = (1 / (1 + Math.Exp(-u)), 1 / (1 + Math.Exp(u)));
        return (Math.Cosh(t) * lower * upper, quantile(lower, upper));
    }
}
