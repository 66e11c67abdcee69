using Reckon.Charts.Colour;
using Reckon.Charts.Layout;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;
using Reckon.Charts.Text;

namespace Reckon.Charts.Guides;

/// <summary>Names of series at the right of a plot, moved apart where they would meet, with a leader where they moved far.</summary>
internal sealed class SideLabels
{
    private const double GapPx = 8;
    private const double LeaderPx = 8;
    private const double SamplePx = 17;
    private const double NarrowPx = 98;
    private const double WidePx = 170;
    private const double LargestShare = 0.4;
    private const double SeamPx = 3;
    private const int MaximumLines = 3;

    private readonly IReadOnlyList<TextBlock> _blocks;
    private readonly IReadOnlyList<Look> _samples;

    /// <summary>Wraps the names to the column that a sheet has for them.</summary>
    /// <param name="names">The names.</param>
    /// <param name="samples">The line of each name, to be shown before it; none where marks and names touch.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="language">Language of the names.</param>
    public SideLabels(IReadOnlyList<string> names, IReadOnlyList<Look> samples, Sheet sheet, ChartLanguage language)
    {
        _samples = samples;
        var wrap = new TextWrap(TextStyle.SmallStrong, language);
        var longestWord = names.Select(wrap.WidestPiece).DefaultIfEmpty(0).Max();
        var widthPx = Math.Min(sheet.WidthPx * LargestShare, Math.Max(longestWord, sheet.IsNarrow ? NarrowPx : WidePx));
        _blocks = [.. names.Select(name => TextBlock.Of(name, TextStyle.SmallStrong, language, widthPx, MaximumLines))];
    }

    /// <summary>Room right of the plot, px; 0 without labels.</summary>
    public double WidthPx => _blocks.Count == 0 ? 0 : Math.Ceiling(_blocks.Max(block => block.Text.WidthPx) + TextPx);

    /// <summary>The labels beside an edge.</summary>
    /// <param name="edge">Right edge of the marks, px.</param>
    /// <param name="ends">The end of each mark, px; in the order of the names.</param>
    /// <param name="top">Upper limit, px.</param>
    /// <param name="bottom">Lower limit, px.</param>
    public IEnumerable<Shape> Shapes(double edge, IReadOnlyList<Point> ends, double top, double bottom)
    {
        int[] order = [.. Enumerable.Range(0, _blocks.Count).OrderBy(index => ends[index].Y)];
        double[] heights = [.. order.Select(index => _blocks[index].HeightPx + SeamPx)];
        var middles = LabelSpread.Spread([.. order.Select(index => ends[index].Y)], heights, top, bottom);
        return order.Zip(middles).SelectMany(pair => Label(pair.First, ends[pair.First], edge, pair.Second));
    }

    private double TextPx => GapPx + LeaderPx + (_samples.Count == 0 ? 0 : SamplePx);

    private IEnumerable<Shape> Label(int index, Point end, double edge, double middle)
    {
        var block = _blocks[index];
        if (Math.Abs(middle - end.Y) > block.Style.SizePx * 0.6 && end.X >= edge - 1)
            yield return new LineShape(edge + 4, end.Y, edge + GapPx + LeaderPx - 2, middle, Looks.Zero);
        if (_samples.Count > 0)
            yield return new LineShape(edge + GapPx + LeaderPx, middle, edge + TextPx - 5, middle, _samples[index]);
        yield return block.At(edge + TextPx, middle - (block.HeightPx / 2)) with { HasHalo = true };
    }
}
