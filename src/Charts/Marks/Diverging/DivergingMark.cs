using Reckon.Charts.Checks;
using Reckon.Charts.Data;
using Reckon.Charts.Descriptions;
using Reckon.Charts.Layout;
using Reckon.Charts.Layout.Stacks;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;

namespace Reckon.Charts.Marks.Diverging;

/// <summary>Bars to both sides of zero: gains and losses, or answers from no to yes.</summary>
internal sealed class DivergingMark : IMark
{
    /// <inheritdoc />
    public MarkEntry Entry { get; } = new()
    {
        Name = "diverging",
        Summary = "Bars to both sides of zero: gains and losses, or answers from no to yes.",
        ChineseSummary = "横条向零的两侧伸出，适合得失相抵或从反对到赞成的回答。",
        ChineseName = "正负条形图",
        EnglishName = "Diverging bar chart",
        Category = Channel.Y,
        Value = Channel.X,
        Optional = [Channel.Color],
    };

    /// <inheritdoc />
    public IEnumerable<ChartProblem> Check(ChartData data) => StackChecks.Of(data);

    /// <inheritdoc />
    public Picture Draw(ChartData data, Sheet sheet) => new StackedRows(data, sheet, new DivergingForm(data)).Draw();

    /// <inheritdoc />
    public IEnumerable<string> Describe(ChartData data, IPhrases phrases) => data.Series.Count > 1 ? Facts.OfParts(data, phrases) : Facts.OfRows(data, phrases);
}
