namespace Reckon.Site.Mathematics;

/// <summary>Reads numbers and letters in the alphabet that holds.</summary>
internal static class TexLetters
{
    /// <summary>Reads a number: digits, a decimal point with digits behind it, <c>{,}</c> between thousands.</summary>
    public static MathAtom ReadNumber(TexParser parser)
    {
        var (cursor, number, start) = (parser.Cursor, "", parser.Cursor.At);
        while (true)
        {
            if (char.IsAsciiDigit(cursor.Raw())) number += cursor.TakeRaw(1);
            else if (cursor.Raw() == '.' && char.IsAsciiDigit(cursor.Raw(1)) && !number.Contains('.')) number += cursor.TakeRaw(1);
            else if (IsThousands(cursor)) number += cursor.TakeRaw(3)[1];
            else return Number(parser, number, start);
        }
    }

    /// <summary>Reads one digit: <c>\frac12</c> is a half.</summary>
    public static MathAtom ReadDigit(TexParser parser) => Number(parser, parser.Cursor.Take()!, parser.Cursor.At - 1);

    /// <summary>Reads a letter; in an alphabet for words all letters that follow each other.</summary>
    public static MathAtom ReadLetters(TexParser parser)
    {
        var (start, letters) = (parser.Cursor.At, parser.Cursor.Take()!);
        if (parser.Alphabet == MathAlphabet.Variable) return MathAtom.Ordinary(MathElement.Token("mi", letters));
        while (char.IsAsciiLetter(parser.Cursor.Raw())) letters += parser.Cursor.TakeRaw(1);
        var shaped = Shape(parser, letters, start);
        return MathAtom.Ordinary(parser.Alphabet == MathAlphabet.Roman && letters.Length == 1
            ? MathElement.Token("mi", shaped, ("mathvariant", "normal"))
            : MathElement.Token("mi", shaped));
    }

    /// <summary>A sign in the alphabet that holds: Greek letters have forms of their own in bold only.</summary>
    /// <param name="parser">The parser, behind the command of the sign.</param>
    /// <param name="symbol">The sign.</param>
    /// <param name="start">Where its command starts.</param>
    public static MathAtom Shaped(TexParser parser, MathAtom symbol, int start)
    {
        if (symbol.Element.Name != "mi" || symbol.Role != MathRole.Ordinary || parser.Alphabet is MathAlphabet.Variable || !char.IsLetter(symbol.Element.Text[0])) return symbol;
        return symbol with { Element = symbol.Element with { Text = Shape(parser, symbol.Element.Text, start) } };
    }

    private static MathAtom Number(TexParser parser, string number, int start)
    {
        var shaped = parser.Alphabet == MathAlphabet.Variable ? number : Shape(parser, number, start);
        return MathAtom.Ordinary(MathElement.Token("mn", shaped));
    }

    private static bool IsThousands(TexCursor cursor) => cursor.Raw() == '{' && cursor.Raw(1) == ',' && cursor.Raw(2) == '}' && char.IsAsciiDigit(cursor.Raw(3));

    private static string Shape(TexParser parser, string characters, int start)
    {
        foreach (var c in characters.Where(c => c is not ('.' or ',') && MathLetters.Find(parser.Alphabet, c) is null).Take(1))
            parser.Report(start, parser.Cursor.At - start, TexMessages.NoShape(TexCommands.NameOf(parser.Alphabet), c.ToString()), char.IsAscii(c) ? null : TexMessages.NoShapeHint);
        return string.Concat(characters.Select(c => MathLetters.Find(parser.Alphabet, c) ?? c.ToString()));
    }
}
