using Reckon.Charts.Data;
using Reckon.Charts.Layout;
using Reckon.Charts.Svg;

namespace Reckon.Charts.Marks.Tree;

/// <summary>Draws layers of boxes from left to right with arrows between them.</summary>
internal sealed class LayeredDrawing
{
    private const double GapPx = 42;
    private const double WidestPx = 200;
    private const double BetweenPx = 12;
    private const double PassedPx = 8;
    private const double EdgePx = 2;
    private const int Rounds = 8;

    private readonly Sheet _sheet;
    private readonly LayeredOrder _order;
    private readonly double _widthPx;
    private readonly double _stepPx;
    private readonly IReadOnlyDictionary<string, TreeBox> _boxes;

    /// <summary>Prepares the boxes of a chart.</summary>
    public LayeredDrawing(ChartData data, TreeGraph graph, Sheet sheet)
    {
        (_sheet, _order) = (sheet, LayeredOrder.Of(graph));
        var count = _order.Layers.Count;
        _widthPx = Math.Floor(Math.Min(WidestPx, (sheet.WidthPx - (EdgePx * 2) - (GapPx * (count - 1))) / count));
        _stepPx = count == 1 ? 0 : (sheet.WidthPx - (EdgePx * 2) - _widthPx) / (count - 1);
        _boxes = graph.Names.ToDictionary(name => name, name => TreeBox.Of(name, graph.Find(name), data.Language, _widthPx), StringComparer.Ordinal);
    }

    /// <summary>The whole picture.</summary>
    public Picture Draw()
    {
        var height = _order.Layers.Max(layer => layer.Sum(HeightOf));
        var middles = Middles(height);
        return new Picture(_sheet.WidthPx, Math.Ceiling(height + (EdgePx * 2)),
        [
            .. _order.Ways.Values.SelectMany(way => Arrow(way, middles)),
            .. _order.Layers.SelectMany((layer, index) => layer.Where(_boxes.ContainsKey).SelectMany(name => _boxes[name].At(LeftOf(index), middles[name] - (_boxes[name].HeightPx / 2)))),
        ]);
    }

    private double LeftOf(int layer) => EdgePx + (layer * _stepPx);

    private double HeightOf(string place) => (LayeredOrder.IsPassed(place) ? PassedPx : _boxes[place].HeightPx) + BetweenPx;

    // By turns each layer moves as near to its neighbours as its order and its boxes allow.
    private Dictionary<string, double> Middles(double height)
    {
        var middles = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var layer in _order.Layers)
            Place(layer, layer.Select(_ => height / 2), height, middles);
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var layer in round % 2 == 0 ? _order.Layers : _order.Layers.Reverse())
                Place(layer, layer.Select(place => _order.Neighbours(place, round % 2 == 0).Select(name => middles[name]).DefaultIfEmpty(middles[place]).Average()), height, middles);
        }

        return middles;
    }

    private void Place(IReadOnlyList<string> layer, IEnumerable<double> wanted, double height, Dictionary<string, double> middles)
    {
        foreach (var (place, middle) in layer.Zip(LabelSpread.Spread([.. wanted], [.. layer.Select(HeightOf)], EdgePx - (BetweenPx / 2), EdgePx + height + (BetweenPx / 2))))
            middles[place] = middle;
    }

    private IEnumerable<Shape> Arrow(IReadOnlyList<string> way, Dictionary<string, double> middles)
    {
        var first = _order.Layers.Index().First(layer => layer.Item.Contains(way[0])).Index;
        var points = new List<Point> { new(LeftOf(first) + _widthPx, middles[way[0]]) };
        foreach (var (index, place) in way.Index().Skip(1).SkipLast(1))
            points.AddRange([new Point(LeftOf(first + index), middles[place]), new Point(LeftOf(first + index) + _widthPx, middles[place])]);
        var end = new Point(LeftOf(first + way.Count - 1), middles[way[^1]]);
        yield return new CurveShape([.. points, end with { X = end.X - ArrowHead.LengthPx }], ArrowHead.Line);
        yield return ArrowHead.Right(end);
    }
}
