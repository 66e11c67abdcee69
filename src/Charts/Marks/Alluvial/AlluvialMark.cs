using Reckon.Charts.Checks;
using Reckon.Charts.Data;
using Reckon.Charts.Descriptions;
using Reckon.Charts.Layout;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;
using Reckon.Charts.Tables;

namespace Reckon.Charts.Marks.Alluvial;

/// <summary>Ribbons from place to place, as wide as what flows, over one step or several.</summary>
internal sealed class AlluvialMark : IMark
{
    private const int LongestListing = 8;

    /// <inheritdoc />
    public MarkEntry Entry { get; } = new()
    {
        Name = "alluvial",
        Summary = "Ribbons from place to place, as wide as what flows, over one step or several.",
        ChineseSummary = "从一处到另一处的条带，宽度表示流量，可以一步，也可以几步。",
        ChineseName = "流向图",
        EnglishName = "Flow chart",
        Category = Channel.Source,
        Series = Channel.Target,
        Value = Channel.Size,
        Required = [Channel.Source, Channel.Target, Channel.Size],
        Optional = [Channel.Step],
    };

    /// <inheritdoc />
    public IEnumerable<ChartProblem> Check(ChartData data) => AlluvialChecks.Of(data);

    /// <inheritdoc />
    public Picture Draw(ChartData data, Sheet sheet) => new AlluvialDrawing(data, sheet).Draw();

    /// <inheritdoc />
    public IEnumerable<string> Describe(ChartData data, IPhrases phrases)
    {
        var flows = data.All.Where(datum => datum.Value is not null).Select(datum => (Name: NameOf(datum, data, phrases), datum.Value, Said: Quantity.Of(datum, data.Spec.Unit))).ToList();
        if (flows.Count <= LongestListing)
            return [phrases.Listing([.. flows.Select(flow => (flow.Name, flow.Said))])];
        var (most, least) = (flows.MaxBy(flow => flow.Value), flows.MinBy(flow => flow.Value));
        return [phrases.Extremes((most.Name, most.Said), (least.Name, least.Said))];
    }

    /// <inheritdoc />
    public ChartTable Table(ChartData data) => AlluvialTable.Of(data);

    /// <inheritdoc />
    public string NameOf(Datum datum, ChartData data, IPhrases phrases) => AlluvialWords.In(data.Language).NameOf(datum.Category, datum.Series);
}
