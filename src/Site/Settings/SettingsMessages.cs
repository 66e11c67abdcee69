namespace Reckon.Site.Settings;

internal static class SettingsMessages
{
    public static string BadHost(string host) => $"'{host}' is not the name of a host.";

    public static string OneFolder(string key, int count) => $"'{key}' names {count} folders; one is read.";

    public static string LanguageTwice(string code) => $"The language '{code}' is listed twice.";

    public static string BadLanguage(string code) => $"'{code}' is not the code of a language: two or three small letters.";

    public static string BadJson(string reason) => $"This is not valid JSON: {reason}";
}
