using System.Globalization;
using Reckon.Charts.Specification;

namespace Reckon.Charts.Wording;

/// <summary>Numbers for readers, where the author gave no text.</summary>
internal static class NumberText
{
    private const string Minus = "\u2212";

    /// <summary>A number with a given number of decimals and a true minus sign; no thousands marks.</summary>
    public static string Fixed(double value, int decimals)
    {
        var rounded = DecimalRounding.Round(value, decimals);
        var digits = Math.Abs(rounded).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return rounded < 0 ? Minus + digits : digits;
    }

    /// <summary>A number with the decimals it has, at most three (more for numbers below one: three digits that count).</summary>
    public static string Plain(double value) => Fixed(value, Decimals(value));

    /// <summary>How many decimals <see cref="Plain"/> prints.</summary>
    public static int Decimals(double value)
    {
        var most = value == 0 || Math.Abs(value) >= 1 ? 3 : Math.Min(15, 2 - (int)Math.Floor(Math.Log10(Math.Abs(value))));
        var digits = DecimalRounding.Round(Math.Abs(value), most);
        return Enumerable.Range(0, most + 1).First(count => count == most || Math.Abs(DecimalRounding.Round(digits, count) - digits) < Math.Pow(10, -most) / 4);
    }

    /// <summary>The value of a row: its own text or the plain number, with ≥ or ≤ where it is a bound and the text does not say so.</summary>
    public static string Of(ChartRow row, double? value, Words words)
    {
        if (row.Text is null && value is null)
            return words.Missing;
        return Bounded(row.Text ?? Plain(value ?? 0), row.Bound);
    }

    /// <summary>The number of another channel of a row: its own text or the plain number.</summary>
    public static string Of(ChartRow row, Channel channel, double? value, Words words) =>
        row.Texts.GetValueOrDefault(channel) ?? (value is { } number ? Plain(number) : words.Missing);

    /// <summary>A text with the sign of a bound, unless it carries one.</summary>
    public static string Bounded(string text, ValueBound bound) => bound switch
    {
        ValueBound.None => text,
        ValueBound.AtLeast => text.IndexOfAny(['≥', '>', '＞']) >= 0 ? text : "≥ " + text,
        ValueBound.AtMost => text.IndexOfAny(['≤', '<', '＜']) >= 0 ? text : "≤ " + text,
    };
}
