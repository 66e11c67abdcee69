namespace Reckon.Site.Figures;

/// <summary>Sorts a sample into equal bins.</summary>
/// <remarks>
/// Where no width is given it is that of Freedman and Diaconis (1981), 2·IQR·n^(−1/3), or the range over the number of bins of Sturges (1926)
/// where the middle half of the sample is one value; either way rounded up to 1, 2 or 5 times a power of ten. Edges are multiples of the width; a value on an edge belongs to the upper bin.
/// </remarks>
internal static class SampleBins
{
    private const int MostBins = 200;
    private static readonly double[] Digits = [1, 2, 5, 10];

    /// <summary>From, to and count of each bin, those without a value among them.</summary>
    /// <param name="sample">At least one number.</param>
    /// <param name="width">The width wanted, or null.</param>
    public static IReadOnlyList<(double From, double To, int Count)> Of(IReadOnlyList<double> sample, double? width)
    {
        double[] sorted = [.. sample.Order()];
        var step = Math.Max(width ?? Nice(Wanted(sorted)), (sorted[^1] - sorted[0]) / MostBins);
        var (first, last) = (Edge(sorted[0], step), Edge(sorted[^1], step));
        var counts = sorted.CountBy(number => Edge(number, step)).ToDictionary();
        return [.. Enumerable.Range(0, (int)(last - first) + 1).Select(i => (Times(first + i, step), Times(first + i + 1, step), counts.GetValueOrDefault(first + i)))];
    }

    private static double Wanted(double[] sorted)
    {
        var spread = 2 * (Quantile(sorted, 0.75) - Quantile(sorted, 0.25)) / Math.Cbrt(sorted.Length);
        if (spread > 0) return spread;
        var range = sorted[^1] - sorted[0];
        return range > 0 ? range / (Math.Log2(sorted.Length) + 1) : Math.Max(1, Math.Abs(sorted[0]) / 10);
    }

    private static double Quantile(double[] sorted, double share)
    {
        var place = share * (sorted.Length - 1);
        var (below, above) = (sorted[(int)Math.Floor(place)], sorted[(int)Math.Ceiling(place)]);
        return below + ((above - below) * (place - Math.Floor(place)));
    }

    private static double Nice(double width)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(width)));
        return Digits.Select(digit => digit * power).First(step => step >= width * (1 - 1e-9));
    }

    private static double Edge(double number, double step) => Math.Floor((number / step) + 1e-9);

    // In decimal, so that three times 0.1 is 0.3.
    private static double Times(double count, double step) => (double)((decimal)count * (decimal)step);
}
