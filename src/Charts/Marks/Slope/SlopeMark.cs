using Reckon.Charts.Checks;
using Reckon.Charts.Data;
using Reckon.Charts.Descriptions;
using Reckon.Charts.Layout;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;

namespace Reckon.Charts.Marks.Slope;

/// <summary>Lines between two points in time, for many rows at once.</summary>
internal sealed class SlopeMark : IMark
{
    /// <inheritdoc />
    public MarkEntry Entry { get; } = new()
    {
        Name = "slope",
        Summary = "Lines between two points in time, for many rows at once.",
        ChineseSummary = "两个时点之间的连线，许多行可以一起看。",
        ChineseName = "斜率图",
        EnglishName = "Slope chart",
        Category = Channel.Y,
        Value = Channel.To,
        Required = [Channel.Y, Channel.From, Channel.To],
    };

    /// <inheritdoc />
    public IEnumerable<ChartProblem> Check(ChartData data) => SlopeChecks.Of(data, Entry.Name);

    /// <inheritdoc />
    public Picture Draw(ChartData data, Sheet sheet) => new SlopeDrawing(data, sheet).Draw();

    /// <inheritdoc />
    public IEnumerable<string> Describe(ChartData data, IPhrases phrases) => Facts.OfPairs(data, phrases);
}
