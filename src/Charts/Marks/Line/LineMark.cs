using Reckon.Charts.Checks;
using Reckon.Charts.Data;
using Reckon.Charts.Descriptions;
using Reckon.Charts.Layout;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;

namespace Reckon.Charts.Marks.Line;

/// <summary>Lines over years, one for each series; a missing value breaks the line.</summary>
internal sealed class LineMark : IMark
{
    /// <inheritdoc />
    public MarkEntry Entry { get; } = new()
    {
        Name = "line",
        Summary = "Lines over years, one for each series; a missing value breaks the line.",
        ChineseSummary = "各系列随年份变化的折线；缺数的年份，线断开。",
        ChineseName = "折线图",
        EnglishName = "Line chart",
        Category = Channel.X,
        Value = Channel.Y,
        Optional = [Channel.Color, Channel.Facet],
        Scalable = [Channel.Y],
    };

    /// <inheritdoc />
    public IEnumerable<ChartProblem> Check(ChartData data) => SeriesChecks.OfLines(data);

    /// <inheritdoc />
    public Picture Draw(ChartData data, Sheet sheet) => new LineDrawing(data, sheet).Draw();

    /// <inheritdoc />
    public IEnumerable<string> Describe(ChartData data, IPhrases phrases) => [.. Facts.OfSeries(data, phrases), .. LongLine.Said(data)];
}
