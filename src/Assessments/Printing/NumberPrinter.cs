using Reckon.Assessments.Numbers;
using Reckon.Assessments.Portfolios;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Units;

namespace Reckon.Assessments.Printing;

/// <summary>Writes numbers as a language does: 3463万个 in Chinese, 34.63 million jobs in English.</summary>
/// <remarks>
/// Chinese keeps the scale that the source printed. Other languages turn 万 and 亿 into thousand, million and billion without
/// losing or adding a digit, and no number shows 1000 million. A computed number without a printed one shows four significant
/// digits; from 10¹⁸ on, and below 10⁻¹², it is written with a power of ten. All rounding is that of <see cref="Rounding"/>:
/// half away from zero, in decimal.
/// </remarks>
public sealed class NumberPrinter
{
    private const int SignificantDigits = 4;
    private readonly UnitWords _words;
    private readonly ScaleChooser _scales;
    private readonly IntervalPrinter _intervals;

    /// <summary>A printer for a language: <c>zh</c> keeps 万 and 亿; every other language is written with million and billion.</summary>
    public NumberPrinter(string language)
    {
        Language = language;
        _words = new UnitWords(language);
        (_scales, _intervals) = (new ScaleChooser(_words), new IntervalPrinter(_words));
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
        if (DigitWriter.NeedsPower(value)) return AssembleWithPower(Bound(sense), value, unit, unit);
        var rounded = Rounding.Round(value, decimals);
        var scale = _scales.Of(unit, (double)Math.Abs(rounded));
        return Assemble(Bound(sense), DigitWriter.TrimZeros(Write(rounded * (decimal)scale.Factor, scale.Places(decimals), unit)), unit, scale.Words);
    }

    /// <summary>The digits of a number drawn in another scale (see <see cref="ChartUnit"/>), with the sign of its bound: ≥ 20.</summary>
    /// <param name="expression">The number.</param>
    /// <param name="factor">What it is multiplied by.</param>
    /// <param name="digits">Decimals as drawn; null takes them from the printed number, else four significant digits.</param>
    public string PrintScaled(Expression expression, double factor, int? digits)
    {
        if (expression.Value is not { } value) return Unknown.Digits;
        if (DigitWriter.NeedsPower(value * factor)) return Bound(expression.Sense) + DigitWriter.WithPower(value * factor);
        var decimals = expression.Printed?.Decimals ?? SignificantDecimals(value);
        var places = digits ?? new NumberScale(factor, "").Places(decimals);
        var shown = digits is null ? Rounding.Round(value, decimals) * (decimal)factor : Rounding.Round(value * factor, places);
        var text = Write(shown, places, expression.Unit);
        return Bound(expression.Sense) + (digits is null && (expression.Printed is null || (factor != 1 && decimals <= 0)) ? DigitWriter.TrimZeros(text) : text);
    }

    /// <summary>A range for readers: an interval, where one open end gives ≥ or ≤ and two give "—".</summary>
    /// <param name="range">The range, in <paramref name="unit"/>.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="digits">Decimals in the scale shown; null takes the second significant digit of the half-width, for an open range four significant digits.</param>
    public NumberText PrintRange(ValueRange range, Unit unit, int? digits) => (double.IsFinite(range.Low), double.IsFinite(range.High)) switch
    {
        (true, true) => PrintInterval(Math.Min(range.Low, range.High), Math.Max(range.Low, range.High), unit, new NumberForm { Digits = digits }),
        (true, false) => Print(range.Low, unit, Sense.AtLeast, new NumberForm { Digits = digits }),
        (false, true) => Print(range.High, unit, Sense.AtMost, new NumberForm { Digits = digits }),
        (false, false) => Unknown,
    };

    /// <summary>
    /// An interval: 3400万～4100万个, 24.3%～24.4% in Chinese; 34–41 million jobs, 24.3%–24.4%, −2.4% to 1.1% in English. Both ends
    /// share scale, unit and decimals; zeros that both end in are left out.
    /// </summary>
    /// <param name="low">The lower end, in <paramref name="unit"/>; finite.</param>
    /// <param name="high">The upper end, likewise.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="form">Decimals in the scale shown (none given: to the place of the second significant digit of the half-width, GUM 7.2.6), and whether nouns are shown; bounds and signs do not matter.</param>
    /// <exception cref="ArgumentException">An end is not finite, or the lower one above the upper.</exception>
    public NumberText PrintInterval(double low, double high, Unit unit, NumberForm? form = null)
    {
        if (!double.IsFinite(low) || !double.IsFinite(high) || low > high) throw new ArgumentException(FormattableString.Invariant($"An interval has a lower and an upper end; {low:R} and {high:R} are none."), nameof(low));
        var (text, scale) = _intervals.Interval(low, high, unit, form?.Digits);
        return Assemble("", text, Nouns(unit, form), scale.Words);
    }

    /// <summary>
    /// A number with its standard uncertainty: 3463 ± 52万个 in Chinese, 34.63 ± 0.52 million jobs in English; shares as 24.33% ±
    /// 0.12 percentage points. The uncertainty has two significant digits and the number the same place (GUM 7.2.6).
    /// </summary>
    /// <param name="value">The number, in <paramref name="unit"/>; finite.</param>
    /// <param name="standardUncertainty">Its standard uncertainty (one standard deviation), in <paramref name="unit"/>; finite. With 0 the number stands alone.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="form">Whether nouns are shown; nothing else in it matters.</param>
    /// <exception cref="ArgumentException">A number is not finite, or the uncertainty below zero.</exception>
    public NumberText PrintWithUncertainty(double value, double standardUncertainty, Unit unit, NumberForm? form = null)
    {
        if (!double.IsFinite(value) || !double.IsFinite(standardUncertainty) || standardUncertainty < 0)
            throw new ArgumentException(FormattableString.Invariant($"A number and an uncertainty of zero or more are needed; {value:R} and {standardUncertainty:R} are none."), nameof(standardUncertainty));
        if (standardUncertainty == 0) return Print(value, unit, Sense.Equal, new NumberForm { ShowsNoun = form?.ShowsNoun ?? true });
        var (text, scale) = _intervals.WithUncertainty(value, standardUncertainty, unit);
        var nouns = Nouns(unit, form);
        return Assemble("", text, unit.Form == UnitForm.Percent ? nouns with { Form = UnitForm.PercentagePoint } : nouns, scale.Words);
    }

    /// <summary>The words of a unit in a table's head: 万个, 10,000 jobs.</summary>
    public string PrintUnit(Unit unit) => _words.Of(unit, _scales.OwnWords(unit), isOne: false);

    /// <summary>What a chart should draw, so that its numbers are neither tiny nor long.</summary>
    /// <param name="unit">The unit of the data.</param>
    /// <param name="largest">The largest absolute value, in that unit.</param>
    /// <returns>What to multiply the data by, and the words of the unit drawn: 万个; million jobs.</returns>
    public (double Factor, string Words) ChartUnit(Unit unit, double largest)
    {
        var scale = _scales.OfChart(unit, DigitWriter.NeedsPower(largest) ? largest : (double)Rounding.Significant(largest, SignificantDigits));
        return (scale.Factor, _words.Of(unit, scale.Words, isOne: false));
    }

    private static NumberText Unknown { get; } = new("", "—", "", "");

    private NumberText Print(double? value, Unit unit, Sense sense, PrintedNumber? printed, NumberForm form)
    {
        if (value is not { } known || double.IsNaN(known)) return Unknown;
        var (bound, nouns) = (form.ShowsBound ? Bound(sense) : "", Nouns(unit, form));
        if (DigitWriter.NeedsPower(known)) return AssembleWithPower(bound, known, unit, nouns);
        var decimals = printed?.Decimals ?? SignificantDecimals(known);
        var rounded = Rounding.Round(known, decimals);
        var scale = form.Digits is { } digits
            ? _scales.Of(unit, (double)Math.Abs(rounded), s => Rounding.Round(known * s.Factor, digits))
            : _scales.Of(unit, (double)Math.Abs(rounded));
        var shown = form.Digits is { } places ? Rounding.Round(known * scale.Factor, places) : rounded * (decimal)scale.Factor;
        var text = Write(shown, form.Digits ?? scale.Places(decimals), unit);
        if (form.Digits is null && (printed is null || (scale.Factor != 1 && decimals <= 0))) text = DigitWriter.TrimZeros(text);
        return Assemble(bound, form.ShowsSign && shown > 0 ? "+" + text : text, nouns, scale.Words);
    }

    private static Unit Nouns(Unit unit, NumberForm? form) => form is { ShowsNoun: false } ? unit with { Terms = [] } : unit;

    private static string Bound(Sense sense) => sense is Sense.AtLeast or Sense.AtMost ? SenseText.Sign(sense) + " " : "";

    private NumberText AssembleWithPower(string bound, double value, Unit unit, Unit nouns) => _words.KeepsScale
        ? Assemble(bound, DigitWriter.WithPower(value), nouns, _scales.OwnWords(unit))
        : Assemble(bound, DigitWriter.WithPower(value * NumberScale.Of(unit)), nouns, "");

    private NumberText Assemble(string bound, string digits, Unit unit, string scale)
    {
        var words = _words.Of(unit, scale, isOne: digits == "1" && scale.Length == 0);
        var isTight = _words.KeepsScale || words.Length == 0 || words[0] is '%' or '‰';
        return new NumberText(bound, digits, words, isTight ? "" : "\u00a0");
    }

    private static int SignificantDecimals(double value) =>
        value == 0 ? 0 : Math.Max(0, SignificantDigits - 1 - Rounding.Magnitude(value));

    private string Write(decimal value, int decimals, Unit unit) => DigitWriter.Write(value, decimals, isGrouped: !_words.KeepsScale && !unit.IsDate);
}
