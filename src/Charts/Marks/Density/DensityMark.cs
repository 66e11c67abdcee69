using Reckon.Charts.Checks;
using Reckon.Charts.Data;
using Reckon.Charts.Descriptions;
using Reckon.Charts.Layout;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;

namespace Reckon.Charts.Marks.Density;

/// <summary>Distributions as smooth areas, given on a grid; the numbers of a density mean nothing to readers and are not drawn.</summary>
internal sealed class DensityMark : IMark
{
    private const string What = "A density";

    /// <inheritdoc />
    public MarkEntry Entry { get; } = new()
    {
        Name = "density",
        Summary = "Distributions as smooth areas, given on a grid.",
        ChineseSummary = "按给定的格点画出分布的形状。",
        ChineseName = "密度图",
        EnglishName = "Density plot",
        Category = Channel.X,
        Value = Channel.Y,
        Optional = [Channel.Color],
        IsContinuous = true,
    };

    /// <inheritdoc />
    public IEnumerable<ChartProblem> Check(ChartData data) => PlotChecks.OfCurves(data, RowRole.Mark).Concat(PlotChecks.Negatives(data, What));

    /// <inheritdoc />
    public Picture Draw(ChartData data, Sheet sheet) => new DensityDrawing(data, sheet).Draw();

    /// <inheritdoc />
    public IEnumerable<string> Describe(ChartData data, IPhrases phrases)
    {
        var plot = new PlotPhrases(data);
        var curves = PlotCurves.Of(data.All.Where(datum => datum.Value is not null));
        return [.. plot.Reach(data.All).Take(1), .. curves.Select(curve => plot.Peak(curve.Name, curve.Points.MaxBy(datum => datum.Value)!, false)), .. plot.Rug(), .. LongLine.Said(data)];
    }
}
