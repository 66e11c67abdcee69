using Reckon.Charts.Data;
using Reckon.Charts.Layout;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;
using Reckon.Charts.Text;

namespace Reckon.Charts.Marks.Tree;

/// <summary>Draws boxes one below the other, each indented below the box that it hangs on; for phones and for many layers.</summary>
/// <remarks>It starts from the side with fewer ends: from where arrows start, or from where they all lead. A box that was drawn already is named, not drawn again.</remarks>
internal sealed class OutlineDrawing
{
    private const double IndentPx = 22;
    private const double StemPx = 9;
    private const double BetweenPx = 10;
    private const double EdgePx = 2;
    private const int DeepestIndent = 6;

    private readonly ChartData _data;
    private readonly TreeGraph _graph;
    private readonly Sheet _sheet;
    private readonly bool _isReversed;
    private readonly HashSet<string> _drawn = new(StringComparer.Ordinal);
    private readonly List<Shape> _lines = [];
    private readonly List<Shape> _boxes = [];
    private double _top = EdgePx;

    /// <summary>Prepares the boxes of a chart.</summary>
    public OutlineDrawing(ChartData data, TreeGraph graph, Sheet sheet) =>
        (_data, _graph, _sheet, _isReversed) = (data, graph, sheet, graph.Sinks.Count < graph.Sources.Count);

    /// <summary>The whole picture.</summary>
    public Picture Draw()
    {
        foreach (var name in _isReversed ? _graph.Sinks : _graph.Sources)
            Add(name, 0);
        return new Picture(_sheet.WidthPx, Math.Ceiling(_top - BetweenPx + EdgePx), [.. _lines, .. _boxes]);
    }

    private void Add(string name, int depth)
    {
        var left = EdgePx + (Math.Min(depth, DeepestIndent) * IndentPx);
        var box = TreeBox.Of(name, _graph.Find(name), _data.Language, _sheet.WidthPx - left - EdgePx);
        _drawn.Add(name);
        _boxes.AddRange(box.At(left, _top));
        var bottom = _top + box.HeightPx;
        _top = bottom + BetweenPx;
        string[] next = [.. _isReversed ? _graph.Before(name) : _graph.After(name)];
        foreach (var other in next)
        {
            var middle = _drawn.Contains(other) ? Mention(other, depth + 1) : AddBelow(other, depth + 1);
            Connect(left + StemPx, bottom, middle, EdgePx + (Math.Min(depth + 1, DeepestIndent) * IndentPx));
        }
    }

    private double AddBelow(string name, int depth)
    {
        var left = EdgePx + (Math.Min(depth, DeepestIndent) * IndentPx);
        var middle = _top + (TreeBox.Of(name, _graph.Find(name), _data.Language, _sheet.WidthPx - left - EdgePx).HeightPx / 2);
        Add(name, depth);
        return middle;
    }

    private double Mention(string name, int depth)
    {
        var left = EdgePx + (Math.Min(depth, DeepestIndent) * IndentPx) + 4;
        var text = TextBlock.Of((_data.Language == ChartLanguage.Zh ? "见上：" : "above: ") + name, TextStyle.Small, _data.Language, _sheet.WidthPx - left - EdgePx, 2);
        _boxes.Add(text.At(left, _top));
        var middle = _top + (text.HeightPx / 2);
        _top += text.HeightPx + BetweenPx;
        return middle;
    }

    // Beyond the deepest indent boxes stand below one another, and the line has no room to turn.
    private void Connect(double x, double from, double to, double end)
    {
        if (end <= x)
            return;
        var start = new Point(x, _isReversed ? from + ArrowHead.LengthPx : from);
        _lines.Add(new PathShape([start, new Point(x, to), new Point(_isReversed ? end : end - ArrowHead.LengthPx, to)], false, ArrowHead.Line));
        _lines.Add(_isReversed ? ArrowHead.Up(new Point(x, from)) : ArrowHead.Right(new Point(end, to)));
    }
}
