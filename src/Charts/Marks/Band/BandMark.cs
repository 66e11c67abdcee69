using Reckon.Charts.Checks;
using Reckon.Charts.Data;
using Reckon.Charts.Descriptions;
using Reckon.Charts.Layout;
using Reckon.Charts.Marks.Line;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;

namespace Reckon.Charts.Marks.Band;

/// <summary>Lines over years, each within the band of its intervals.</summary>
internal sealed class BandMark : IMark
{
    /// <inheritdoc />
    public MarkEntry Entry { get; } = new()
    {
        Name = "band",
        Summary = "Lines over years, each within the band of its intervals.",
        ChineseSummary = "按年份画折线，线的上下铺出各年的区间。",
        ChineseName = "带区间的折线图",
        EnglishName = "Line chart with bands",
        Category = Channel.X,
        Value = Channel.Y,
        Required = [Channel.X, Channel.Y, Channel.Low, Channel.High],
        Optional = [Channel.Color],
        Scalable = [Channel.Y],
    };

    /// <inheritdoc />
    public IEnumerable<ChartProblem> Check(ChartData data) => SeriesChecks.OfLines(data);

    /// <inheritdoc />
    public Picture Draw(ChartData data, Sheet sheet) => new LineDrawing(data, sheet).Draw();

    /// <inheritdoc />
    public IEnumerable<string> Describe(ChartData data, IPhrases phrases) => [.. Facts.OfSeries(data, phrases), .. LongLine.Said(data)];
}
