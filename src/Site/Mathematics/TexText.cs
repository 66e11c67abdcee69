using System.Text;

namespace Reckon.Site.Mathematics;

/// <summary>Reads words: characters as they stand, in any script, with the signs of TeX written as <c>\%</c>, <c>\_</c> …</summary>
internal static class TexText
{
    private const string Escapable = @"%#&_${} ";

    // At its ends MathML drops a blank unless it is one that does not break.
    private const char NoBreak = '\u00a0';

    /// <summary>Reads the words in the braces that follow a command.</summary>
    public static MathAtom Read(TexParser parser, string command)
    {
        var start = parser.Cursor.At;
        if (!parser.Cursor.Take("{"))
        {
            parser.Report(start - command.Length, command.Length, TexMessages.MissingArgument(command), TexMessages.MissingArgumentHint(command));
            return MathAtom.Nothing;
        }

        return MathAtom.Ordinary(MathElement.Token("mtext", KeepEnds(ReadWords(parser, parser.Cursor.At - 1))));
    }

    private static string ReadWords(TexParser parser, int start)
    {
        var (words, depth) = (new StringBuilder(), 1);
        while (parser.Cursor.Raw() is not '\0' and var c)
        {
            depth += c switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
            {
                parser.Cursor.TakeRaw(1);
                return words.ToString();
            }

            words.Append(ReadCharacter(parser, c));
        }

        parser.Report(start, 1, TexMessages.NotClosed("{"), "Write } where the text ends.");
        return words.ToString();
    }

    private static string ReadCharacter(TexParser parser, char c)
    {
        var at = parser.Cursor.At;
        if (c == '\\') return ReadEscape(parser, at);
        parser.Cursor.TakeRaw(1);
        if (c is '%' or '#' or '&' or '$' or '_' or '^') parser.Report(at, 1, TexMessages.Escaped(c), c == '^' ? TexMessages.CommandInTextHint : TexMessages.EscapedHint(c));
        return c is '{' or '}' ? "" : c == '~' ? NoBreak.ToString() : char.IsWhiteSpace(c) ? " " : c.ToString();
    }

    private static string ReadEscape(TexParser parser, int at)
    {
        var command = parser.Cursor.Take()!;
        if (command.Length == 2 && Escapable.Contains(command[1])) return command[1].ToString();
        parser.Report(at, command.Length, TexMessages.CommandInText(command), TexMessages.CommandInTextHint);
        return "";
    }

    private static string KeepEnds(string words)
    {
        if (words.Trim(' ') is not { Length: > 0 } inner) return new string(NoBreak, Math.Min(1, words.Length));
        return (words[0] == ' ' ? NoBreak.ToString() : "") + inner + (words[^1] == ' ' ? NoBreak.ToString() : "");
    }
}
