using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;
using Reckon.Statistics.Samples;
using static System.FormattableString;

namespace Reckon.Statistics.CompositeIndices;

/// <summary>Brings the indicators of a table to one scale.</summary>
internal static class IndicatorScale
{
    public static Matrix Normalize(IndicatorTable table, CompositeDesign design) =>
        Matrix.FromColumns([.. Enumerable.Range(0, table.Indicators).Select(j => Column(table, design, j))]);

    public static bool HasZeroReference(IndicatorTable table, CompositeDesign design) =>
        Enumerable.Range(0, table.Indicators).Any(j => Reference(table, design, j) == 0);

    private static double[] Column(IndicatorTable table, CompositeDesign design, int indicator)
    {
        var values = table.Oriented(indicator);
        return design.Normalization switch
        {
            Normalization.MinMax => MinMax(values, design.Range),
            Normalization.ZScore => ZScore(values),
            Normalization.Rank => Ranks.Averages(values),
            Normalization.Percentile => Array.ConvertAll(Ranks.Averages(values), r => 100 * (r - 0.5) / values.Length),
            Normalization.DistanceToReference => Distance(table, design, indicator),
        };
    }

    private static double[] MinMax(double[] values, (double Worst, double Best) range)
    {
        if (!(range.Worst < range.Best)) throw new ArgumentException(Invariant($"Range is from {range.Worst} to {range.Best}; it must rise."), nameof(range));
        var (low, high) = (values.Min(), values.Max());
        return Array.ConvertAll(values, v => range.Worst + (range.Best - range.Worst) * ((v - low) / (high - low)));
    }

    private static double[] ZScore(double[] values)
    {
        var (mean, deviation) = (Sums.Mean(values), Math.Sqrt(Sums.OfSquaredDeviations(values) / (values.Length - 1)));
        return Array.ConvertAll(values, v => (v - mean) / deviation);
    }

    private static double[] Distance(IndicatorTable table, CompositeDesign design, int indicator)
    {
        var reference = Reference(table, design, indicator);
        if (reference == 0) throw new ArgumentException(Invariant($"The reference of indicator {indicator} is zero; a distance in parts of it has no meaning."), nameof(design));
        var sign = table.Directions[indicator] == IndicatorDirection.HigherIsBetter ? 1 : -1;
        return Array.ConvertAll(table.Values.Column(indicator), v => 1 + sign * (v - reference) / Math.Abs(reference));
    }

    private static double Reference(IndicatorTable table, CompositeDesign design, int indicator)
    {
        var values = table.Values.Column(indicator);
        if (design.References is null) return table.Directions[indicator] == IndicatorDirection.HigherIsBetter ? values.Max() : values.Min();
        Require.SameCount(design.References.Count, nameof(design.References), table.Indicators, "indicators");
        Require.Finite(design.References[indicator], nameof(design.References));
        return design.References[indicator];
    }
}
