using Reckon.Charts.Checks;
using Reckon.Charts.Data;
using Reckon.Charts.Descriptions;
using Reckon.Charts.Layout;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;

namespace Reckon.Charts.Marks.Range;

/// <summary>Two values for each row, joined by a line: from one year, group or edition to another.</summary>
internal sealed class RangeMark : IMark
{
    /// <inheritdoc />
    public MarkEntry Entry { get; } = new()
    {
        Name = "range",
        Summary = "Two values for each row, joined by a line: from one year, group or edition to another.",
        ChineseSummary = "每行两个数，以线相连：两个年份、两组人或两个版本。",
        ChineseName = "区间点图",
        EnglishName = "Range chart",
        Category = Channel.Y,
        Value = Channel.To,
        Required = [Channel.Y, Channel.From, Channel.To],
    };

    /// <inheritdoc />
    public IEnumerable<ChartProblem> Check(ChartData data) => SeriesChecks.Of(data);

    /// <inheritdoc />
    public Picture Draw(ChartData data, Sheet sheet) => new RangeDrawing(data, sheet).Draw();

    /// <inheritdoc />
    public IEnumerable<string> Describe(ChartData data, IPhrases phrases) => Facts.OfPairs(data, phrases);
}
