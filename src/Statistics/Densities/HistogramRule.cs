using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Quantiles;

namespace Reckon.Statistics.Densities;

/// <summary>Rules for how many classes a histogram has.</summary>
public static class HistogramRule
{
    /// <summary>Sturges's rule, ⌈log₂ n + 1⌉: made for normal data of some hundred values. R's <c>nclass.Sturges</c>.</summary>
    /// <param name="values">n finite values.</param>
    /// <exception cref="ArgumentException">There is no value, or one is not finite.</exception>
    public static int Sturges(ReadOnlySpan<double> values)
    {
        Check(values);
        return (int)Math.Ceiling(Math.Log2(values.Length) + 1);
    }

    /// <summary>Scott's rule, classes of 3.5 s n^(−1/3); 1 when all values are equal. R's <c>nclass.scott</c>.</summary>
    /// <remarks>Scott (1979), Biometrika 66.</remarks>
    /// <param name="values">n finite values.</param>
    /// <exception cref="ArgumentException">There is no value, or one is not finite.</exception>
    public static int Scott(ReadOnlySpan<double> values)
    {
        Check(values);
        if (values.Length == 1) return 1;
        return Classes(values, 3.5 * Math.Sqrt(Sums.OfSquaredDeviations(values) / (values.Length - 1)) * Math.Pow(values.Length, -1 / 3.0));
    }

    /// <summary>Freedman and Diaconis's rule, classes of 2 IQR n^(−1/3): not misled by a few values far out. R's <c>nclass.FD</c> with <c>digits = 15</c>; by default R rounds values to five digits first.</summary>
    /// <remarks>
    /// Freedman and Diaconis (1981), Zeitschrift für Wahrscheinlichkeitstheorie 57. Where both quartiles are equal, quantiles farther out take their place,
    /// stretched to the same share of the data, as R does; then Scott's rule.
    /// </remarks>
    /// <param name="values">n finite values.</param>
    /// <exception cref="ArgumentException">There is no value, or one is not finite.</exception>
    public static int FreedmanDiaconis(ReadOnlySpan<double> values)
    {
        Check(values);
        var range = QuantileRange(values, 0.25);
        for (var tail = 0.125; range == 0 && tail >= 1 / 512.0; tail /= 2) range = QuantileRange(values, tail) / (1 - 2 * tail) / 2;
        return range == 0 ? Scott(values) : Classes(values, 2 * range * Math.Pow(values.Length, -1 / 3.0));
    }

    private static double QuantileRange(ReadOnlySpan<double> values, double tail)
    {
        var ends = Quantile.Of(values, [tail, 1 - tail]);
        return ends[1] - ends[0];
    }

    private static int Classes(ReadOnlySpan<double> values, double width)
    {
        if (width == 0) return 1;
        var (low, high) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var value in values) (low, high) = (Math.Min(low, value), Math.Max(high, value));
        return (int)Math.Clamp(Math.Ceiling((high - low) / width), 1, 1e6);
    }

    private static void Check(ReadOnlySpan<double> values)
    {
        Require.NotEmpty(values.Length, nameof(values));
        Require.Finite(values, nameof(values));
    }
}
