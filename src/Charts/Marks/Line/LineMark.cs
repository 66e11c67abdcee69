using Reckon.Charts.Checks;
using Reckon.Charts.Data;
using Reckon.Charts.Descriptions;
using Reckon.Charts.Layout;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;

namespace Reckon.Charts.Marks.Line;

/// <summary>Lines over years, one for each series; a missing value breaks the line.</summary>
internal sealed class LineMark : IMark
{
    /// <inheritdoc />
    public string Name => "line";

    /// <inheritdoc />
    public string Summary => "Lines over years, one for each series; a missing value breaks the line.";

    /// <inheritdoc />
    public IReadOnlyList<Channel> Required => [Channel.X, Channel.Y];

    /// <inheritdoc />
    public IReadOnlyList<Channel> Optional => [Channel.Color];

    /// <inheritdoc />
    public Channel CategoryChannel => Channel.X;

    /// <inheritdoc />
    public Channel ValueChannel => Channel.Y;

    /// <inheritdoc />
    public SortOrder DefaultSort => SortOrder.Data;

    /// <inheritdoc />
    public bool AddsUp => false;

    /// <inheritdoc />
    public bool TotalsRun => false;

    /// <inheritdoc />
    public string NameIn(ChartLanguage language) => language switch
    {
        ChartLanguage.Zh => "折线图",
        ChartLanguage.En => "Line chart",
    };

    /// <inheritdoc />
    public IEnumerable<ChartProblem> Check(ChartData data) => SeriesChecks.Of(data);

    /// <inheritdoc />
    public Picture Draw(ChartData data, Sheet sheet) => new LineDrawing(data, sheet).Draw();

    /// <inheritdoc />
    public IEnumerable<string> Describe(ChartData data, IPhrases phrases) => Facts.OfSeries(data, phrases);
}
