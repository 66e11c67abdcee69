using Reckon.Charts.Checks;
using Reckon.Charts.Data;
using Reckon.Charts.Descriptions;
using Reckon.Charts.Layout;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;

namespace Reckon.Charts.Marks.Heat;

/// <summary>A table whose cells are shaded by their numbers, for two sets of categories crossed.</summary>
internal sealed class HeatMark : IMark
{
    /// <inheritdoc />
    public MarkEntry Entry { get; } = new()
    {
        Name = "heat",
        Summary = "A table whose cells are shaded by their numbers, for two sets of categories crossed.",
        ChineseSummary = "两组类别交叉成表，格子的深浅表示数值。",
        ChineseName = "热力表",
        EnglishName = "Heat table",
        Category = Channel.Y,
        Series = Channel.X,
        Value = Channel.Color,
        Required = [Channel.X, Channel.Y, Channel.Color],
    };

    /// <inheritdoc />
    public IEnumerable<ChartProblem> Check(ChartData data) => HeatChecks.Of(data);

    /// <inheritdoc />
    public Picture Draw(ChartData data, Sheet sheet) => new HeatDrawing(data, sheet).Draw();

    /// <inheritdoc />
    public IEnumerable<string> Describe(ChartData data, IPhrases phrases) => Facts.OfRows(data, phrases);
}
