using Reckon.Charts.Data;
using Reckon.Charts.Descriptions;
using Reckon.Charts.Tables;
using Reckon.Charts.Wording;

namespace Reckon.Charts.Marks.Funnel;

/// <summary>A stage and the last known one before it.</summary>
/// <param name="Datum">The stage.</param>
/// <param name="Before">The one before, or null for the first.</param>
internal sealed record FunnelStage(Datum Datum, Datum? Before)
{
    private const double OneDecimalFrom = 1;

    /// <summary>The stages of a chart.</summary>
    public static IReadOnlyList<FunnelStage> Of(ChartData data) =>
        [.. data.All.Select((datum, index) => new FunnelStage(datum, data.All.Take(index).LastOrDefault(other => other.Value is not null)))];

    /// <summary>The share of the stage before in percent, or null where one of the two is missing or that one is zero.</summary>
    public double? Rate => Datum.Value is { } value && Before?.Value is { } before and > 0 ? 100 * value / before : null;

    /// <summary>The same as readers see it: one decimal, two digits that count below 1 %; empty for none.</summary>
    public string RateText => Rate switch
    {
        null => "",
        > 0 and < OneDecimalFrom => NumberText.Fixed(Rate.Value, 1 - (int)Math.Floor(Math.Log10(Rate.Value))) + "%",
        _ => NumberText.Fixed(Rate.Value, 1) + "%",
    };

    /// <summary>The cell of the table that says how much passed from the stage before.</summary>
    public static ChartCell RateCell(ChartData data, Datum datum)
    {
        var stage = Of(data).First(stage => stage.Datum.Index == datum.Index);
        return new ChartCell(stage.RateText, stage.Rate);
    }

    /// <summary>The stages in words.</summary>
    public static IEnumerable<string> Describe(ChartData data, IPhrases phrases) =>
        [phrases.Listing([.. Of(data).Where(stage => stage.Datum.Value is not null).Select(stage => (stage.Datum.Category, Say(stage, data)))])];

    private static Quantity Say(FunnelStage stage, ChartData data) => Quantity.Of(stage.Datum.Text, data.Spec.Unit) with
    {
        Interval = stage.RateText.Length == 0 ? "" : data.Words.RateOf(stage.RateText),
    };
}
