using Reckon.Charts.Colour;
using Reckon.Charts.Data;
using Reckon.Charts.Layout;
using Reckon.Charts.Svg;
using Reckon.Charts.Text;

namespace Reckon.Charts.Marks.Slope;

/// <summary>The labels at one side of a slope chart, moved apart where they would meet, with a leader where they moved far.</summary>
internal sealed class SlopeSide
{
    private const double GapPx = 10;
    private const double LeaderPx = 14;
    private const double SeamPx = 2;
    private const int MaximumLines = 3;

    private readonly IReadOnlyList<(Datum Datum, double Value, TextBlock Block)> _labels;
    private readonly bool _isLeft;

    /// <summary>Wraps the labels to the room that a sheet has for them.</summary>
    /// <param name="labels">Row, value and text of each label.</param>
    /// <param name="isLeft">Which side it is.</param>
    /// <param name="widestPx">The widest that a label may be, px.</param>
    /// <param name="data">The chart.</param>
    public SlopeSide(IEnumerable<(Datum Datum, double Value, string Text)> labels, bool isLeft, double widestPx, ChartData data)
    {
        _isLeft = isLeft;
        _labels = [.. labels.OrderByDescending(label => label.Value).ThenBy(label => label.Datum.Index).Select(label => (label.Datum, label.Value, Block(label.Datum, label.Text, widestPx, data)))];
    }

    /// <summary>Room that the labels take beside the plot, px.</summary>
    public double WidthPx => _labels.Select(label => label.Block.Text.WidthPx).DefaultIfEmpty(0).Max() + GapPx + LeaderPx;

    /// <summary>Height of all labels one under the other, px.</summary>
    public double HeightPx => _labels.Sum(label => label.Block.HeightPx + SeamPx);

    /// <summary>The labels beside an edge.</summary>
    public IEnumerable<Shape> Shapes(double edge, Func<double, double> y, double top, double bottom)
    {
        double[] heights = [.. _labels.Select(label => label.Block.HeightPx + SeamPx)];
        var middles = LabelSpread.Spread([.. _labels.Select(label => y(label.Value))], heights, top, bottom);
        return _labels.Zip(middles).SelectMany(pair => Label(pair.First.Block, edge, y(pair.First.Value), pair.Second));
    }

    private static TextBlock Block(Datum datum, string text, double widestPx, ChartData data)
    {
        var style = !data.HasHighlight || datum.Row.IsHighlighted ? TextStyle.SmallStrong : TextStyle.Small;
        return TextBlock.Of(text, style, data.Language, widestPx, MaximumLines);
    }

    private IEnumerable<Shape> Label(TextBlock block, double edge, double y, double middle)
    {
        var outward = _isLeft ? -1 : 1;
        if (Math.Abs(middle - y) > block.Style.SizePx * 0.6)
            yield return new LineShape(edge + (outward * GapPx), y, edge + (outward * (LeaderPx + GapPx - 3)), middle, Looks.Zero);
        yield return block.At(edge + (outward * (GapPx + LeaderPx)), middle - (block.HeightPx / 2), _isLeft ? TextAnchor.End : TextAnchor.Start);
    }
}
