namespace Reckon.Site.Themes;

internal static class ThemeMessages
{
    public static string NoTheme(string folder) => $"The theme '{folder}' has no layouts.";

    public const string NoLanguage = "A template is filled in a language.";

    public static string UnknownLayout(string name) => $"There is no layout '{name}'.";

    public static string UnknownPartial(string name) => $"There is no partial '{name}'.";

    public static string UnknownHelper(string name) => $"There is no helper '{name}'.";

    public static string UnknownString(string key) => $"The theme has no text '{key}'.";

    public static string UnknownAsset(string name) => $"The theme has no asset '{name}'.";

    public static string MissingStrings(string language, IReadOnlyCollection<string> keys) =>
        $"The texts of the theme in '{language}' lack {string.Join(", ", keys.Select(k => $"'{k}'"))}.";

    public static string NoStrings(string path) => $"There is no file '{path}' with the theme's texts in this language.";

    public const string StringsAreTexts = "A text of the theme is a key with a text behind it.";

    public const string Unclosed = "The braces that open here are not closed.";

    public static string BlockOpen(string name) => $"The block '{name}' that starts here is not closed.";

    public static string BlockMismatch(string name, string? open) =>
        open is null ? $"'{name}' is closed here, but no block is open." : $"'{name}' is closed here, but the open block is '{open}'.";

    public static string NotCompiled(string reason) => $"This template cannot be read: {reason}";

    public static string NotRendered(string reason) => $"This template cannot be rendered: {reason}";

    public static string NoTemplate(string shortcode) => $"The shortcode {shortcode} has no template '{shortcode}.hbs'.";
}
