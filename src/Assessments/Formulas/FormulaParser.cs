using System.Globalization;
using Reckon.Assessments.Texts;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Formulas;

/// <summary>Reads formulas over quantities.</summary>
/// <remarks>
/// <c>+ - * / ^</c>, parentheses, functions (<see cref="FormulaFunctions"/>), names (<c>jobs.total</c>, <c>jobs.mini[2020]</c>,
/// <c>[other-assessment:jobs.total]</c>), <c>printed(name)</c>. Powers bind tightest and from the right; −a^2 is −(a^2).
/// Limits: 4,000 characters, 50 levels, 200 operators in a row (sum(…) takes a thousand operands).
/// </remarks>
public sealed class FormulaParser
{
    private const int LongestFormula = 4000;
    private const int DeepestLevel = 50;
    private const int MostOperators = 200;

    private readonly LocatedText _text;
    private readonly DiagnosticBag _diagnostics;
    private FormulaToken _token;
    private int _previousEnd;
    private int _level;
    private bool _failed;

    private FormulaParser(LocatedText text, DiagnosticBag diagnostics) => (_text, _diagnostics) = (text, diagnostics);

    /// <summary>Reads a formula.</summary>
    /// <returns>The formula, or null when it is none (the reason is in <paramref name="diagnostics"/>).</returns>
    public static FormulaNode? Parse(LocatedText text, DiagnosticBag diagnostics)
    {
        var parser = new FormulaParser(text, diagnostics);
        if (text.Text.Length > LongestFormula)
        {
            diagnostics.Error("formula-syntax", text.Slice(0, 1), $"A formula has at most {LongestFormula} characters; this one has {text.Text.Length}.");
            return null;
        }

        parser.Advance();
        var node = parser.ParseSum();
        if (!parser._failed && parser._token.Kind != FormulaTokenKind.End) parser.FailAtToken("An operator (+ - * / ^) or the end of the formula is expected here");
        return parser._failed ? null : node;
    }

    private string TokenText => _text.Text.Substring(_token.Start, _token.Length);

    private bool Is(string sign) => _token.Kind == FormulaTokenKind.Sign && TokenText == sign;

    private void Advance()
    {
        _previousEnd = _token.End;
        _token = FormulaLexer.Next(_text.Text, _previousEnd);
    }

    private FormulaNode ParseSum() => ParseRow(ParseProduct, "+", FormulaOperator.Add, "-", FormulaOperator.Subtract);

    private FormulaNode ParseProduct() => ParseRow(ParseSigned, "*", FormulaOperator.Multiply, "/", FormulaOperator.Divide);

    // a - b - c is (a - b) - c.
    private FormulaNode ParseRow(Func<FormulaNode> parse, string sign, FormulaOperator op, string inverseSign, FormulaOperator inverse)
    {
        var left = parse();
        for (var operators = 1; !_failed && (Is(sign) || Is(inverseSign)); operators++)
        {
            if (operators > MostOperators) return FailAtToken($"More than {MostOperators} operators stand in a row, where sum(…) would do");
            var found = Is(sign) ? op : inverse;
            Advance();
            left = Join(found, left, parse());
        }

        return left;
    }

    private FormulaNode ParseSigned()
    {
        if (!Is("-")) return ParsePower();
        var start = _token.Start;
        Advance();
        var operand = Nested(ParseSigned);
        return new OperationNode(FormulaOperator.Negate, [operand], _text.Slice(start, _previousEnd - start));
    }

    private FormulaNode ParsePower()
    {
        var left = ParseAtom();
        if (_failed || !Is("^")) return left;
        Advance();
        return Join(FormulaOperator.Power, left, Nested(ParseSigned));
    }

    private FormulaNode ParseAtom() => _token.Kind switch
    {
        FormulaTokenKind.Number => ParseNumber(),
        FormulaTokenKind.Name => ParseName(),
        FormulaTokenKind.Bracketed => ParseForeignName(),
        FormulaTokenKind.Sign when Is("(") => Nested(ParseGroup),
        _ => FailAtToken("A number, a quantity or a function is expected here"),
    };

    private NumberNode ParseNumber()
    {
        var value = double.Parse(TokenText, CultureInfo.InvariantCulture);
        var span = TokenSpan();
        Advance();
        return new NumberNode(value, span);
    }

    private FormulaNode ParseGroup()
    {
        var open = _token;
        Advance();
        var inner = ParseSum();
        Close(open);
        return _failed ? inner : inner with { Span = _text.Slice(open.Start, _previousEnd - open.Start) };
    }

    private FormulaNode ParseName()
    {
        var (name, start) = (TokenText, _token);
        Advance();
        if (Is("(")) return Nested(() => ParseCall(name, start));
        return new NameNode(null, name, ParseKeys(), false, _text.Slice(start.Start, _previousEnd - start.Start));
    }

    private IReadOnlyList<string> ParseKeys()
    {
        if (_token.Kind != FormulaTokenKind.Bracketed || _token.Start != _previousEnd) return [];
        var keys = KeysOf(TokenText);
        if (!TokenText.EndsWith(']') || keys.Any(k => k.Length == 0)) FailAtToken("Keys stand in brackets, separated by commas: [2020] or [2020, *]");
        Advance();
        return keys;
    }

    private FormulaNode ParseForeignName()
    {
        var (inner, start) = (TokenText.Trim('[', ']'), _token);
        var colon = inner.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || colon == inner.Length - 1 || !TokenText.EndsWith(']')) return FailAtToken("A quantity of another assessment is written [assessment:quantity]");
        var (slug, rest) = (inner[..colon].Trim(), TokenText[(TokenText.IndexOf(':', StringComparison.Ordinal) + 1)..^1].Trim());
        var bracket = rest.IndexOf('[', StringComparison.Ordinal);
        var span = TokenSpan();
        Advance();
        return bracket < 0
            ? new NameNode(slug, rest, [], false, span)
            : new NameNode(slug, rest[..bracket], KeysOf(rest[bracket..]), false, span);
    }

    private FormulaNode ParseCall(string name, FormulaToken start)
    {
        var open = _token;
        Advance();
        var operands = new List<FormulaNode>();
        do
        {
            if (operands.Count > 0) Advance();
            operands.Add(ParseOperand());
        }
        while (!_failed && Is(","));
        Close(open);
        return _failed ? operands[0] : Call(name, operands, _text.Slice(start.Start, _previousEnd - start.Start), _text.Slice(start.Start, start.Length));
    }

    // Comparisons stand only as the condition of if(…).
    private FormulaNode ParseOperand()
    {
        var left = ParseSum();
        if (_failed || _token.Kind != FormulaTokenKind.Sign || TokenText is not (">" or ">=" or "<" or "<=")) return left;
        var sign = TokenText;
        Advance();
        var right = ParseSum();
        var op = sign.Length == 2 ? FormulaOperator.GreaterOrEqual : FormulaOperator.Greater;
        return sign[0] == '>' ? Join(op, left, right) : Join(op, right, left);
    }

    private FormulaNode Call(string name, List<FormulaNode> operands, SourceSpan span, SourceSpan nameSpan)
    {
        if (name == "printed") return operands is [NameNode quantity] ? quantity with { IsPrinted = true, Span = span } : Fail(span, "printed(…) takes the name of one quantity.");
        if (FormulaFunctions.Find(name) is not var (op, least, most)) return Fail(nameSpan, $"There is no function '{name}'.", Suggestion.For(name, FormulaFunctions.Names));
        if (operands.Count < least || operands.Count > most) return Fail(span, FormulaMessages.OperandCount(name, least, most, operands.Count));
        var compares = operands.ConvertAll(o => o is OperationNode { Operator: FormulaOperator.Greater or FormulaOperator.GreaterOrEqual });
        if (compares[0] != (op == FormulaOperator.If) || compares.LastIndexOf(true) > 0) return Fail(span, "A comparison (a > b) stands as the first operand of if(…), and only there.");
        return new OperationNode(op, operands, span);
    }

    private static FormulaNode Join(FormulaOperator op, FormulaNode left, FormulaNode right)
    {
        var start = Math.Min(left.Span.Start, right.Span.Start);
        return new OperationNode(op, [left, right], left.Span with { Start = start, Length = Math.Max(left.Span.End, right.Span.End) - start });
    }

    private FormulaNode Nested(Func<FormulaNode> parse)
    {
        if (++_level > DeepestLevel) return FailAtToken($"The formula is nested deeper than {DeepestLevel} levels");
        var node = parse();
        _level--;
        return node;
    }

    private void Close(FormulaToken open)
    {
        if (_failed) return;
        if (Is(")")) Advance();
        else if (_token.Kind == FormulaTokenKind.End) Fail(_text.Slice(open.Start, open.Length), "This parenthesis is not closed.", FormulaMessages.CutHint(_text));
        else if (Is("<") || Is(">") || Is("<=") || Is(">=")) FailAtToken("A comparison stands only as the first operand of if(…), without parentheses of its own");
        else FailAtToken("An operator (+ - * / ^), a comma or ')' is expected here");
    }

    private SourceSpan TokenSpan() => _text.Slice(_token.Start, _token.Length);

    private static List<string> KeysOf(string bracketed) => [.. bracketed.Trim('[', ']').Split(',').Select(k => k.Trim())];

    private FormulaNode FailAtToken(string expected)
    {
        var found = _token.Kind == FormulaTokenKind.End ? "the formula ends" : $"'{TokenText}' stands here";
        var hint = _token.Kind == FormulaTokenKind.Unknown ? FormulaMessages.LookAlike(TokenText[0]) : null;
        return Fail(_token.Kind == FormulaTokenKind.End ? _text.Slice(Math.Max(0, _text.Text.Length - 1), 1) : TokenSpan(), $"{expected}; {found}.", hint);
    }

    private NumberNode Fail(SourceSpan span, string message, string? hint = null)
    {
        if (!_failed) _diagnostics.Error("formula-syntax", span, message, hint);
        _failed = true;
        _token = new FormulaToken(FormulaTokenKind.End, _text.Text.Length, 0);
        return new NumberNode(0, span);
    }
}
