using Reckon.Charts.Checks;
using Reckon.Charts.Data;
using Reckon.Charts.Descriptions;
using Reckon.Charts.Layout;
using Reckon.Charts.Layout.Stacks;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;

namespace Reckon.Charts.Marks.Column;

/// <summary>Columns over years or categories, stacked when there are several series.</summary>
internal sealed class ColumnMark : IMark
{
    /// <inheritdoc />
    public MarkEntry Entry { get; } = new()
    {
        Name = "column",
        Summary = "Columns over years or categories, stacked when there are several series.",
        ChineseSummary = "按年份或类别立柱；有几个系列时，各段叠起来。",
        ChineseName = "柱形图",
        EnglishName = "Column chart",
        Category = Channel.X,
        Value = Channel.Y,
        Optional = [Channel.Color, Channel.Facet, Channel.Low, Channel.High],
        AddsUp = true,
        TakesShares = true,
    };

    /// <inheritdoc />
    public IEnumerable<ChartProblem> Check(ChartData data) => StackChecks.Of(data);

    /// <inheritdoc />
    public Picture Draw(ChartData data, Sheet sheet) => new StackedColumns(data, sheet, new PiledForm(data)).Draw();

    /// <inheritdoc />
    public IEnumerable<string> Describe(ChartData data, IPhrases phrases) =>
        data.Series.Count > 1 ? Facts.OfStacks(data, phrases) : Facts.OfSeries(IntervalTexts.OfKnown(data), phrases);
}
