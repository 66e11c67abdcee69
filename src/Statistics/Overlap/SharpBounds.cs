using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Overlap;

/// <summary>The best bounds that sizes and overlaps allow: the fewest and the most persons over all ways to fill the 2^k − 1 cells of a Venn diagram.</summary>
/// <remarks>Hailperin (1965), American Mathematical Monthly 72; Prékopa (1988), Operations Research 36.</remarks>
internal static class SharpBounds
{
    /// <summary>Groups beyond this number make too many cells.</summary>
    public const int MostGroups = 8;

    /// <summary>The bounds; null when no diagram fits.</summary>
    /// <param name="sizes">k sizes, at most eight, not all zero.</param>
    /// <param name="overlaps">k × k, NaN where an overlap is not known.</param>
    /// <param name="population">The population, or +∞.</param>
    public static (double Low, double High)? Find(IReadOnlyList<double> sizes, Matrix overlaps, double population)
    {
        var (cells, scale) = ((1 << sizes.Count) - 1, sizes.Max());
        // The last unknown is the part of the population in no group.
        var unknowns = cells + (double.IsFinite(population) ? 1 : 0);
        var (rows, right) = (new List<double[]>(), new List<double>());
        void Add(Func<int, bool> holds, double total)
        {
            rows.Add([.. Enumerable.Range(1, unknowns).Select(cell => holds(cell) ? 1.0 : 0)]);
            right.Add(total / scale);
        }

        for (var i = 0; i < sizes.Count; i++)
        {
            var group = 1 << i;
            Add(cell => cell <= cells && (cell & group) != 0, sizes[i]);
            for (var j = 0; j < i; j++)
            {
                var both = group | (1 << j);
                if (!double.IsNaN(overlaps[i, j])) Add(cell => cell <= cells && (cell & both) == both, overlaps[i, j]);
            }
        }

        if (unknowns > cells) Add(_ => true, population);
        double? Least(double cost) => LinearProgram.Minimum([.. Enumerable.Range(1, unknowns).Select(cell => cell <= cells ? cost : 0)], rows, right);
        return Least(1) is { } low && Least(-1) is { } high ? (low * scale, -high * scale) : null;
    }
}
