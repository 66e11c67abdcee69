using Reckon.Charts.Checks;
using Reckon.Charts.Data;
using Reckon.Charts.Descriptions;
using Reckon.Charts.Layout;
using Reckon.Charts.Layout.Stacks;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;

namespace Reckon.Charts.Marks.Grouped;

/// <summary>Columns of several series side by side; they lie down as bars where names or values need the room.</summary>
internal sealed class GroupedMark : IMark
{
    /// <inheritdoc />
    public MarkEntry Entry { get; } = new()
    {
        Name = "grouped",
        Summary = "Columns of several series side by side; they lie down as bars where names or values need the room.",
        ChineseSummary = "几个系列并排立柱；名称或数字需要地方时，改为横条。",
        ChineseName = "分组柱形图",
        EnglishName = "Grouped column chart",
        Category = Channel.X,
        Value = Channel.Y,
        Required = [Channel.X, Channel.Y, Channel.Color],
        Optional = [Channel.Low, Channel.High],
    };

    /// <inheritdoc />
    public IEnumerable<ChartProblem> Check(ChartData data) => SeriesChecks.Of(data).Concat(SeriesChecks.AtLeastTwo(data, Entry.Name));

    /// <inheritdoc />
    public Picture Draw(ChartData data, Sheet sheet) => new StackedColumns(data, sheet, new BesideForm(data)).Draw();

    /// <inheritdoc />
    public IEnumerable<string> Describe(ChartData data, IPhrases phrases) => Facts.OfSeries(IntervalTexts.OfKnown(data), phrases);
}
