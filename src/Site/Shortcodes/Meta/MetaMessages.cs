namespace Reckon.Site.Shortcodes.Meta;

internal static class MetaMessages
{
    public static string Unknown(string key) => $"The page's front matter has no text '{key}'.";
}
