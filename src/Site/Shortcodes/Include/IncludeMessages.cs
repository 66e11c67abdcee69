namespace Reckon.Site.Shortcodes.Include;

internal static class IncludeMessages
{
    public static string Missing(string name) => $"There is no file '{name}' to include.";
}
