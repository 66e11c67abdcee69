using Reckon.Charts.Checks;
using Reckon.Charts.Data;
using Reckon.Charts.Descriptions;
using Reckon.Charts.Layout;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;
using Reckon.Charts.Wording;

namespace Reckon.Charts.Marks.Curve;

/// <summary>Functions given as points, with bands, marked points, and where the observations lie.</summary>
internal sealed class CurveMark : IMark
{
    /// <inheritdoc />
    public MarkEntry Entry { get; } = new()
    {
        Name = "curve",
        Summary = "Functions given as points, with bands, marked points, and where the observations lie.",
        ChineseSummary = "按给定的点画函数曲线，可加区间、标注点和观测值所在之处。",
        ChineseName = "曲线图",
        EnglishName = "Curve",
        Category = Channel.X,
        Value = Channel.Y,
        Optional = [Channel.Color, Channel.Label, Channel.Low, Channel.High],
        IsContinuous = true,
        Scalable = [Channel.X, Channel.Y],
    };

    /// <inheritdoc />
    public IEnumerable<ChartProblem> Check(ChartData data) => PlotChecks.OfCurves(data, RowRole.Mark).Concat(
        from datum in data.All
        where datum.Row.Role == RowRole.Point && datum.Label.Length == 0
        select new ChartProblem("label", Messages.NoName(NumberText.Plain(datum.X!.Value))) { Row = datum.Index });

    /// <inheritdoc />
    public Picture Draw(ChartData data, Sheet sheet) => new CurveDrawing(data, sheet).Draw();

    /// <inheritdoc />
    public IEnumerable<string> Describe(ChartData data, IPhrases phrases)
    {
        var plot = new PlotPhrases(data);
        var curves = PlotCurves.Of(data.All.Where(datum => datum.Row.Role != RowRole.Point && datum.Value is not null));
        var points = data.All.Where(datum => datum.Row.Role == RowRole.Point && datum.Value is not null);
        return
        [
            .. plot.Reach(data.All), .. curves.Select(curve => plot.Peak(curve.Name, curve.Points.MaxBy(datum => datum.Value)!, true)),
            .. points.Select(plot.Named), .. plot.Rug(), .. LongLine.Said(data),
        ];
    }
}
