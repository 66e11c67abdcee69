using Reckon.Charts.Checks;
using Reckon.Charts.Data;
using Reckon.Charts.Descriptions;
using Reckon.Charts.Layout;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;

namespace Reckon.Charts.Marks.Lorenz;

/// <summary>How a total is shared: accumulated shares in percent from the lowest to the highest, against the line of equal shares.</summary>
internal sealed class LorenzMark : IMark
{
    /// <inheritdoc />
    public MarkEntry Entry { get; } = new()
    {
        Name = "lorenz",
        Summary = "How a total is shared: accumulated shares in percent from the lowest to the highest, against the line of equal shares.",
        ChineseSummary = "从最低到最高累计所占的份额，与人人相等的直线相比。",
        ChineseName = "洛伦兹曲线",
        EnglishName = "Lorenz curve",
        Category = Channel.X,
        Value = Channel.Y,
        Optional = [Channel.Color],
        IsContinuous = true,
    };

    /// <inheritdoc />
    public IEnumerable<ChartProblem> Check(ChartData data) => LorenzChecks.Of(data);

    /// <inheritdoc />
    public Picture Draw(ChartData data, Sheet sheet) => new LorenzDrawing(data, sheet).Draw();

    /// <inheritdoc />
    public IEnumerable<string> Describe(ChartData data, IPhrases phrases)
    {
        const double half = 50;
        var plot = new PlotPhrases(data);
        return PlotCurves.Of(data.All.Where(datum => datum.Value is not null)).Select(curve => plot.Share(curve.Name, curve.Points.MinBy(datum => Math.Abs(datum.X!.Value - half))!));
    }
}
