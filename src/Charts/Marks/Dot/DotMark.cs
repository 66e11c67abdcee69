using Reckon.Charts.Checks;
using Reckon.Charts.Data;
using Reckon.Charts.Descriptions;
using Reckon.Charts.Layout;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;

namespace Reckon.Charts.Marks.Dot;

/// <summary>One point for each row, with an interval or with a stem from zero; shapes tell definitions apart.</summary>
internal sealed class DotMark : IMark
{
    /// <inheritdoc />
    public MarkEntry Entry { get; } = new()
    {
        Name = "dot",
        Summary = "One point for each row, with an interval or with a stem from zero; shapes tell definitions apart.",
        ChineseSummary = "每行一个点，带区间，或以细线连到零；形状区分口径。",
        ChineseName = "点图",
        EnglishName = "Dot chart",
        Category = Channel.Y,
        Value = Channel.X,
        Optional = [Channel.Shape, Channel.Low, Channel.High, Channel.Facet],
        Scalable = [Channel.X],
    };

    /// <inheritdoc />
    public IEnumerable<ChartProblem> Check(ChartData data) => DotChecks.Of(data);

    /// <inheritdoc />
    public Picture Draw(ChartData data, Sheet sheet) => new DotDrawing(data, sheet).Draw();

    /// <inheritdoc />
    public IEnumerable<string> Describe(ChartData data, IPhrases phrases) => Facts.OfRows(data, phrases);
}
