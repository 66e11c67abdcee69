using Reckon.Assessments.Texts;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Units;

/// <summary>Reads units: scale words and nouns, joined by <c>/ · * ^</c> and parentheses.</summary>
/// <remarks>Money may have the year of its prices behind it, without a gap: <c>亿元@2020</c>; without it, prices are current.</remarks>
/// <example><c>万 job</c>, <c>亿元</c>, <c>亿元@2020</c>, <c>万元/person</c>, <c>1/(万元·job)</c>, <c>percent</c>, <c>hour/day</c>.</example>
public sealed class UnitParser
{
    private const int LongestUnit = 80;
    private static readonly Dictionary<string, UnitForm> Forms = new(StringComparer.Ordinal)
    {
        ["%"] = UnitForm.Percent,
        ["percent"] = UnitForm.Percent,
        ["pp"] = UnitForm.PercentagePoint,
        ["百分点"] = UnitForm.PercentagePoint,
        ["permille"] = UnitForm.Permille,
        ["‰"] = UnitForm.Permille,
        ["ratio"] = UnitForm.Plain,
    };

    private readonly LocatedText _text;
    private readonly UnitRegistry _registry;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<UnitTerm> _terms = [];
    private UnitForm _form;
    private int _position;
    private int _depth;
    private bool _failed;

    private UnitParser(LocatedText text, UnitRegistry registry, DiagnosticBag diagnostics) =>
        (_text, _registry, _diagnostics) = (text, registry, diagnostics);

    /// <summary>Reads a unit.</summary>
    /// <returns>The unit, or null when it is none (the reason is in <paramref name="diagnostics"/>).</returns>
    public static Unit? Parse(LocatedText text, UnitRegistry registry, DiagnosticBag diagnostics)
    {
        var parser = new UnitParser(text, registry, diagnostics);
        if (text.Text.Length > LongestUnit) parser.Fail(0, text.Text.Length, $"A unit has at most {LongestUnit} characters.");
        else parser.ParseProduct(1);
        if (!parser._failed && parser._position < text.Text.Length) parser.FailRest();
        return parser._failed ? null : new Unit(text.Text.Trim(), parser._terms, parser._form);
    }

    private char Current => SkipBlanks() < _text.Text.Length ? _text.Text[_position] : '\0';

    private int SkipBlanks()
    {
        while (_position < _text.Text.Length && char.IsWhiteSpace(_text.Text[_position])) _position++;
        return _position;
    }

    private void ParseProduct(int sign)
    {
        ParseFactor(sign);
        while (!_failed && Current is '/' or '·' or '*')
        {
            var next = _text.Text[_position++] == '/' ? -sign : sign;
            ParseFactor(next);
        }
    }

    private void ParseFactor(int sign)
    {
        if (Current == '(') ParseGroup(sign);
        else ParseNoun(sign);
    }

    private void ParseGroup(int sign)
    {
        var open = _position++;
        if (++_depth > 4) Fail(open, 1, "The parentheses of this unit are nested too deep.");
        else ParseProduct(sign);
        if (_failed) return;
        if (Current == ')') _position++;
        else Fail(open, 1, "This parenthesis is not closed.");
        _depth--;
    }

    private void ParseNoun(int sign)
    {
        var start = SkipBlanks();
        var word = ReadWord();
        if (word.Length == 0) Fail(start, 1, "A unit is missing here.", "For instance: 万 job, 亿元, percent, 万元/person.");
        else if (word == "1") return;
        else if (Forms.TryGetValue(word, out var form)) TakeForm(form, start, word, sign);
        else TakeNoun(word, start, sign);
    }

    private void TakeForm(UnitForm form, int start, string word, int sign)
    {
        if (_form != UnitForm.Plain) Fail(start, word.Length, "A unit holds one of percent, pp and permille, not two.");
        else if (sign < 0) Fail(start, word.Length, $"'{word}' cannot stand below a fraction line.");
        else _form = form;
    }

    private void TakeNoun(string word, int start, int sign)
    {
        var (scaleWord, scale, rest) = _registry.Find(word) is null ? ScaleWords.Split(word) : ("", 1, word);
        var nounStart = start + scaleWord.Length;
        if (rest.Length == 0)
        {
            nounStart = SkipBlanks();
            rest = ReadWord();
        }

        if (_registry.Find(rest) is { } noun) _terms.Add(new UnitTerm(scaleWord, scale, noun, sign * ReadPower()));
        else FailNoun(rest, nounStart, scaleWord);
    }

    private int ReadPower()
    {
        if (Current != '^') return 1;
        var start = ++_position;
        while (_position < _text.Text.Length && char.IsAsciiDigit(_text.Text[_position])) _position++;
        if (int.TryParse(_text.Text.AsSpan(start, _position - start), out var power) && power is > 0 and <= 9) return power;
        Fail(start, Math.Max(1, _position - start), "A power is a whole number from 1 to 9.");
        return 1;
    }

    private string ReadWord()
    {
        var start = SkipBlanks();
        while (_position < _text.Text.Length && !char.IsWhiteSpace(_text.Text[_position]) && !"/·*^()".Contains(_text.Text[_position], StringComparison.Ordinal)) _position++;
        return _text.Text[start.._position];
    }

    private void FailNoun(string word, int start, string scaleWord)
    {
        if (word.Length == 0)
        {
            Fail(start - scaleWord.Length, scaleWord.Length, $"'{scaleWord}' is a scale; the noun that it multiplies is missing.", $"For instance: {scaleWord} job.");
            return;
        }

        if (word.Contains(UnitNoun.PriceMark, StringComparison.Ordinal))
        {
            FailPriceYear(word, start);
            return;
        }

        var counted = _registry.CountedWith(word).Select(n => n.Id).Take(6).ToList();
        if (counted.Count == 0) Fail(start, word.Length, $"'{word}' is not a known unit.", Suggestion.For(word, _registry.Spellings) ?? "A noun of its own is declared under 'units': { zh: …, en: … }.");
        else Fail(start, word.Length, $"'{word}' counts many things; a unit has to name the thing.", $"Write for instance {string.Join(", ", counted.Select(c => scaleWord.Length == 0 ? c : $"{scaleWord} {c}"))}.");
    }

    // The part before the mark is no currency, or the part behind it no year.
    private void FailPriceYear(string word, int start)
    {
        const string Hint = "For instance: 亿元@2020, billion yuan@2020.";
        var money = word.Split(UnitNoun.PriceMark)[0];
        var (year, yearStart) = (word[Math.Min(word.Length, money.Length + 1)..], start + money.Length + 1);
        if (_registry.Find(money) is { IsCurrency: true }) Fail(yearStart, Math.Max(1, year.Length), $"The year of prices is a year from 1900 to 2100; '{year}' is none.", Hint);
        else if (_registry.Find(money) is not null) Fail(start, money.Length, $"'{money}' is no currency, so it has no year of prices.", Hint);
        else Fail(start, Math.Max(1, money.Length), $"'{money}' is not a known unit.", Suggestion.For(money, _registry.Spellings) ?? Hint);
    }

    private void FailRest()
    {
        var start = _position;
        var word = ReadWord();
        if (word.Length == 0) Fail(start, 1, $"'{_text.Text[start]}' does not belong here in a unit.");
        else Fail(start, word.Length, $"'{word}' stands behind a whole unit.", word[0] == UnitNoun.PriceMark ? "The year of prices stands without a gap: 亿元@2020." : "Join units with / or ·, for instance 万元/person.");
    }

    private void Fail(int start, int length, string message, string? hint = null)
    {
        if (!_failed) _diagnostics.Error("unknown-unit", _text.Slice(start, length), message, hint);
        _failed = true;
    }
}
