using Reckon.Charts.Checks;
using Reckon.Charts.Data;
using Reckon.Charts.Descriptions;
using Reckon.Charts.Layout;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;

namespace Reckon.Charts.Marks.Waterfall;

/// <summary>Steps that add up: each bar starts where the last one ended, totals start at zero.</summary>
internal sealed class WaterfallMark : IMark
{
    /// <inheritdoc />
    public string Name => "waterfall";

    /// <inheritdoc />
    public string Summary => "Steps that add up: each bar starts where the last one ended, totals start at zero.";

    /// <inheritdoc />
    public IReadOnlyList<Channel> Required => [Channel.X, Channel.Y];

    /// <inheritdoc />
    public IReadOnlyList<Channel> Optional => [Channel.Low, Channel.High];

    /// <inheritdoc />
    public Channel CategoryChannel => Channel.Y;

    /// <inheritdoc />
    public Channel ValueChannel => Channel.X;

    /// <inheritdoc />
    public SortOrder DefaultSort => SortOrder.Data;

    /// <inheritdoc />
    public bool AddsUp => false;

    /// <inheritdoc />
    public bool TotalsRun => true;

    /// <inheritdoc />
    public string NameIn(ChartLanguage language) => language switch
    {
        ChartLanguage.Zh => "瀑布图",
        ChartLanguage.En => "Waterfall chart",
    };

    /// <inheritdoc />
    public IEnumerable<ChartProblem> Check(ChartData data) => WaterfallChecks.Of(data);

    /// <inheritdoc />
    public Picture Draw(ChartData data, Sheet sheet) => new WaterfallDrawing(data, sheet).Draw();

    /// <inheritdoc />
    public IEnumerable<string> Describe(ChartData data, IPhrases phrases) => Facts.OfRows(data, phrases);
}
