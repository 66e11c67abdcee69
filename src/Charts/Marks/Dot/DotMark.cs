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
    public string Name => "dot";

    /// <inheritdoc />
    public string Summary => "One point for each row, with an interval or with a stem from zero; shapes tell definitions apart.";

    /// <inheritdoc />
    public IReadOnlyList<Channel> Required => [Channel.X, Channel.Y];

    /// <inheritdoc />
    public IReadOnlyList<Channel> Optional => [Channel.Shape, Channel.Low, Channel.High];

    /// <inheritdoc />
    public Channel CategoryChannel => Channel.Y;

    /// <inheritdoc />
    public Channel ValueChannel => Channel.X;

    /// <inheritdoc />
    public SortOrder DefaultSort => SortOrder.Data;

    /// <inheritdoc />
    public bool AddsUp => false;

    /// <inheritdoc />
    public bool TotalsRun => false;

    /// <inheritdoc />
    public string NameIn(ChartLanguage language) => language switch
    {
        ChartLanguage.Zh => "点图",
        ChartLanguage.En => "Dot chart",
    };

    /// <inheritdoc />
    public IEnumerable<ChartProblem> Check(ChartData data) => DotChecks.Of(data);

    /// <inheritdoc />
    public Picture Draw(ChartData data, Sheet sheet) => new DotDrawing(data, sheet).Draw();

    /// <inheritdoc />
    public IEnumerable<string> Describe(ChartData data, IPhrases phrases) => Facts.OfRows(data, phrases);
}
