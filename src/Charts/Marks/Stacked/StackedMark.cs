using Reckon.Charts.Checks;
using Reckon.Charts.Data;
using Reckon.Charts.Descriptions;
using Reckon.Charts.Layout;
using Reckon.Charts.Layout.Stacks;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;

namespace Reckon.Charts.Marks.Stacked;

/// <summary>Bars whose parts lie end to end, as numbers or as shares of their total.</summary>
internal sealed class StackedMark : IMark
{
    /// <inheritdoc />
    public MarkEntry Entry { get; } = new()
    {
        Name = "stacked",
        Summary = "Bars whose parts lie end to end, as numbers or as shares of their total.",
        ChineseSummary = "各部分首尾相接的横条，可以是数量，也可以是占比。",
        ChineseName = "堆叠条形图",
        EnglishName = "Stacked bar chart",
        Category = Channel.Y,
        Value = Channel.X,
        Required = [Channel.X, Channel.Y, Channel.Color],
        AddsUp = true,
        TakesShares = true,
    };

    /// <inheritdoc />
    public IEnumerable<ChartProblem> Check(ChartData data) => StackChecks.Of(data).Concat(SeriesChecks.AtLeastTwo(data, Entry.Name));

    /// <inheritdoc />
    public Picture Draw(ChartData data, Sheet sheet) => new StackedRows(data, sheet, new PiledForm(data)).Draw();

    /// <inheritdoc />
    public IEnumerable<string> Describe(ChartData data, IPhrases phrases) => Facts.OfStacks(data, phrases);
}
