using Reckon.Charts.Data;
using Reckon.Charts.Specification;

namespace Reckon.Charts.Marks.Waterfall;

/// <summary>One row of a waterfall.</summary>
/// <param name="Datum">The row.</param>
/// <param name="From">Where its bar starts: the running total before it, or zero for a total.</param>
/// <param name="To">Where its bar ends.</param>
internal sealed record WaterfallStep(Datum Datum, double From, double To)
{
    private const string Plus = "+";

    /// <summary>The steps of a chart with the running total carried through.</summary>
    public static IReadOnlyList<WaterfallStep> Of(ChartData data)
    {
        var steps = new List<WaterfallStep>();
        foreach (var datum in data.All)
        {
            var before = steps.Count == 0 ? 0 : steps[^1].To;
            steps.Add(datum.Row.IsTotal
                ? new WaterfallStep(datum, 0, datum.Value ?? before)
                : new WaterfallStep(datum, before, before + (datum.Value ?? 0)));
        }

        return steps;
    }

    /// <summary>The end with the larger value.</summary>
    public double RightEnd => Math.Max(From, To);

    /// <summary>The value as readers see it; a step that adds to others has a plus sign where the author gave no text.</summary>
    public string Text
    {
        get
        {
            var addsToOthers = !Datum.Row.IsTotal && From != 0 && Datum.Value > 0;
            return addsToOthers && Datum.Row is { Text: null, Bound: ValueBound.None } ? Plus + Datum.Text : Datum.Text;
        }
    }
}
