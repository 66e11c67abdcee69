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
        ChineseSummary = "沿年份排列的事件和时期，各注日期和名称。",
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
    public IEnumerable<string> Describe(ChartData data, IPhrases phrases)
    {
        var (between, stop) = data.Language == ChartLanguage.Zh ? ("，", "。") : (": ", ".");
        return TimelineEvent.Of(data).Select(item => item.When + between + NameOf(item.Datum, data, phrases) + stop);
    }

    /// <inheritdoc />
    public ChartTable Table(ChartData data) => TimelineTable.Of(data);

    /// <inheritdoc />
    public string NameOf(Datum datum, ChartData data, IPhrases phrases) => FieldReader.Name(data.Spec, datum.Row, Channel.Y);
}
