using Reckon.Statistics.Arithmetic;

namespace Reckon.Assessments.Microdata;

/// <summary>What columns come to in each tier.</summary>
internal static class TierTruths
{
    /// <summary><c>units.small</c> and so on, then the named columns.</summary>
    public static IEnumerable<MicrodataTruth> Of(MicrodataTable population, params string[] columns)
    {
        var tier = population["tier"];
        var units = ByTier(tier, null);
        var sums = columns.Select(c => (Name: c, Totals: ByTier(tier, population[c].Values))).ToList();
        for (var t = 0; t < tier.Labels.Count; t++)
        {
            yield return new($"units.{tier.Labels[t]}", units[t]);
            foreach (var (name, totals) in sums) yield return new($"{name}.{tier.Labels[t]}", totals[t]);
        }
    }

    // Rows of each tier are summed as one column, so that digits are lost neither to order nor to size.
    private static double[] ByTier(MicrodataColumn tier, IReadOnlyList<double>? values)
    {
        var rows = tier.Labels.Select(_ => new List<double>()).ToList();
        for (var i = 0; i < tier.Values.Count; i++) rows[(int)tier.Values[i]].Add(values is null ? 1 : values[i]);
        return [.. rows.Select(r => Sums.Of([.. r]))];
    }
}
