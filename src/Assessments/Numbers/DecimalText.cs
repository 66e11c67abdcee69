using System.Globalization;

namespace Reckon.Assessments.Numbers;

/// <summary>Reads decimal numbers as sources print them: 1771, −2.4, 1.50 with its zero.</summary>
internal static class DecimalText
{
    private const decimal Largest = 1e18m;
    private const int MostDecimals = 15;

    /// <summary>The number, or null when the text is none, is 10¹⁸ or more, or has more than 15 decimals.</summary>
    public static decimal? Find(string text)
    {
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        var isNumber = decimal.TryParse(text.Replace('−', '-'), Style, CultureInfo.InvariantCulture, out var number);
        return isNumber && Math.Abs(number) < Largest && number.Scale <= MostDecimals ? number : null;
    }
}
