using Reckon.Charts.Marks;
using Reckon.Charts.Multiples;
using Reckon.Charts.Specification;

namespace Reckon.Charts.Checks;

/// <summary>Whether rows can be summed as a chart asks.</summary>
internal static class TransformChecks
{
    /// <summary>Problems with the largest categories and with running sums.</summary>
    public static IEnumerable<ChartProblem> Of(ChartSpec spec, IMark mark)
    {
        if (spec.Top is not null && !HasRest(mark.Entry))
            yield return new ChartProblem("top", $"The rows that are left over are summed, but the values of the mark “{mark.Entry.Name}” do not add up. Leave top out, or use one of: {Named(HasRest)}.");
        if (spec.Top is not null && Panels.Has(spec))
            yield return new ChartProblem("top", "A chart with panels draws all its rows. Leave top or facet out.");
        if (spec.IsCumulative && !IsAlongTime(mark.Entry))
            yield return new ChartProblem("cumulate", $"The mark “{mark.Entry.Name}” has no order along which values could be summed. Leave cumulate out, or use one of: {Named(IsAlongTime)}.");
        if (spec.IsCumulative && (spec.IsShare || spec.Encodings.ContainsKey(Channel.Low)))
            yield return new ChartProblem("cumulate", $"Running sums have no {(spec.IsShare ? "shares" : "intervals")}: they cannot be had from those of the parts. Leave one of them out.");
    }

    // An area needs its places in their order: none can stand for others.
    private static bool HasRest(MarkEntry entry) => entry is { AddsUp: true, TakesShares: true };

    private static bool IsAlongTime(MarkEntry entry) => entry is { Category: Channel.X, Value: Channel.Y, Series: Channel.Color, IsContinuous: false } && !entry.Required.Contains(Channel.Low);

    private static string Named(Func<MarkEntry, bool> takes) => string.Join(", ", MarkCatalog.Entries.Where(takes).Select(entry => entry.Name));
}
