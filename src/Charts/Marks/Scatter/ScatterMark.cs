using Reckon.Charts.Checks;
using Reckon.Charts.Data;
using Reckon.Charts.Descriptions;
using Reckon.Charts.Layout;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;

namespace Reckon.Charts.Marks.Scatter;

/// <summary>Points of two numbers each; highlighted ones are named, and a fit with its band may be given beside them.</summary>
internal sealed class ScatterMark : IMark
{
    /// <inheritdoc />
    public MarkEntry Entry { get; } = new()
    {
        Name = "scatter",
        Summary = "Points of two numbers each; highlighted ones are named, a fit with its band may be given, and many points are drawn together.",
        ChineseSummary = "每点两个数；可标出重点的点，配上拟合线与区间，点太多时按格合画。",
        ChineseName = "散点图",
        EnglishName = "Scatter plot",
        Category = Channel.X,
        Value = Channel.Y,
        Optional = [Channel.Color, Channel.Label, Channel.Low, Channel.High],
        IsContinuous = true,
        Scalable = [Channel.X, Channel.Y],
        MostPoints = 600,
    };

    /// <inheritdoc />
    public IEnumerable<ChartProblem> Check(ChartData data) => PlotChecks.OfCurves(data, RowRole.Line);

    /// <inheritdoc />
    public Picture Draw(ChartData data, Sheet sheet) => new ScatterDrawing(data, sheet).Draw();

    /// <inheritdoc />
    public IEnumerable<string> Describe(ChartData data, IPhrases phrases)
    {
        var plot = new PlotPhrases(data);
        var points = ScatterDrawing.PointsOf(data);
        var named = points.Where(datum => datum.Row.IsHighlighted && datum.Label.Length > 0);
        return [plot.Points(points.Sum(datum => datum.Count)), .. plot.Reach(points), .. named.Select(plot.Named), .. plot.Rug()];
    }
}
