using Reckon.Charts.Checks;
using Reckon.Charts.Data;
using Reckon.Charts.Descriptions;
using Reckon.Charts.Layout;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;

namespace Reckon.Charts.Marks.Tornado;

/// <summary>How far a result moves with each input at its low and its high end, the strongest first.</summary>
internal sealed class TornadoMark : IMark
{
    /// <inheritdoc />
    public MarkEntry Entry { get; } = new()
    {
        Name = "tornado",
        Summary = "How far a result moves with each input at its low and its high end, the strongest first.",
        ChineseSummary = "每项输入取低值和取高值时，结果各移动多少，影响大的在前。",
        ChineseName = "龙卷风图",
        EnglishName = "Tornado chart",
        Category = Channel.Y,
        Value = Channel.X,
        Required = [Channel.X, Channel.Y, Channel.Low, Channel.High],
        DefaultSort = SortOrder.Descending,
        IsSwing = true,
    };

    /// <inheritdoc />
    public IEnumerable<ChartProblem> Check(ChartData data) => TornadoChecks.Of(data);

    /// <inheritdoc />
    public Picture Draw(ChartData data, Sheet sheet) => new TornadoDrawing(data, sheet).Draw();

    /// <inheritdoc />
    public IEnumerable<string> Describe(ChartData data, IPhrases phrases) => Facts.OfSwings(data, phrases);
}
