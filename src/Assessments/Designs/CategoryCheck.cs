using Reckon.Assessments.Estimators;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Designs;

/// <summary>Holds the categories of a sample against those of a table about the population: each has to be in both.</summary>
internal static class CategoryCheck
{
    /// <summary>Whether they are the same; reports those that are in one only, by name.</summary>
    /// <param name="sample">The category and the row (from zero) of each record.</param>
    /// <param name="population">The table.</param>
    /// <param name="span">Where the table is named.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static bool Holds(IEnumerable<(string Category, int Row)> sample, KeyedFormulas population, SourceSpan span, DiagnosticBag diagnostics)
    {
        var first = sample.GroupBy(s => s.Category, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Min(s => s.Row), StringComparer.Ordinal);
        var known = population.Rows.Select(r => r.Key).ToList();
        List<string> unknown = [.. first.Keys.Where(c => !known.Contains(c)).Order(StringComparer.Ordinal)];
        List<string> empty = [.. known.Where(k => !first.ContainsKey(k))];
        foreach (var category in unknown)
            diagnostics.Error("unknown-category", span, $"'{category}' is in the data (row {first[category] + 2}) and not in the table '{population.Table}'.", Suggestion.For(category, empty.Count > 0 ? empty : known));
        if (unknown.Count == 0 && empty.Count > 0)
            diagnostics.Error("empty-category", span, $"The table '{population.Table}' has {Quoted(empty)}, of which the data have no row.", "A sample says nothing about a part of the population that is not in it: join it with a similar one.");
        return unknown.Count == 0 && empty.Count == 0;
    }

    private static string Quoted(List<string> names) => string.Join(", ", names.Select(n => $"'{n}'"));
}
