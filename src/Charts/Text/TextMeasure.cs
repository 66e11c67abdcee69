using System.Globalization;
using System.Text;
using Reckon.Charts.Specification;

namespace Reckon.Charts.Text;

/// <summary>Widths of text without a font: a table for Latin letters, one em for Han.</summary>
/// <remarks>
/// The estimate is that of Arial (Helvetica, Liberation Sans) beside any Chinese sans-serif font. Readers have other fonts, so room is
/// kept for more: <see cref="LatinMargin"/> for other fonts (Roboto was measured; Segoe UI and San Francisco were not), <see cref="HanMargin"/> for the rounding of browsers.
/// </remarks>
internal static class TextMeasure
{
    /// <summary>How many times wider than the estimate Latin letters may turn out.</summary>
    public const double LatinMargin = 1.08;

    /// <summary>How many times wider than an em Han characters may turn out.</summary>
    public const double HanMargin = 1.02;

    private const double BoldFactor = 1.06;
    private const double EmojiEms = 1.3;

    /// <summary>Width in px that <paramref name="text"/> may take at most; 0 for an empty text.</summary>
    public static double Width(string text, TextStyle style, ChartLanguage language)
    {
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes())
            width += Width(rune, style, language);
        return width;
    }

    /// <summary>Width in px that a character may take at most.</summary>
    public static double Width(Rune rune, TextStyle style, ChartLanguage language) => Room(rune, style.IsBold, language) * style.SizePx;

    /// <summary>Width in px that is expected in Arial and a Chinese font, without the margin for others.</summary>
    public static double Estimate(string text, TextStyle style, ChartLanguage language) =>
        text.EnumerateRunes().Sum(rune => Ems(rune, style.IsBold, language)) * style.SizePx;

    /// <summary>Width in px of the widest of some lines; 0 for none.</summary>
    public static double Widest(IEnumerable<string> lines, TextStyle style, ChartLanguage language) =>
        lines.Select(line => Width(line, style, language)).DefaultIfEmpty(0).Max();

    // Marks that both scripts use may come from either font on a Chinese page, so room is kept for the wider one.
    private static double Room(Rune rune, bool isBold, ChartLanguage language)
    {
        var ems = Ems(rune, isBold, language);
        if (ems == 0 || EastAsianWidth.IsEmoji(rune.Value))
            return ems;
        var isWide = EastAsianWidth.IsWide(rune.Value) || (language == ChartLanguage.Zh && EastAsianWidth.IsAmbiguous(rune.Value));
        return isWide ? HanMargin : ems * LatinMargin;
    }

    private static double Ems(Rune rune, bool isBold, ChartLanguage language)
    {
        if (IsZeroWidth(rune))
            return 0;
        if (EastAsianWidth.IsEmoji(rune.Value))
            return EmojiEms;
        var isWide = EastAsianWidth.IsWide(rune.Value) || (language == ChartLanguage.Zh && EastAsianWidth.IsFromChineseFont(rune.Value));
        return isWide ? 1 : LatinWidths.Of(Letter(rune).Value) / 1000.0 * (isBold ? BoldFactor : 1);
    }

    // A letter without its accents. U+FFFE is no character, and refused by the normalisation.
    private static Rune Letter(Rune rune) =>
        rune.IsAscii || rune.Value == 0xFFFE ? rune : Rune.GetRuneAt(rune.ToString().Normalize(NormalizationForm.FormD), 0);

    private static bool IsZeroWidth(Rune rune) => !rune.IsAscii && Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
}
