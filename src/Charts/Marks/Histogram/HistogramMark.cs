using Reckon.Charts.Checks;
using Reckon.Charts.Data;
using Reckon.Charts.Descriptions;
using Reckon.Charts.Layout;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;

namespace Reckon.Charts.Marks.Histogram;

/// <summary>How many there are in each of some equal bins along a true scale.</summary>
internal sealed class HistogramMark : IMark
{
    private const string What = "A count";

    /// <inheritdoc />
    public MarkEntry Entry { get; } = new()
    {
        Name = "histogram",
        Summary = "How many there are in each of some equal bins along a true scale.",
        ChineseSummary = "沿数轴分成等宽的组，看每组各有多少。",
        ChineseName = "直方图",
        EnglishName = "Histogram",
        Category = Channel.X,
        Value = Channel.Y,
        Required = [Channel.X, Channel.Y, Channel.Until],
        IsContinuous = true,
    };

    /// <inheritdoc />
    public IEnumerable<ChartProblem> Check(ChartData data) => PlotChecks.Negatives(data, What).Concat(BinChecks.Of(data));

    /// <inheritdoc />
    public Picture Draw(ChartData data, Sheet sheet) => new HistogramDrawing(data, sheet).Draw();

    /// <inheritdoc />
    public IEnumerable<string> Describe(ChartData data, IPhrases phrases)
    {
        var plot = new PlotPhrases(data);
        return [.. plot.Reach(data.All).Take(1), plot.Fullest(data.All.MaxBy(datum => datum.Value)!), .. plot.Rug()];
    }
}
