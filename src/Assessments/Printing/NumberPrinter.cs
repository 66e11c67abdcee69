using System.Globalization;
using Reckon.Assessments.Numbers;
using Reckon.Assessments.Portfolios;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Units;

namespace Reckon.Assessments.Printing;

/// <summary>Writes numbers as a language does: 3463万个 in Chinese, 34.63 million jobs in English.</summary>
/// <remarks>
/// Chinese keeps the scale that the source printed. Other languages turn 万 and 亿 into thousand, million and billion without
/// losing or adding a digit. A computed number without a printed one shows four significant digits; from 10¹⁸ on, and below
/// 10⁻¹², it is written with a power of ten.
/// </remarks>
public sealed class NumberPrinter
{
    private const int SignificantDigits = 4;
    private const int RangeDigits = 7;
    private const double TooLarge = 1e18;
    private const double TooSmall = 1e-12;
    private readonly UnitWords _words;

    /// <summary>A printer for a language: <c>zh</c> keeps 万 and 亿; every other language is written with million and billion.</summary>
    public NumberPrinter(string language)
    {
        Language = language;
        _words = new UnitWords(language);
    }

    /// <summary>The language's code.</summary>
    public string Language { get; }

    /// <summary>A quantity's value; "—" (unit empty) when it is unknown.</summary>
    public NumberText Print(Quantity quantity, NumberForm form) =>
        Print(quantity.Value, quantity.Unit, quantity.Sense, quantity.Printed, form);

    /// <summary>An expression's value; "—" when it is unknown.</summary>
    public NumberText Print(Expression expression, NumberForm form) =>
        Print(expression.Value, expression.Unit, expression.Sense, expression.Printed, form);

    /// <summary>A number as it was printed.</summary>
    public NumberText Print(PrintedNumber printed, Unit unit, NumberForm form) => Print((double)printed.Nominal, unit, printed.Sense, printed, form);

    /// <summary>A number in a unit, to decimals in the unit shown (null: four significant digits).</summary>
    public NumberText Print(double value, Unit unit, Sense sense, NumberForm form) => Print(value, unit, sense, null, form);

    /// <summary>A computed number to decimals in its own unit, trailing zeros cut off: 3462.93万个 beside a printed 3463.</summary>
    public NumberText PrintComputed(double value, Unit unit, Sense sense, int decimals)
    {
        if (NeedsPower(value)) return AssembleWithPower(Bound(sense), value, unit, unit);
        var rounded = Rounding.Round(value, decimals);
        var (factor, words) = Factor(unit, (double)Math.Abs(rounded));
        var places = Math.Max(0, decimals - (int)Math.Round(Math.Log10(factor)));
        return Assemble(Bound(sense), TrimZeros(Format(rounded * (decimal)factor, places, unit)), unit, words);
    }

    /// <summary>The digits of a number drawn in another scale (see <see cref="ChartUnit"/>), with the sign of its bound: ≥ 20.</summary>
    /// <param name="expression">The number.</param>
    /// <param name="factor">What it is multiplied by.</param>
    /// <param name="digits">Decimals as drawn; null takes them from the printed number, else four significant digits.</param>
    public string PrintScaled(Expression expression, double factor, int? digits)
    {
        if (expression.Value is not { } value) return Unknown.Digits;
        if (NeedsPower(value * factor)) return Bound(expression.Sense) + WithPower(value * factor);
        var decimals = expression.Printed?.Decimals ?? SignificantDecimals(value);
        var places = digits ?? Math.Max(0, decimals - (int)Math.Round(Math.Log10(factor)));
        var shown = digits is null ? Rounding.Round(value, decimals) * (decimal)factor : Rounding.Round(value * factor, places);
        var text = Format(shown, places, expression.Unit);
        return Bound(expression.Sense) + (digits is null && (expression.Printed is null || (factor != 1 && decimals <= 0)) ? TrimZeros(text) : text);
    }

    /// <summary>A range for readers: 1462.1～1463.7 in Chinese, 1462.1–1463.7 in English; one open end gives ≥ or ≤.</summary>
    public NumberText PrintRange(ValueRange range, Unit unit, int? digits)
    {
        if (!double.IsFinite(range.Low) && !double.IsFinite(range.High)) return Unknown;
        var factor = Factor(unit, Math.Max(Finite(range.Low), Finite(range.High)));
        var (low, high) = (range.Low * factor.Number, range.High * factor.Number);
        var decimals = digits ?? RangeDecimals(low, high);
        var (bound, text) = (low, high) switch
        {
            _ when double.IsInfinity(high) => ("≥ ", Digits(low, decimals)),
            _ when double.IsInfinity(low) => ("≤ ", Digits(high, decimals)),
            _ => ("", Digits(low, decimals) + (_words.KeepsScale ? "～" : "–") + Digits(high, decimals)),
        };
        return Assemble(bound, text, unit, factor.Words);

        string Digits(double value, int places) => NeedsPower(value) ? WithPower(value) : Format(Rounding.Round(value, places), places, unit);
    }

    /// <summary>The words of a unit in a table's head: 万个, 10,000 jobs.</summary>
    public string PrintUnit(Unit unit) => _words.Of(unit, OwnScale(unit), isOne: false);

    /// <summary>What a chart should draw, so that its numbers are neither tiny nor long.</summary>
    /// <param name="unit">The unit of the data.</param>
    /// <param name="largest">The largest absolute value, in that unit.</param>
    /// <returns>What to multiply the data by, and the words of the unit drawn: 万个; million jobs.</returns>
    public (double Factor, string Words) ChartUnit(Unit unit, double largest)
    {
        var (factor, words) = Factor(unit, largest);
        return (factor, _words.Of(unit, words, isOne: false));
    }

    private static NumberText Unknown { get; } = new("", "—", "", "");

    private NumberText Print(double? value, Unit unit, Sense sense, PrintedNumber? printed, NumberForm form)
    {
        if (value is not { } known || double.IsNaN(known)) return Unknown;
        var (bound, nouns) = (form.ShowsBound ? Bound(sense) : "", form.ShowsNoun ? unit : unit with { Terms = [] });
        if (NeedsPower(known)) return AssembleWithPower(bound, known, unit, nouns);
        var decimals = printed?.Decimals ?? SignificantDecimals(known);
        var rounded = Rounding.Round(known, decimals);
        var (factor, words) = Factor(unit, (double)Math.Abs(rounded));
        var shown = form.Digits is { } digits ? Rounding.Round(known * factor, digits) : rounded * (decimal)factor;
        var places = form.Digits ?? Math.Max(0, decimals - (int)Math.Round(Math.Log10(factor)));
        var text = Format(shown, places, unit);
        if (form.Digits is null && (printed is null || (factor != 1 && decimals <= 0))) text = TrimZeros(text);
        return Assemble(bound, form.ShowsSign && shown > 0 ? "+" + text : text, nouns, words);
    }

    private static string Bound(Sense sense) => sense is Sense.AtLeast or Sense.AtMost ? SenseText.Sign(sense) + " " : "";

    private NumberText AssembleWithPower(string bound, double value, Unit unit, Unit nouns) =>
        _words.KeepsScale ? Assemble(bound, WithPower(value), nouns, OwnScale(unit)) : Assemble(bound, WithPower(value * ScaleOf(unit)), nouns, "");

    private NumberText Assemble(string bound, string digits, Unit unit, string scale)
    {
        var words = _words.Of(unit, scale, isOne: digits == "1" && scale.Length == 0);
        var isTight = _words.KeepsScale || words.Length == 0 || words[0] is '%' or '‰';
        return new NumberText(bound, digits, words, isTight ? "" : "\u00a0");
    }

    // Which scale a number is shown in: in Chinese the unit's own, else the largest of million and billion that needs few decimals.
    private (double Number, string Words) Factor(Unit unit, double value)
    {
        if (_words.KeepsScale) return (1, OwnScale(unit));
        var own = ScaleOf(unit);
        return (value * own) switch
        {
            >= 1e12 => (own / 1e12, "trillion"),
            >= 1e9 => (own / 1e9, "billion"),
            >= 1e6 => (own / 1e6, "million"),
            _ => (own, ""),
        };
    }

    private static double ScaleOf(Unit unit) => unit.Terms.FirstOrDefault(t => t.Power > 0) is { } first ? Math.Pow(first.Scale, first.Power) : 1;

    private string OwnScale(Unit unit)
    {
        if (unit.Terms.FirstOrDefault(t => t.Power > 0) is not { } first) return "";
        return _words.KeepsScale ? first.ScaleWord : UnitWords.EnglishScale(first.Scale);
    }

    private static bool NeedsPower(double value) => Math.Abs(value) >= TooLarge || (value != 0 && Math.Abs(value) < TooSmall);

    // 1.235×10³⁰
    private static string WithPower(double value)
    {
        if (double.IsInfinity(value)) return value > 0 ? "∞" : "−∞";
        var parts = value.ToString($"E{SignificantDigits - 1}", CultureInfo.InvariantCulture).Split('E');
        var power = int.Parse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var raised = string.Concat(Math.Abs(power).ToString(CultureInfo.InvariantCulture).Select(c => "⁰¹²³⁴⁵⁶⁷⁸⁹"[c - '0']));
        return $"{parts[0].Replace('-', '−')}×10{(power < 0 ? "⁻" : "")}{raised}";
    }

    private static int SignificantDecimals(double value) =>
        value == 0 ? 0 : Math.Max(0, SignificantDigits - 1 - Rounding.Magnitude(value));

    private static int RangeDecimals(double low, double high)
    {
        var width = double.IsFinite(high - low) && high > low ? high - low : Math.Abs(Finite(low) + Finite(high)) / 100;
        if (width == 0) return SignificantDecimals(low);
        var longest = RangeDigits - 1 - Rounding.Magnitude(Math.Max(Finite(low), Finite(high)));
        return Math.Clamp(1 - Rounding.Magnitude(width), 0, Math.Max(0, longest));
    }

    private static double Finite(double value) => double.IsFinite(value) ? Math.Abs(value) : 0;

    private string Format(decimal value, int decimals, Unit unit)
    {
        var grouping = _words.KeepsScale || unit.IsDate ? "F" : "N";
        return value.ToString(grouping + Math.Max(0, decimals).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture).Replace('-', '−');
    }

    private static string TrimZeros(string text) => text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text;
}
