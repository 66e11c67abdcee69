using Reckon.Diagnostics;

namespace Reckon.Site.Mathematics;

/// <summary>Says of a token that cannot stand where it does why not, and what may have been meant.</summary>
internal static class TexRejections
{
    public static void Report(TexParser parser, string token, int start)
    {
        if (token[0] > '\u007f') token += OtherLetters(parser.Cursor);
        var (message, hint) = Why(token);
        parser.Report(start, token.Length, message, hint);
    }

    // A word in another script is one mistake.
    private static string OtherLetters(TexCursor cursor)
    {
        var length = 0;
        while (cursor.Raw(length) > '\u007f' && char.IsLetter(cursor.Raw(length))) length++;
        return cursor.TakeRaw(length);
    }

    private static (string Message, string? Hint) Why(string token) => token switch
    {
        "}" => (TexMessages.NotOpen(token), @"Write \} for the sign itself."),
        "&" => (TexMessages.OutsideTable, @"Use \begin{aligned}, \begin{cases} or \begin{matrix}; write \& for the sign itself."),
        @"\\" => (TexMessages.RowOutsideTable, @"Use \begin{aligned}, \begin{cases}, \begin{matrix} or \substack."),
        @"\right" or @"\middle" => (TexMessages.NotOpen(token), @"Write \left with a bracket before it."),
        @"\end" => (TexMessages.NotOpen(token), @"Write \begin before it."),
        @"\" => (TexMessages.UnknownCommand(token), "Write the name of a command behind the backslash."),
        ['\\', ..] => (TexMessages.UnknownCommand(token), Suggestion.For(token, TexCommands.Known)),
        "%" or "#" or "$" => (TexMessages.Escaped(token[0]), TexMessages.EscapedHint(token[0])),
        _ => (TexMessages.UnknownCharacter(token), TexMessages.UnknownCharacterHint(token, TexSymbols.Commands.GetValueOrDefault(token))),
    };
}
