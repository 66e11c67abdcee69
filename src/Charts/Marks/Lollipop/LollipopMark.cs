using Reckon.Charts.Checks;
using Reckon.Charts.Data;
using Reckon.Charts.Descriptions;
using Reckon.Charts.Layout;
using Reckon.Charts.Marks.Dot;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;

namespace Reckon.Charts.Marks.Lollipop;

/// <summary>A point on a stem from zero for each row, sorted by value: a lighter bar chart.</summary>
internal sealed class LollipopMark : IMark
{
    /// <inheritdoc />
    public MarkEntry Entry { get; } = new()
    {
        Name = "lollipop",
        Summary = "A point on a stem from zero for each row, sorted by value: a lighter bar chart.",
        ChineseSummary = "每行一个点，以细线连到零，按数值排序，比横条轻巧。",
        ChineseName = "棒棒糖图",
        EnglishName = "Lollipop chart",
        Category = Channel.Y,
        Value = Channel.X,
        DefaultSort = SortOrder.Descending,
    };

    /// <inheritdoc />
    public IEnumerable<ChartProblem> Check(ChartData data) => SeriesChecks.Of(data);

    /// <inheritdoc />
    public Picture Draw(ChartData data, Sheet sheet) => new DotDrawing(data, sheet).Draw();

    /// <inheritdoc />
    public IEnumerable<string> Describe(ChartData data, IPhrases phrases) => Facts.OfRows(data, phrases);
}
