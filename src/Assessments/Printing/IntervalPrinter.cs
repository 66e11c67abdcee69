using Reckon.Assessments.Numbers;
using Reckon.Assessments.Units;

namespace Reckon.Assessments.Printing;

/// <summary>Writes intervals and numbers with their standard uncertainty, both ends to one place and in one scale.</summary>
/// <remarks>
/// JCGM 100:2008 (GUM), 7.2.6: an uncertainty has two significant digits at most, and its number is rounded to the same place.
/// The half-width of an interval takes the place of the uncertainty. Scale and per-cent sign stand behind both ends (GB/T 15835-2011):
/// 3400～4100万 could begin at 3400. Only zero has no scale.
/// </remarks>
/// <param name="words">The language's words.</param>
internal sealed class IntervalPrinter(UnitWords words)
{
    private const int UncertaintyDigits = 2;

    // More digits than any reader compares: narrow intervals of long numbers end here.
    private const int MostDigits = 7;
    private readonly ScaleChooser _scales = new(words);

    /// <summary>The ends of an interval; both finite.</summary>
    /// <param name="low">The lower end.</param>
    /// <param name="high">The upper end.</param>
    /// <param name="unit">The unit of both.</param>
    /// <param name="digits">Decimals in the scale shown; null takes the second significant digit of the half-width.</param>
    /// <returns>The digits of both ends with what stands between them, and the scale.</returns>
    public (string Digits, NumberScale Scale) Interval(double low, double high, Unit unit, int? digits)
    {
        var size = Math.Max(Math.Abs(low), Math.Abs(high));
        var decimals = unit.IsDate ? 0 : Math.Min(Place(high == low ? size / 50 : high / 2 - low / 2), Longest(size));
        var scale = ScaleOf(unit, size, decimals, digits);
        var (first, last) = (End(low), End(high));
        if (digits is null) (first, last) = DigitWriter.TrimZeros(first, last);
        if (words.KeepsScale && scale.Words.Length > 0) first = first.AsSpan().IndexOfAnyInRange('1', '9') < 0 ? "0" : first + scale.Words;
        return (first + words.Sign(unit.Form) + Between(low, high) + last, scale);

        string End(double end)
        {
            if (DigitWriter.NeedsPower(end)) return DigitWriter.WithPower(end * scale.Factor);
            return digits is { } places ? Write(Rounding.Round(end * scale.Factor, places), places, unit) : Write(Rounding.Round(end, decimals) * (decimal)scale.Factor, scale.Places(decimals), unit);
        }
    }

    /// <summary>A number and its standard uncertainty, above zero; both finite.</summary>
    public (string Digits, NumberScale Scale) WithUncertainty(double value, double uncertainty, Unit unit)
    {
        var decimals = Place(uncertainty);
        var size = Math.Max(Math.Abs(value), uncertainty);
        var scale = ScaleOf(unit, size, decimals, null);
        return (Part(value) + (unit.Form == UnitForm.Plain ? "" : words.Sign(unit.Form)) + " ± " + Part(uncertainty), scale);

        string Part(double part) => DigitWriter.NeedsPower(part)
            ? DigitWriter.WithPower(part * scale.Factor)
            : Write(Rounding.Round(part, decimals) * (decimal)scale.Factor, scale.Places(decimals), unit);
    }

    /// <summary>The decimals of the second significant digit of an uncertainty, once it is rounded to two: 0 for 52.4, −1 for 99.6.</summary>
    private static int Place(double uncertainty)
    {
        if (uncertainty == 0 || DigitWriter.NeedsPower(uncertainty)) return uncertainty < 1 ? MostDigits : 0;
        return UncertaintyDigits - 1 - Rounding.Magnitude((double)Rounding.Significant(uncertainty, UncertaintyDigits));
    }

    private static int Longest(double size) => size == 0 || DigitWriter.NeedsPower(size) ? MostDigits : Math.Max(0, MostDigits - 1 - Rounding.Magnitude(size));

    private NumberScale ScaleOf(Unit unit, double size, int decimals, int? digits)
    {
        if (DigitWriter.NeedsPower(size)) return words.KeepsScale ? _scales.Of(unit, size) : new NumberScale(NumberScale.Of(unit), "");
        return digits is { } places ? _scales.Of(unit, size, s => Rounding.Round(size * s.Factor, places)) : _scales.Of(unit, (double)Rounding.Round(size, decimals));
    }

    private string Between(double low, double high)
    {
        if (words.KeepsScale) return "～";
        return low < 0 || high < 0 ? " to " : "–";
    }

    private string Write(decimal value, int places, Unit unit) => DigitWriter.Write(value, places, isGrouped: !words.KeepsScale && !unit.IsDate);
}
