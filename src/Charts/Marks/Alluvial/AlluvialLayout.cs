using Reckon.Charts.Data;
using Reckon.Charts.Svg;

namespace Reckon.Charts.Marks.Alluvial;

/// <summary>Places nodes in columns, in an order that never changes, and ribbons between them.</summary>
/// <remarks>
/// One scale for all columns: the tallest column fills the height (as in d3-sankey). Ribbons leave and arrive in the order of the nodes at
/// their other ends, so that ribbons of one node never cross each other.
/// </remarks>
internal sealed class AlluvialLayout
{
    private const double PaddingPx = 10;
    private const double ThinnestPx = 1;

    private readonly IReadOnlyList<AlluvialFlow> _flows;
    private readonly IReadOnlyList<string> _names;
    private readonly double _pxPerUnit;

    private AlluvialLayout(IReadOnlyList<AlluvialFlow> flows, IReadOnlyList<string> names, double left, double right, double top, double height)
    {
        (_flows, _names) = (flows, names);
        var first = flows.Min(flow => flow.Step) - 1;
        int[] stages = [.. Enumerable.Range(first, flows.Max(flow => flow.Step) - first + 1)];
        _pxPerUnit = stages.Min(stage => (height - (PaddingPx * (NamesAt(stage).Count - 1))) / Math.Max(double.Epsilon, NamesAt(stage).Sum(name => SizeOf(stage, name))));
        if (!double.IsFinite(_pxPerUnit))
            _pxPerUnit = 0;
        var gap = (right - left - AlluvialNode.WidthPx) / (stages.Length - 1);
        Nodes = [.. stages.SelectMany(stage => Column(stage, left + (gap * (stage - first)), top, height))];
    }

    /// <summary>The nodes, column by column, from above.</summary>
    public IReadOnlyList<AlluvialNode> Nodes { get; }

    /// <summary>Lays out the flows of some steps in a box.</summary>
    /// <param name="flows">The flows, at least one.</param>
    /// <param name="names">All names in their order.</param>
    /// <param name="left">Left edge of the first column, px.</param>
    /// <param name="right">Right edge of the last column, px.</param>
    /// <param name="top">Upper edge, px.</param>
    /// <param name="height">Height of the tallest column, px.</param>
    public static AlluvialLayout Of(IReadOnlyList<AlluvialFlow> flows, IReadOnlyList<string> names, double left, double right, double top, double height) =>
        new(flows, names, left, right, top, height);

    /// <summary>The ribbon of each flow that has a size: upper ends and width, px.</summary>
    public IEnumerable<(AlluvialFlow Flow, Point From, Point To, double HeightPx)> Ribbons =>
        from flow in _flows
        where flow.Size > 0
        let start = NodeAt(flow.Step - 1, flow.From)
        let end = NodeAt(flow.Step, flow.To)
        let before = Sum(other => other.Step == flow.Step && other.From == flow.From && Rank(other.To) < Rank(flow.To))
        let above = Sum(other => other.Step == flow.Step && other.To == flow.To && Rank(other.From) < Rank(flow.From))
        select (flow, new Point(start.X + AlluvialNode.WidthPx, start.Top + (before * _pxPerUnit)), new Point(end.X, end.Top + (above * _pxPerUnit)), Math.Max(ThinnestPx, flow.Size * _pxPerUnit));

    private IEnumerable<AlluvialNode> Column(int stage, double x, double top, double height)
    {
        var names = NamesAt(stage);
        var used = (names.Sum(name => SizeOf(stage, name)) * _pxPerUnit) + (PaddingPx * (names.Count - 1));
        var y = top + ((height - used) / 2);
        foreach (var name in names)
        {
            var node = new AlluvialNode(stage, name, SizeOf(stage, name), x, y, Math.Max(ThinnestPx, SizeOf(stage, name) * _pxPerUnit));
            y += (node.Size * _pxPerUnit) + PaddingPx;
            yield return node;
        }
    }

    private List<string> NamesAt(int stage) => [.. _names.Where(name => _flows.Any(flow => (flow.Step == stage && flow.To == name) || (flow.Step - 1 == stage && flow.From == name)))];

    private double SizeOf(int stage, string name) =>
        Math.Max(Sum(flow => flow.Step == stage && flow.To == name), Sum(flow => flow.Step - 1 == stage && flow.From == name));

    private double Sum(Func<AlluvialFlow, bool> belongs) => DecimalSum.Of([.. _flows.Where(belongs).Select(flow => flow.Size)]);

    private AlluvialNode NodeAt(int stage, string name) => Nodes.First(node => node.Stage == stage && node.Name == name);

    private int Rank(string name) => _names.Index().First(item => item.Item == name).Index;
}
