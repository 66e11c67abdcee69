using Reckon.Charts.Specification;
using Reckon.Charts.Svg;
using Reckon.Charts.Text;

namespace Reckon.Charts.Layout;

/// <summary>A row on a narrow sheet: name and detail above the band, the value at the right edge of the name's line.</summary>
internal sealed class NarrowRow(RowText row, Sheet sheet, ChartLanguage language)
{
    private const double PlainBandPx = 20;
    private const double GapPx = 14;
    private const double LeadPx = 4;
    private const double SpacePx = 12;
    private const int LabelLines = 3;
    private const int DetailLines = 3;

    /// <summary>The row with its upper edge at a place.</summary>
    public RowBox At(double top)
    {
        var names = Names(top + (GapPx / 2)).ToList();
        var values = Values(top + (GapPx / 2)).ToList();
        var bandTop = names.Concat(values).Max(placed => placed.Bottom) + LeadPx;
        return new RowBox(top, bandTop + BandPx + row.ExtraPx + (GapPx / 2), bandTop, BandPx, [.. names.Concat(values).Select(placed => placed.Shape)]);
    }

    private double BandPx => row.BandPx ?? PlainBandPx;

    private IEnumerable<(TextShape Shape, double Bottom)> Names(double top)
    {
        var label = TextBlock.Of(row.Label, TextStyle.Strong, language, WidthBeside(row.Value, TextStyle.Strong), LabelLines);
        yield return (label.At(0, top), top + label.HeightPx);
        if (row.Detail is null)
            yield break;
        var beside = label.Text.WidthPx + 8;
        if (label.Text.Lines.Count == 1 && beside + Width(row.Detail, TextStyle.Small) <= WidthBeside(row.Value, TextStyle.Strong))
        {
            yield return (label.At(beside, top) with { Lines = [row.Detail], Style = TextStyle.Small }, top + label.HeightPx);
            yield break;
        }

        var detail = TextBlock.Of(row.Detail, TextStyle.Small, language, WidthBeside(row.ValueDetail ?? "", TextStyle.Small), DetailLines);
        yield return (detail.At(0, top + label.HeightPx), top + label.HeightPx + detail.HeightPx);
    }

    private IEnumerable<(TextShape Shape, double Bottom)> Values(double top)
    {
        var value = TextBlock.Of(row.Value, TextStyle.Strong, language, sheet.WidthPx, 1);
        yield return (value.At(sheet.WidthPx, top, TextAnchor.End), top + value.HeightPx);
        if (row.ValueDetail is null)
            yield break;
        // Below the name's last line, so that neither runs into the other.
        var below = top + TextBlock.Of(row.Label, TextStyle.Strong, language, WidthBeside(row.Value, TextStyle.Strong), LabelLines).HeightPx;
        var detail = TextBlock.Of(row.ValueDetail, TextStyle.Small, language, sheet.WidthPx, 1);
        yield return (detail.At(sheet.WidthPx, below, TextAnchor.End), below + detail.HeightPx);
    }

    private double WidthBeside(string text, TextStyle style) => Math.Max(sheet.WidthPx * 0.45, sheet.WidthPx - SpacePx - Width(text, style));

    private double Width(string text, TextStyle style) => TextMeasure.Width(text, style, language);
}
