using System.Text;

namespace Reckon.Charts.Svg;

/// <summary>Makes any text safe inside an element or a quoted attribute.</summary>
internal static class SvgEscape
{
    /// <summary>Replaces the five characters of the markup, turns line ends and tabs into spaces, drops what XML 1.0 does not allow.</summary>
    public static string Text(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            result.Append(Escape(rune));
        return result.ToString();
    }

    private static string Escape(Rune rune) => rune.Value switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        '\t' or '\n' or '\r' => " ",
        < 0x20 or (>= 0x7F and <= 0x9F) or 0xFFFE or 0xFFFF => "",
        _ => rune.ToString(),
    };
}
