using Reckon.Assessments.Datasets;
using Reckon.Diagnostics;
using Reckon.Statistics.CompositeIndices;
using Reckon.Statistics.Matrices;

namespace Reckon.Assessments.Estimators.CompositeIndex;

/// <summary>The indicators of places.</summary>
/// <param name="Places">n places.</param>
/// <param name="Names">k names of indicators.</param>
/// <param name="Table">n × k values with the direction of each indicator.</param>
internal sealed record IndicatorRecords(IReadOnlyList<string> Places, IReadOnlyList<string> Names, IndicatorTable Table)
{
    private const int FewestForEffects = 4;

    /// <summary>Whether there are places enough to tell what an indicator does to the index.</summary>
    public bool HasEffectiveWeights => Places.Count >= FewestForEffects;

    /// <summary>Reads the options; null after an error.</summary>
    public static IndicatorRecords? Read(EstimateCall call)
    {
        if (call.Data() is not { } data || call.Categories("place", data) is not { } words || call.RowsList("indicators", data) is not { } indicators) return null;
        if (ReadNames(call, indicators) is not { } names || Directions(call, names) is not { } directions) return null;
        var rows = EstimateCall.Complete(data.Count, [.. indicators.Select(i => i.Values.Values)]);
        string[] places = [.. rows.Select(r => words[r])];
        if (!Check(call, names, [.. indicators.Select(i => (IReadOnlyList<double>)[.. rows.Select(r => i.Values.Values[r])])], places)) return null;
        return new IndicatorRecords(places, names, new IndicatorTable(Matrix.Create(rows.Length, names.Count, (i, j) => indicators[j].Values.Values[rows[i]]), directions));
    }

    private static List<string>? ReadNames(EstimateCall call, IReadOnlyList<(string Text, RowValues Values)> indicators)
    {
        var given = call.TextList("names");
        if (call.Has("names") && given.Count != indicators.Count)
        {
            call.Fail("names", "wrong-count", $"There are {indicators.Count} indicators and {given.Count} names.");
            return null;
        }

        List<string> names = call.Has("names") ? [.. given.Select(n => n.Text)] : [.. indicators.Select(i => OutputKeys.Of(i.Text))];
        return OutputKeys.Check(call, call.Has("names") ? "names" : "indicators", names) ? names : null;
    }

    private static IndicatorDirection[]? Directions(EstimateCall call, List<string> names)
    {
        var lower = call.TextList("lower_is_better").Select(t => OutputKeys.Of(t.Text)).ToList();
        if (lower.Except(names).FirstOrDefault() is { } unknown)
        {
            call.Fail("lower_is_better", "unknown-value", $"There is no indicator '{unknown}'.", Suggestion.For(unknown, names));
            return null;
        }

        return [.. names.Select(n => lower.Contains(n) ? IndicatorDirection.LowerIsBetter : IndicatorDirection.HigherIsBetter)];
    }

    private static bool Check(EstimateCall call, List<string> names, IReadOnlyList<double>[] columns, string[] places)
    {
        if (places.Length < 2) call.Fail("data", "too-few-rows", $"{places.Length} places are complete; an index compares at least two.");
        else if (Array.FindIndex(columns, c => c.Distinct().Count() < 2) is >= 0 and var flat) call.Fail("indicators", "no-variation", $"The indicator '{names[flat]}' is the same for all places, so it tells none from another.", "Leave it out.");
        else return OutputKeys.Check(call, "place", places);
        return false;
    }
}
