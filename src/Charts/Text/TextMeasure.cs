using System.Globalization;
using System.Text;
using Reckon.Charts.Specification;

namespace Reckon.Charts.Text;

/// <summary>Widths of text without a font: a table for Latin letters, one em for Han, and some slack, as readers' fonts differ.</summary>
internal static class TextMeasure
{
    private const double LatinSlack = 1.08;
    private const double WideSlack = 1.02;
    private const double BoldFactor = 1.06;

    /// <summary>Width in px that <paramref name="text"/> may take at most; 0 for an empty text.</summary>
    public static double Width(string text, TextStyle style, ChartLanguage language) =>
        text.Normalize(NormalizationForm.FormD).EnumerateRunes().Sum(rune => Ems(rune, style.IsBold, language)) * style.SizePx;

    /// <summary>Width in px of the widest of some lines; 0 for none.</summary>
    public static double Widest(IEnumerable<string> lines, TextStyle style, ChartLanguage language) =>
        lines.Select(line => Width(line, style, language)).DefaultIfEmpty(0).Max();

    private static double Ems(Rune rune, bool isBold, ChartLanguage language)
    {
        if (IsZeroWidth(rune))
            return 0;
        if (EastAsianWidth.IsEmoji(rune.Value))
            return 1.3;
        if (EastAsianWidth.IsWide(rune.Value) || (language == ChartLanguage.Zh && EastAsianWidth.IsAmbiguous(rune.Value)))
            return WideSlack;
        return LatinWidths.Of(rune.Value) / 1000.0 * LatinSlack * (isBold ? BoldFactor : 1);
    }

    private static bool IsZeroWidth(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
}
