using Reckon.Assessments.Numbers;
using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Quantities;

/// <summary>Reads the keys that say how a printed number is meant: <c>sense exact precision within</c>.</summary>
internal sealed class PrintedReader
{
    private readonly Sense _sense;
    private readonly bool _isExact;
    private readonly decimal? _precision;
    private readonly decimal _within;

    public PrintedReader(YamlFields fields, DiagnosticBag diagnostics)
    {
        _sense = ReadSense(fields, diagnostics);
        _isExact = fields.Flag("exact");
        _precision = Positive(fields, "precision", diagnostics);
        _within = Positive(fields, "within", diagnostics) ?? 5;
    }

    /// <summary>A number of these digits, meant as the keys say.</summary>
    public PrintedNumber Of(decimal digits)
    {
        var number = PrintedNumber.OfDigits(digits, _sense, _isExact, _within);
        return _precision is { } precision ? number with { LastDigit = precision } : number;
    }

    private static Sense ReadSense(YamlFields fields, DiagnosticBag diagnostics)
    {
        if (fields.Scalar("sense") is not { } text) return Sense.Equal;
        if (SenseText.Find(text.Text) is { } sense) return sense;
        diagnostics.Error("unknown-value", text.Span, $"'{text.Text}' is not a sense.", Suggestion.For(text.Text, SenseText.Spellings));
        return Sense.Equal;
    }

    private static decimal? Positive(YamlFields fields, string key, DiagnosticBag diagnostics)
    {
        if (fields.Number(key) is not { } number) return null;
        if (number > 0) return number;
        diagnostics.Error("out-of-range", fields.SpanOf(key), $"'{key}' is a number above zero.");
        return null;
    }
}
