using Reckon.Charts.Checks;
using Reckon.Charts.Data;
using Reckon.Charts.Descriptions;
using Reckon.Charts.Layout;
using Reckon.Charts.Layout.Stacks;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;

namespace Reckon.Charts.Marks.Bar;

/// <summary>Horizontal bars, sorted by value, for comparing categories with long names.</summary>
internal sealed class BarMark : IMark
{
    /// <inheritdoc />
    public MarkEntry Entry { get; } = new()
    {
        Name = "bar",
        Summary = "Horizontal bars, sorted by value, for comparing categories with long names.",
        ChineseSummary = "横条按数值排序，适合名称较长的类别相互比较。",
        ChineseName = "条形图",
        EnglishName = "Bar chart",
        Category = Channel.Y,
        Value = Channel.X,
        Optional = [Channel.Color, Channel.Facet, Channel.Low, Channel.High],
        DefaultSort = SortOrder.Descending,
        AddsUp = true,
        TakesShares = true,
    };

    /// <inheritdoc />
    public IEnumerable<ChartProblem> Check(ChartData data) => StackChecks.Of(data);

    /// <inheritdoc />
    public Picture Draw(ChartData data, Sheet sheet) => new StackedRows(data, sheet, new PiledForm(data)).Draw();

    /// <inheritdoc />
    public IEnumerable<string> Describe(ChartData data, IPhrases phrases) => Facts.OfRows(IntervalTexts.OfKnown(data), phrases);
}
