using Reckon.Charts.Checks;
using Reckon.Charts.Data;
using Reckon.Charts.Descriptions;
using Reckon.Charts.Layout;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;

namespace Reckon.Charts.Marks.Bar;

/// <summary>Horizontal bars, sorted by value, for comparing categories with long names.</summary>
internal sealed class BarMark : IMark
{
    /// <inheritdoc />
    public string Name => "bar";

    /// <inheritdoc />
    public string Summary => "Horizontal bars, sorted by value, for comparing categories with long names.";

    /// <inheritdoc />
    public IReadOnlyList<Channel> Required => [Channel.X, Channel.Y];

    /// <inheritdoc />
    public IReadOnlyList<Channel> Optional => [Channel.Color];

    /// <inheritdoc />
    public Channel CategoryChannel => Channel.Y;

    /// <inheritdoc />
    public Channel ValueChannel => Channel.X;

    /// <inheritdoc />
    public SortOrder DefaultSort => SortOrder.Descending;

    /// <inheritdoc />
    public bool AddsUp => true;

    /// <inheritdoc />
    public bool TotalsRun => false;

    /// <inheritdoc />
    public string NameIn(ChartLanguage language) => language switch
    {
        ChartLanguage.Zh => "条形图",
        ChartLanguage.En => "Bar chart",
    };

    /// <inheritdoc />
    public IEnumerable<ChartProblem> Check(ChartData data) => StackChecks.Of(data);

    /// <inheritdoc />
    public Picture Draw(ChartData data, Sheet sheet) => new StackedRows(data, sheet).Draw();

    /// <inheritdoc />
    public IEnumerable<string> Describe(ChartData data, IPhrases phrases) => Facts.OfRows(data, phrases);
}
