using Reckon.Charts.Data;
using Reckon.Charts.Scales;
using Reckon.Charts.Specification;

namespace Reckon.Charts.Marks.Timeline;

/// <summary>Something that happened at a date or lasted from one date to another.</summary>
/// <param name="Datum">Its row.</param>
/// <param name="From">When, as a decimal year.</param>
/// <param name="To">When it ended; null for a moment.</param>
/// <param name="When">The dates as readers see them.</param>
internal sealed record TimelineEvent(Datum Datum, double From, double? To, string When)
{
    /// <summary>All events, the earliest first; those of one date in the order of the data.</summary>
    public static IReadOnlyList<TimelineEvent> Of(ChartData data) => [.. data.All.OrderBy(datum => datum.Index).Select(datum => Of(datum, data.Spec)).OfType<TimelineEvent>().OrderBy(item => item.From)];

    private static TimelineEvent? Of(Datum datum, ChartSpec spec)
    {
        var end = FieldReader.Name(spec, datum.Row, Channel.Target);
        if (ChartDate.Parse(datum.Category) is not { } from)
            return null;
        var mark = spec.Language == ChartLanguage.Zh ? "～" : "–";
        return new TimelineEvent(datum, from, end.Length == 0 ? null : ChartDate.Parse(end), Say(datum.Category, spec.Language) + (end.Length == 0 ? "" : mark + Say(end, spec.Language)));
    }

    private static string Say(string date, ChartLanguage language)
    {
        if (language == ChartLanguage.En)
            return date;
        var parts = date.Split('-').Select(part => part.TrimStart('0')).ToList();
        return string.Concat(parts.Zip(["年", "月", "日"], (number, unit) => number + unit));
    }
}
