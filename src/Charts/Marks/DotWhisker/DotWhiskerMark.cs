using Reckon.Charts.Checks;
using Reckon.Charts.Data;
using Reckon.Charts.Descriptions;
using Reckon.Charts.Layout;
using Reckon.Charts.Marks.Dot;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;

namespace Reckon.Charts.Marks.DotWhisker;

/// <summary>Estimates with their intervals, a thin line for the wide one and a thick line for the narrow one.</summary>
internal sealed class DotWhiskerMark : IMark
{
    /// <inheritdoc />
    public MarkEntry Entry { get; } = new()
    {
        Name = "dot-whisker",
        Summary = "Estimates with their intervals, a thin line for the wide one and a thick line for the narrow one.",
        ChineseSummary = "估计值连同两层区间：细线是宽的一层，粗线是窄的一层。",
        ChineseName = "点须图",
        EnglishName = "Dot-and-whisker chart",
        Category = Channel.Y,
        Value = Channel.X,
        Required = [Channel.X, Channel.Y, Channel.Low, Channel.High],
        Optional = [Channel.Shape, Channel.Low2, Channel.High2],
        Scalable = [Channel.X],
    };

    /// <inheritdoc />
    public IEnumerable<ChartProblem> Check(ChartData data) => DotChecks.Of(data);

    /// <inheritdoc />
    public Picture Draw(ChartData data, Sheet sheet) => new DotDrawing(IntervalTexts.OfAll(data), sheet, isWhisker: true).Draw();

    /// <inheritdoc />
    public IEnumerable<string> Describe(ChartData data, IPhrases phrases) => Facts.OfRows(IntervalTexts.OfAll(data), phrases);
}
