namespace Reckon.Assessments.Wordings;

/// <summary>Reads Chinese numerals below ten thousand: 三十, 一百零五, 两千三百, 三点五.</summary>
internal static class ChineseNumerals
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>The number, with the decimals written; null when the text is none.</summary>
    public static decimal? Find(string text)
    {
        var parts = text.Split('点');
        if (parts.Length > 2 || Whole(parts[0]) is not { } whole) return null;
        return parts.Length == 1 ? whole : Decimals(parts[1]) is { } decimals ? whole + decimals : null;
    }

    private static decimal? Whole(string text)
    {
        if (text.Length == 0) return null;
        decimal sum = 0;
        decimal? digit = null;
        foreach (var c in text)
        {
            if (DigitOf(c) is { } d) digit = digit is null or 0 ? d : null;
            else if (PlaceOf(c) is { } place) (sum, digit) = (sum + (digit is null or 0 ? 1 : digit.Value) * place, 0);
            else return null;
            if (digit is null) return null;
        }

        return sum + digit;
    }

    private static decimal? Decimals(string text)
    {
        var (sum, unit) = (0m, 0.1m);
        foreach (var c in text)
        {
            if (DigitOf(c) is not { } digit) return null;
            (sum, unit) = (sum + digit * unit, unit / 10);
        }

        return text.Length == 0 ? null : sum;
    }

    private static decimal? DigitOf(char c) => c switch
    {
        '两' => 2,
        '〇' => 0,
        _ => Digits.IndexOf(c) is >= 0 and var digit ? digit : null,
    };

    private static decimal? PlaceOf(char c) => c switch { '十' => 10, '百' => 100, '千' => 1000, _ => null };
}
