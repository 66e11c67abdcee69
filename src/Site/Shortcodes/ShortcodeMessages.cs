namespace Reckon.Site.Shortcodes;

internal static class ShortcodeMessages
{
    public static string Unknown(string name) => $"There is no shortcode '{name}'.";

    public static string UnknownSchema(string name) => $"There is no schema '{name}'.";

    public static string UnknownArgument(string shortcode, string key) => $"{shortcode} has no argument '{key}'.";

    public static string MissingArgument(string shortcode, string parameter) => $"{shortcode} needs '{parameter}'.";

    public static string ArgumentTwice(string shortcode, string parameter) => $"'{parameter}' of {shortcode} is given twice.";

    public static string PositionalAfterNamed(string value) => $"'{value}' has no name, but stands behind an argument with one.";

    public static string TooManyArguments(string shortcode, int most, string value) =>
        most == 0 ? $"{shortcode} takes no argument; '{value}' stands here." : $"{shortcode} takes {most} arguments without a name at most; '{value}' is one more.";

    public static string NotACount(string parameter, string value) => $"'{parameter}' is a whole number; '{value}' is none.";

    public static string NotAFlag(string parameter, string value) => $"'{parameter}' is true or false; '{value}' stands here.";

    public static string NotAChoice(string parameter, string value) => $"'{parameter}' cannot be '{value}'.";

    public static string NeedsContent(string shortcode) => $"{shortcode} needs content.";

    public static string NeedsContentHint(string shortcode) => $"Write <?# {shortcode} ?> … <?#/ {shortcode} ?>.";

    public static string TakesNoContent(string shortcode) => $"{shortcode} takes no content.";

    public static string TakesNoContentHint => "End the tag with /?> and leave the closing tag out.";

    public static string TooDeep(int most) => $"Texts include each other deeper than {most} levels here: one of them may include itself.";
}
