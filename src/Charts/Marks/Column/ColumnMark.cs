using Reckon.Charts.Checks;
using Reckon.Charts.Data;
using Reckon.Charts.Descriptions;
using Reckon.Charts.Layout;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;

namespace Reckon.Charts.Marks.Column;

/// <summary>Columns over years or categories, stacked when there are several series.</summary>
internal sealed class ColumnMark : IMark
{
    /// <inheritdoc />
    public string Name => "column";

    /// <inheritdoc />
    public string Summary => "Columns over years or categories, stacked when there are several series.";

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
    public bool AddsUp => true;

    /// <inheritdoc />
    public bool TotalsRun => false;

    /// <inheritdoc />
    public string NameIn(ChartLanguage language) => language switch
    {
        ChartLanguage.Zh => "柱形图",
        ChartLanguage.En => "Column chart",
    };

    /// <inheritdoc />
    public IEnumerable<ChartProblem> Check(ChartData data) => StackChecks.Of(data);

    /// <inheritdoc />
    public Picture Draw(ChartData data, Sheet sheet) => new ColumnDrawing(data, sheet).Draw();

    /// <inheritdoc />
    public IEnumerable<string> Describe(ChartData data, IPhrases phrases) =>
        data.Series.Count > 1 ? Facts.OfStacks(data, phrases) : Facts.OfSeries(data, phrases);
}
