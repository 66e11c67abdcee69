using Reckon.Charts.Checks;
using Reckon.Charts.Data;
using Reckon.Charts.Descriptions;
using Reckon.Charts.Layout;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;
using Reckon.Charts.Tables;

namespace Reckon.Charts.Marks.Timeline;

/// <summary>Events and periods along the years, each with its date and name.</summary>
internal sealed class TimelineMark : IMark
{
    /// <inheritdoc />
    public MarkEntry Entry { get; } = new()
    {
        Name = "timeline",
        Summary = "Events and periods along the years, each with its date and name.",
        ChineseName = "时间线",
        EnglishName = "Timeline",
        Category = Channel.Source,
        Value = Channel.Size,
        Required = [Channel.Source, Channel.Y],
        Optional = [Channel.Target, Channel.Color],
        NeedsValues = false,
    };

    /// <inheritdoc />
    public IEnumerable<ChartProblem> Check(ChartData data) => TimelineChecks.Of(data);

    /// <inheritdoc />
    public Picture Draw(ChartData data, Sheet sheet) => new TimelineDrawing(data, sheet).Draw();

    /// <inheritdoc />
    public IEnumerable<string> Describe(ChartData data, IPhrases phrases) => TimelineEvent.Of(data).Select(item =>
        $"{item.When}{(data.Language == ChartLanguage.Zh ? "，" : ": ")}{NameOf(item.Datum, data, phrases)}{(data.Language == ChartLanguage.Zh ? "。" : ".")}");

    /// <inheritdoc />
    public ChartTable Table(ChartData data)
    {
        var words = TimelineWords.In(data.Language);
        var (hasColor, hasDetail) = (data.Spec.Encodings.TryGetValue(Channel.Color, out var color), data.All.Any(datum => datum.Row.Detail is not null));
        ChartColumn[] columns = [new(words.Date, false), new(words.Event, false), .. hasColor ? [new ChartColumn(color!.Title is { Length: > 0 } title ? title : words.Class, false)] : Array.Empty<ChartColumn>(), .. hasDetail ? [new ChartColumn(data.Words.Detail, false)] : Array.Empty<ChartColumn>()];
        var rows = TimelineEvent.Of(data).Select(item => new[] { item.When, FieldReader.Name(data.Spec, item.Datum.Row, Channel.Y) }
            .Concat(hasColor ? [item.Datum.Series] : []).Concat(hasDetail ? [item.Datum.Row.Detail ?? ""] : []));
        return new ChartTable(columns, [.. rows.Select(row => new ChartTableRow([.. row.Select(text => new ChartCell(text, null))], false))]);
    }

    /// <inheritdoc />
    public string NameOf(Datum datum, ChartData data, IPhrases phrases) => FieldReader.Name(data.Spec, datum.Row, Channel.Y);

    private sealed record TimelineWords(string Date, string Event, string Class)
    {
        public static TimelineWords In(ChartLanguage language) => language == ChartLanguage.Zh ? new TimelineWords("日期", "事件", "类别") : new TimelineWords("Date", "Event", "Class");
    }
}
