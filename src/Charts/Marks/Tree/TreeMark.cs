using Reckon.Charts.Checks;
using Reckon.Charts.Data;
using Reckon.Charts.Descriptions;
using Reckon.Charts.Layout;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;
using Reckon.Charts.Tables;

namespace Reckon.Charts.Marks.Tree;

/// <summary>Boxes and arrows: who depends on whom, or how a number is computed.</summary>
internal sealed class TreeMark : IMark
{
    private const int MostLayers = 5;

    /// <inheritdoc />
    public MarkEntry Entry { get; } = new()
    {
        Name = "tree",
        Summary = "Boxes and arrows: who depends on whom, or how a number is computed.",
        ChineseSummary = "方框和箭头：谁依靠谁，或者一个数是怎样算出来的。",
        ChineseName = "关系图",
        EnglishName = "Diagram",
        Category = Channel.Source,
        Series = Channel.Target,
        Value = Channel.Size,
        Required = [Channel.Source],
        Optional = [Channel.Target, Channel.Size],
        NeedsValues = false,
    };

    /// <inheritdoc />
    public IEnumerable<ChartProblem> Check(ChartData data) => TreeChecks.Of(data);

    /// <inheritdoc />
    public Picture Draw(ChartData data, Sheet sheet)
    {
        var graph = TreeGraph.Of(data);
        return sheet.IsNarrow || graph.Layers.Values.Max() >= MostLayers ? new OutlineDrawing(data, graph, sheet).Draw() : new LayeredDrawing(data, graph, sheet).Draw();
    }

    /// <inheritdoc />
    public IEnumerable<string> Describe(ChartData data, IPhrases phrases) => [TreeWords.In(data.Language).Summary(TreeGraph.Of(data))];

    /// <inheritdoc />
    public ChartTable Table(ChartData data) => TreeTable.Of(data);

    /// <inheritdoc />
    public ChartData Extent(ChartData data) => data.AsOneSeries(datum => datum.Series.Length == 0);

    /// <inheritdoc />
    public string NameOf(Datum datum, ChartData data, IPhrases phrases) => datum.Category;
}
