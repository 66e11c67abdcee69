namespace Reckon.Site.Rendering;

internal static class RenderingMessages
{
    public static string FileTwice(string path) => $"Two different files would be written to '{path}'.";

    public static string UnknownNavigation(string stem) => $"The menu names '{stem}', which no page is.";
}
