using System.Globalization;

namespace Reckon.Site.Mathematics;

internal static class TexMessages
{
    public static string UnknownCommand(string command) => $"There is no command '{command}' in formulas.";

    public static string UnknownEnvironment(string name) => $"There is no environment '{name}' in formulas.";

    public static string UnknownCharacter(string character) => $"'{character}' cannot stand in a formula.";

    public static string UnknownCharacterHint(string character, string? command) =>
        command is not null ? $"Write {command}." : $"Write words and other letters as \\text{{{character}}}; where no formula is meant, write the dollar sign as \\$.";

    public static string Escaped(char character) => $"'{character}' means something else in TeX.";

    public static string EscapedHint(char character) => $"Write \\{character} for the sign itself.";

    public static string Empty => "The formula is empty.";

    public static string TooLong(int length, int most) => string.Create(CultureInfo.InvariantCulture, $"The formula has {length} characters; {most} are read at most.");

    public static string TooDeep(int most) => string.Create(CultureInfo.InvariantCulture, $"The formula is nested deeper than {most} levels here.");

    public static string NotClosed(string opener) => $"'{opener}' is opened here and not closed.";

    public static string NotOpen(string closer) => $"'{closer}' stands here, but nothing is open that it could close.";

    public static string MissingArgument(string command) => $"'{command}' needs something behind it.";

    public static string MissingArgumentHint(string command) => $"Write {command}{{…}}.";

    public static string MissingBase(string script) => $"'{script}' stands behind nothing that it could be attached to.";

    public static string MissingBaseHint(string script) => $"Write {{}}{script} where that is meant.";

    public static string DoubleScript(string script) => $"A second '{script}' is attached to the same part.";

    public static string DoubleScriptHint => "Put the two into one, or the inner part in braces.";

    public static string NoDelimiter(string command) => $"'{command}' needs a bracket behind it.";

    public static string NoDelimiterHint => "Write ( ) [ ] \\{ \\} | \\lvert \\rvert \\lfloor \\rfloor \\lceil \\rceil, or a point for none.";

    public static string NoShape(string alphabet, string letter) => $"'{letter}' has no form in {alphabet}.";

    public static string NoShapeHint => "Write \\boldsymbol for bold Greek letters.";

    public static string OutsideTable => "'&' separates columns, but no environment with columns is open here.";

    public static string RowOutsideTable => "'\\\\' ends a row, but no environment with rows is open here.";

    public static string RowSpacing => "A length behind '\\\\' is not read.";

    public static string RowSpacingHint => "Leave it out; where a bracket is meant, write {[}.";

    public static string NotAName(string command) => $"'{command}' needs a name in braces.";

    public static string CommandInText(string command) => $"'{command}' cannot stand within \\text.";

    public static string CommandInTextHint => "Close \\text before it and open another one behind it.";

    public static string OtherEnd(string opened, string closed) => $"\\end{{{closed}}} stands where \\begin{{{opened}}} has to be closed.";

    public static string BlockNotClosed => "The formula that opens here has no end.";

    public static string BlockNotClosedHint => "Write $$ on a line of its own behind it.";
}
