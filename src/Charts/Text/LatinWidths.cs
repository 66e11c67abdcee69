namespace Reckon.Charts.Text;

/// <summary>Advance widths of the printable ASCII characters in 1/1000 em: the published metrics of Helvetica, which Arial shares.</summary>
internal static class LatinWidths
{
    private const int FirstCharacter = 0x20;
    private const int UnknownWidth = 600;

    private static readonly int[] Widths =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    /// <summary>Width in 1/1000 em; 600 for what is neither ASCII nor a mark that both scripts use.</summary>
    public static int Of(int codePoint)
    {
        var index = codePoint - FirstCharacter;
        return index >= 0 && index < Widths.Length ? Widths[index] : OfSharedMark(codePoint);
    }

    private static int OfSharedMark(int codePoint) => codePoint switch
    {
        0x00A0 or 0x00B7 => 278,
        0x2018 or 0x2019 => 222,
        0x201C or 0x201D or 0x2010 or 0x00B2 or 0x00B3 => 333,
        0x00B0 => 400,
        0x2013 or 0x00A3 or 0x00A5 or 0x00A7 or 0x20AC => 556,
        0x2014 or 0x2026 or 0x2030 or (>= 0x2190 and <= 0x2193) => 1000,
        0x00B1 or 0x00D7 or 0x00F7 or 0x2212 or 0x2264 or 0x2265 => 584,
        _ => UnknownWidth,
    };
}
