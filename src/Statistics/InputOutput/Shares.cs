namespace Reckon.Statistics.InputOutput;

/// <summary>Sums and ratios of the parts of an effect, sector by sector.</summary>
internal static class Shares
{
    /// <summary>(Direct + indirect) + induced of each sector.</summary>
    public static double[] Sum(double[] direct, double[] indirect, double[] induced) =>
        [.. direct.Select((d, i) => d + indirect[i] + induced[i])];

    /// <summary>One part over another; NaN over zero.</summary>
    public static double[] Of(IReadOnlyList<double> part, IReadOnlyList<double> whole) =>
        [.. part.Select((p, i) => whole[i] == 0 ? double.NaN : p / whole[i])];
}
