using Reckon.Charts.Checks;
using Reckon.Charts.Data;
using Reckon.Charts.Descriptions;
using Reckon.Charts.Layout;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;

namespace Reckon.Charts.Marks.Waterfall;

/// <summary>Steps that add up: each bar starts where the last one ended, totals start at zero.</summary>
internal sealed class WaterfallMark : IMark
{
    /// <inheritdoc />
    public MarkEntry Entry { get; } = new()
    {
        Name = "waterfall",
        Summary = "Steps that add up: each bar starts where the last one ended, totals start at zero.",
        ChineseSummary = "各段依次相加：每段从上一段的末端起，合计从零起。",
        ChineseName = "瀑布图",
        EnglishName = "Waterfall chart",
        Category = Channel.Y,
        Value = Channel.X,
        Optional = [Channel.Low, Channel.High],
        TotalsRun = true,
    };

    /// <inheritdoc />
    public IEnumerable<ChartProblem> Check(ChartData data) => WaterfallChecks.Of(data);

    /// <inheritdoc />
    public Picture Draw(ChartData data, Sheet sheet) => new WaterfallDrawing(data, sheet).Draw();

    /// <inheritdoc />
    public IEnumerable<string> Describe(ChartData data, IPhrases phrases) => Facts.OfRows(data, phrases);
}
