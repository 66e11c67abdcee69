namespace Reckon.Site.Pages;

internal static class PageMessages
{
    public const string FrontMatterOpen = "The front matter that starts here has no end: a line of three dashes.";

    public static string OtherOpener(string opener) => $"Front matter does not start with {opener} here.";

    public static string FrontMatterIs(string kind) => $"Front matter is a mapping of keys to values; {kind} stands here.";

    public static string ComputedValue(string key) => $"The value of '{key}' starts with =>: code in front matter is not run.";

    public static string UnlistedLanguage(string path, string code) => $"The suffix '.{code}' of '{path}' is a language that the settings do not list.";

    public static string SameAddress(string path, string other, string output) => $"'{path}' and '{other}' are both written to '{output}'.";

    public static string BadOrder(string text) => $"'order' is a whole number; '{text}' stands here.";

    public static string BadDestination(string text) => $"'{text}' is not a path inside the output folder.";
}
