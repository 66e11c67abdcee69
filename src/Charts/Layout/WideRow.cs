using Reckon.Charts.Specification;
using Reckon.Charts.Svg;
using Reckon.Charts.Text;

namespace Reckon.Charts.Layout;

/// <summary>A row on a wide sheet: name and detail in the left column, level with the middle of the band.</summary>
internal sealed class WideRow(RowText row, RowColumns columns, Sheet sheet, ChartLanguage language)
{
    private const double PlainBandPx = 24;
    private const double GapPx = 10;
    private const double DetailGapPx = 14;
    private const int LabelLines = 3;
    private const int DetailLines = 3;

    /// <summary>The row with its upper edge at a place.</summary>
    public RowBox At(double top)
    {
        var content = Math.Max(BandPx, Math.Max(Height(Names), Height(Values)));
        var gap = row.Detail is null && row.ValueDetail is null ? GapPx : DetailGapPx;
        var bandTop = top + (gap / 2) + ((content - BandPx) / 2);
        var extra = Math.Max(0, row.ExtraPx - ((content - BandPx) / 2));
        return new RowBox(top, top + gap + content + extra, bandTop, BandPx, [.. Texts(bandTop + (BandPx / 2))]);
    }

    private double BandPx => row.BandPx ?? PlainBandPx;

    private IReadOnlyList<TextBlock> Names => Blocks(row.Label, row.Detail, columns.LabelPx, LabelLines);

    private IReadOnlyList<TextBlock> Values => columns.HasValueColumn ? Blocks(row.Value, row.ValueDetail, sheet.WidthPx, 1) : [];

    private IReadOnlyList<TextBlock> Blocks(string first, string? second, double widthPx, int lines)
    {
        var block = TextBlock.Of(first, TextStyle.Strong, language, widthPx, lines);
        return second is null ? [block] : [block, TextBlock.Of(second, TextStyle.Small, language, widthPx, DetailLines)];
    }

    private IEnumerable<Shape> Texts(double middle) =>
        Stack(Names, 0, middle, TextAnchor.Start).Concat(Stack(Values, sheet.WidthPx, middle, TextAnchor.End));

    private static IEnumerable<Shape> Stack(IReadOnlyList<TextBlock> blocks, double x, double middle, TextAnchor anchor)
    {
        var top = middle - (Height(blocks) / 2);
        foreach (var block in blocks)
        {
            yield return block.At(x, top, anchor);
            top += block.HeightPx;
        }
    }

    private static double Height(IReadOnlyList<TextBlock> blocks) => blocks.Sum(block => block.HeightPx);
}
