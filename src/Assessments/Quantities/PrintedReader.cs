using Reckon.Assessments.Numbers;
using Reckon.Assessments.Wordings;
using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Quantities;

/// <summary>Reads the keys that say how a printed number is meant: <c>sense exact precision within</c>.</summary>
internal sealed class PrintedReader
{
    private readonly YamlScalar? _senseText;
    private readonly Sense? _sense;
    private readonly DiagnosticBag _diagnostics;
    private readonly bool _isExact;
    private readonly decimal? _precision;
    private readonly decimal _within;

    public PrintedReader(YamlFields fields, DiagnosticBag diagnostics)
    {
        (_senseText, _diagnostics) = (fields.Scalar("sense"), diagnostics);
        _sense = ReadSense();
        _isExact = fields.Flag("exact");
        _precision = Positive(fields, "precision", diagnostics);
        _within = Positive(fields, "within", diagnostics) ?? 5;
    }

    /// <summary>A number of these digits, meant as the keys say.</summary>
    public PrintedNumber Of(decimal digits)
    {
        var number = PrintedNumber.OfDigits(digits, _sense ?? Sense.Equal, _isExact, _within);
        return _precision is { } precision ? number with { LastDigit = precision } : number;
    }

    /// <summary>A number with what the words around it say; where a key says it too, both have to agree.</summary>
    /// <param name="digits">The digits.</param>
    /// <param name="words">The number in the words, or null when there is none.</param>
    /// <param name="isInWords">Whether the digits are those of the words.</param>
    public PrintedNumber Of(decimal digits, WrittenNumber? words, bool isInWords)
    {
        if (words is not { } written) return Of(digits);
        CheckSense(written.Sense);
        var number = Of(digits) with { Sense = _sense ?? written.Sense ?? written.Usual };
        return isInWords ? number with { Upper = written.Upper, LastDigit = _precision ?? written.LastDigit } : number;
    }

    private void CheckSense(Sense? words)
    {
        if (_sense is not { } key || words is not { } said || key == said) return;
        _diagnostics.Error("contradiction", _senseText!.Span, $"The words printed mean '{SenseText.Sign(said)}', 'sense' says '{SenseText.Sign(key)}'.", "Leave 'sense' out where the words say it.");
    }

    private Sense? ReadSense()
    {
        if (_senseText is null) return null;
        if (SenseText.Find(_senseText.Text) is { } sense) return sense;
        _diagnostics.Error("unknown-value", _senseText.Span, $"'{_senseText.Text}' is not a sense.", Suggestion.For(_senseText.Text, SenseText.Spellings));
        return null;
    }

    private static decimal? Positive(YamlFields fields, string key, DiagnosticBag diagnostics)
    {
        if (fields.Number(key) is not { } number) return null;
        if (number > 0) return number;
        diagnostics.Error("out-of-range", fields.SpanOf(key), $"'{key}' is a number above zero.");
        return null;
    }
}
