using Reckon.Charts.Colour;
using Reckon.Charts.Data;
using Reckon.Charts.Layout;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;
using Reckon.Charts.Text;
using Reckon.Charts.Wording;

namespace Reckon.Charts.Marks.Alluvial;

/// <summary>Draws all steps side by side on a wide sheet, and one below the other on a narrow one.</summary>
internal sealed class AlluvialDrawing
{
    private const double TopPx = 4;
    private const double LeastHeightPx = 260;
    private const double LabelGapPx = 2;
    private const double UsualShare = 0.25;
    private const double LargestShare = 0.36;
    private const double GapPx = 6;
    private const double BetweenPx = 22;
    private const double Veil = 0.45;
    private const double Faint = 0.2;
    private const int NameLines = 3;

    private readonly ChartData _data;
    private readonly Sheet _sheet;
    private readonly IReadOnlyList<AlluvialFlow> _flows;
    private readonly IReadOnlyList<string> _names;
    private readonly IReadOnlyList<string> _origins;

    /// <summary>Prepares the flows of a chart.</summary>
    public AlluvialDrawing(ChartData data, Sheet sheet)
    {
        (_data, _sheet, _flows) = (data, sheet, AlluvialFlow.Of(data));
        _names = AlluvialFlow.Names(_flows);
        _origins = [.. _flows.Select(flow => flow.From).Distinct()];
    }

    /// <summary>The whole picture.</summary>
    public Picture Draw()
    {
        var (shapes, top) = (new List<Shape>(), TopPx);
        foreach (var part in _sheet.IsNarrow ? _flows.GroupBy(flow => flow.Step).OrderBy(group => group.Key).Select(group => (IReadOnlyList<AlluvialFlow>)[.. group]) : [_flows])
        {
            var height = Math.Max(LeastHeightPx, part.GroupBy(flow => flow.Step).Max(step => Math.Max(LabelsPx(step.Select(flow => flow.From)), LabelsPx(step.Select(flow => flow.To)))));
            shapes.AddRange(Part(part, top, height));
            top += height + BetweenPx;
        }

        return new Picture(_sheet.WidthPx, Math.Ceiling(top - BetweenPx + TopPx), shapes);
    }

    // Wider than usual only for words that would have to be broken, and for numbers.
    private double LabelPx => Math.Min(
        _sheet.WidthPx * LargestShare,
        Math.Max(_sheet.WidthPx * UsualShare, Math.Max(NumberPx, _names.Max(new TextWrap(TextStyle.Strong, _data.Language).WidestPiece))));

    private double NumberPx => TextMeasure.Widest(
        [NumberText.Plain(_flows.Sum(flow => flow.Size)), .. _flows.Select(flow => NumberText.Plain(flow.Size))], TextStyle.Small, _data.Language);

    private double LabelsPx(IEnumerable<string> names) => names.Distinct().Sum(name => NameBlock(name).HeightPx + TextStyle.Small.LineHeightPx + LabelGapPx);

    private TextBlock NameBlock(string name) => TextBlock.Of(name, TextStyle.Strong, _data.Language, LabelPx, NameLines);

    private IEnumerable<Shape> Part(IReadOnlyList<AlluvialFlow> flows, double top, double height)
    {
        var (first, last) = (flows.Min(flow => flow.Step) - 1, flows.Max(flow => flow.Step));
        var left = Math.Min(LabelPx, WidestOf(flows.Where(flow => flow.Step == first + 1).Select(flow => flow.From))) + GapPx;
        var right = _sheet.WidthPx - Math.Min(LabelPx, WidestOf(flows.Where(flow => flow.Step == last).Select(flow => flow.To))) - GapPx;
        var layout = AlluvialLayout.Of(flows, _names, Math.Ceiling(left), Math.Floor(right), top, height);
        var columns = layout.Nodes.GroupBy(node => node.Stage).ToList();
        return
        [
            .. layout.Ribbons.OrderBy(ribbon => ribbon.Flow.Datum.Row.IsHighlighted).SelectMany(Ribbon),
            .. layout.Nodes.Select(node => new RectShape(node.X, node.Top, AlluvialNode.WidthPx, node.HeightPx, Looks.Total)),
            .. columns.SelectMany((column, index) => Labels([.. column], index == 0, index == columns.Count - 1, top, height)),
        ];
    }

    private double WidestOf(IEnumerable<string> names) => Math.Max(NumberPx, TextMeasure.Widest(names, TextStyle.Strong, _data.Language));

    private IEnumerable<Shape> Ribbon((AlluvialFlow Flow, Point From, Point To, double HeightPx) ribbon)
    {
        var number = SeriesPalette.Number(_origins.Index().First(origin => origin.Item == ribbon.Flow.From).Index, _origins.Count);
        var (area, edge) = (SeriesPalette.Area(number), SeriesPalette.Line(number));
        var isPlain = ribbon.Flow.Datum.Row.Kind == ValueKind.Observed;
        var look = new Look(isPlain ? $"{area.Class} {edge.Class}" : $"hatched {edge.Class}")
        {
            Fill = area.Fill,
            Hatch = isPlain ? null : SeriesPalette.Hatch(number),
            FillOpacity = !_data.HasHighlight ? Veil : ribbon.Flow.Datum.Row.IsHighlighted ? Veil * 2 : Faint,
            Stroke = edge.Stroke,
            StrokeWidthPx = 1,
        };
        yield return new RibbonShape(ribbon.From, ribbon.To, ribbon.HeightPx, look);
    }

    private IEnumerable<Shape> Labels(IReadOnlyList<AlluvialNode> nodes, bool isFirst, bool isLast, double top, double height)
    {
        var blocks = nodes.Select(Label).ToList();
        var middles = LabelSpread.Spread([.. nodes.Select(node => node.Middle)], [.. blocks.Select(label => label.Sum(block => block.HeightPx) + LabelGapPx)], top - TopPx, top + height + TopPx);
        return nodes.Select((node, index) => Placed(blocks[index], middles[index], isFirst ? node.X - GapPx : node.X + AlluvialNode.WidthPx + GapPx, isFirst, !isFirst && !isLast)).SelectMany(shapes => shapes);
    }

    private static IEnumerable<Shape> Placed(IReadOnlyList<TextBlock> label, double middle, double x, bool isLeft, bool hasHalo)
    {
        var top = middle - (label.Sum(block => block.HeightPx) / 2);
        foreach (var block in label)
        {
            yield return block.At(x, top, isLeft ? TextAnchor.End : TextAnchor.Start) with { HasHalo = hasHalo };
            top += block.HeightPx;
        }
    }

    private IReadOnlyList<TextBlock> Label(AlluvialNode node) =>
    [
        NameBlock(node.Name),
        TextBlock.Of(SizeOf(node), TextStyle.Small, _data.Language, LabelPx, 1),
    ];

    // A place that only flows of unknown size touch is not empty.
    private string SizeOf(AlluvialNode node)
    {
        var isUnknown = node.Size == 0 && _flows.Any(flow => flow.Datum.Value is null
            && ((flow.Step == node.Stage && flow.To == node.Name) || (flow.Step - 1 == node.Stage && flow.From == node.Name)));
        return isUnknown ? _data.Words.Missing : NumberText.Plain(node.Size) + (_data.Spec.Unit is "%" or "％" ? "%" : "");
    }
}
