namespace Reckon.Site.Links;

internal static class LinkMessages
{
    public static string DeadLink(string link) => $"The link '{link}' leads to no page or file of the site.";

    public static string DeadFragment(string link, string id, string output) => $"The link '{link}' leads to '#{id}', which '{output}' does not hold.";

    public static string OutsideRequest(string link) => $"'{link}' would be loaded from another host; a site is self-contained.";

    public static string OfTheme(string sentence, int pages) =>
        pages == 1 ? $"{sentence} The theme makes it on this page." : $"{sentence} The theme makes it on this page and {pages - 1} more.";

    public static string IdTwice(string id) => $"The page holds the id '{id}' twice.";
}
