namespace Reckon.Charts.Text;

/// <summary>Which characters take a full em in Chinese fonts, after Unicode Standard Annex #11 (East Asian Width), blocks merged.</summary>
internal static class EastAsianWidth
{
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2329, 0x232A), (0x2E80, 0x303E), (0x3041, 0x4DBF), (0x4E00, 0xA4CF), (0xA960, 0xA97F), (0xAC00, 0xD7A3),
        (0xF900, 0xFAFF), (0xFE10, 0xFE19), (0xFE30, 0xFE6F), (0xFF01, 0xFF60), (0xFFE0, 0xFFE6), (0x1B000, 0x1B2FF), (0x20000, 0x3FFFD),
    ];

    private static readonly (int First, int Last)[] Ambiguous =
    [
        (0x00A7, 0x00A8), (0x00B0, 0x00B1), (0x00B7, 0x00B7), (0x00D7, 0x00D7), (0x00F7, 0x00F7), (0x2010, 0x2010), (0x2013, 0x2016),
        (0x2018, 0x2019), (0x201C, 0x201D), (0x2025, 0x2026), (0x2030, 0x2030), (0x203B, 0x203B), (0x2103, 0x2103), (0x2160, 0x217F),
        (0x2190, 0x2199), (0x2200, 0x2211), (0x221A, 0x22FF), (0x2460, 0x24FF), (0x2500, 0x25FF), (0x2605, 0x2606),
    ];

    // Shared code points of which Chinese text wants the full-width shape, and marks that Latin fonts lack.
    private static readonly (int First, int Last)[] FromChineseFont =
    [
        (0x00B7, 0x00B7), (0x2014, 0x2014), (0x2018, 0x2019), (0x201C, 0x201D), (0x2026, 0x2026), (0x203B, 0x203B), (0x2103, 0x2103),
        (0x2160, 0x217F), (0x2460, 0x24FF), (0x2605, 0x2606),
    ];

    private static readonly (int First, int Last)[] Emoji = [(0x1F000, 0x1FAFF)];

    /// <summary>Han characters, kana, hangul and full-width forms.</summary>
    public static bool IsWide(int codePoint) => Contains(Wide, codePoint);

    /// <summary>Marks that Chinese fonts draw a full em wide and Latin fonts narrow.</summary>
    public static bool IsAmbiguous(int codePoint) => Contains(Ambiguous, codePoint);

    /// <summary>Those of the ambiguous marks that a Chinese page takes from its Chinese font.</summary>
    public static bool IsFromChineseFont(int codePoint) => Contains(FromChineseFont, codePoint);

    /// <summary>Pictographs, which most systems draw wider than an em.</summary>
    public static bool IsEmoji(int codePoint) => Contains(Emoji, codePoint);

    // Asked for every character of every label, so without an enumerator; the ranges are in order.
    private static bool Contains((int First, int Last)[] ranges, int codePoint)
    {
        foreach (var (first, last) in ranges)
        {
            if (codePoint < first) return false;
            if (codePoint <= last) return true;
        }

        return false;
    }
}
