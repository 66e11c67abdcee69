using Reckon.Charts.Checks;
using Reckon.Charts.Data;
using Reckon.Charts.Descriptions;
using Reckon.Charts.Layout;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;

namespace Reckon.Charts.Marks.Area;

/// <summary>Areas from zero over years, stacked when there are several series; a place without all its parts leaves a gap.</summary>
internal sealed class AreaMark : IMark
{
    /// <inheritdoc />
    public MarkEntry Entry { get; } = new()
    {
        Name = "area",
        Summary = "Areas from zero over years, stacked when there are several series; a place without all its parts leaves a gap.",
        ChineseSummary = "按年份画面积，从零起算；多个系列时层层相叠，缺一项处留空。",
        ChineseName = "面积图",
        EnglishName = "Area chart",
        Category = Channel.X,
        Value = Channel.Y,
        Optional = [Channel.Color],
        AddsUp = true,
    };

    /// <inheritdoc />
    public IEnumerable<ChartProblem> Check(ChartData data) => StackChecks.Of(data);

    /// <inheritdoc />
    public Picture Draw(ChartData data, Sheet sheet) => new AreaDrawing(data, sheet).Draw();

    /// <inheritdoc />
    public IEnumerable<string> Describe(ChartData data, IPhrases phrases) =>
        [.. data.Series.Count > 1 ? Facts.OfStacks(data, phrases) : Facts.OfSeries(data, phrases), .. LongLine.Said(data)];
}
