namespace Reckon.Assessments.Formulas;

/// <summary>Cuts a formula into numbers, names, bracketed parts and signs.</summary>
internal static class FormulaLexer
{
    public static FormulaToken Next(string text, int start)
    {
        while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
        if (start >= text.Length) return new FormulaToken(FormulaTokenKind.End, text.Length, 0);
        var c = text[start];
        if (char.IsAsciiDigit(c)) return new FormulaToken(FormulaTokenKind.Number, start, NumberLength(text, start));
        if (char.IsLetter(c)) return new FormulaToken(FormulaTokenKind.Name, start, NameLength(text, start));
        if (c == '[') return new FormulaToken(FormulaTokenKind.Bracketed, start, BracketLength(text, start));
        var two = text.AsSpan(start, Math.Min(2, text.Length - start));
        if (two is ">=" or "<=") return new FormulaToken(FormulaTokenKind.Sign, start, 2);
        return new FormulaToken("+-*/^(),<>".Contains(c, StringComparison.Ordinal) ? FormulaTokenKind.Sign : FormulaTokenKind.Unknown, start, 1);
    }

    private static int NumberLength(string text, int start)
    {
        var end = DigitsEnd(text, start);
        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1])) end = DigitsEnd(text, end + 1);
        return end - start;
    }

    private static int DigitsEnd(string text, int start)
    {
        while (start < text.Length && char.IsAsciiDigit(text[start])) start++;
        return start;
    }

    // A name goes on behind a dot only if a letter or digit follows: the longest match wins.
    private static int NameLength(string text, int start)
    {
        var end = start;
        while (end < text.Length && (IsWordPart(text[end]) || (text[end] == '.' && end + 1 < text.Length && IsWordPart(text[end + 1])))) end++;
        return end - start;
    }

    private static int BracketLength(string text, int start)
    {
        var depth = 0;
        for (var end = start; end < text.Length; end++)
        {
            depth += text[end] switch { '[' => 1, ']' => -1, _ => 0 };
            if (depth == 0) return end + 1 - start;
        }

        return text.Length - start;
    }

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c == '_';
}
