using Reckon.Charts.Data;
using Reckon.Charts.Specification;
using Reckon.Charts.Tables;

namespace Reckon.Charts.Marks.Timeline;

/// <summary>The table of a timeline: one row for each event, the earliest first.</summary>
internal static class TimelineTable
{
    /// <summary>The table of a chart.</summary>
    public static ChartTable Of(ChartData data)
    {
        var columns = Columns(data).ToList();
        var rows = TimelineEvent.Of(data).Select(item => new ChartTableRow([.. columns.Select(column => new ChartCell(column.TextOf(item), null))], false));
        return new ChartTable([.. columns.Select(column => new ChartColumn(column.Title, false))], [.. rows]);
    }

    private static IEnumerable<(string Title, Func<TimelineEvent, string> TextOf)> Columns(ChartData data)
    {
        var (date, name, kind) = data.Language == ChartLanguage.Zh ? ("日期", "事件", "类别") : ("Date", "Event", "Class");
        yield return (date, item => item.When);
        yield return (name, item => FieldReader.Name(data.Spec, item.Datum.Row, Channel.Y));
        if (data.Spec.Encodings.TryGetValue(Channel.Color, out var color))
            yield return (color.Title is { Length: > 0 } title ? title : kind, item => item.Datum.Series);
        if (data.All.Any(datum => datum.Row.Detail is not null))
            yield return (data.Words.Detail, item => item.Datum.Row.Detail ?? "");
        if (data.All.Any(datum => data.Words.StatusOf(datum.Row).Length > 0))
            yield return (data.Words.Status, item => data.Words.StatusOf(item.Datum.Row));
    }
}
