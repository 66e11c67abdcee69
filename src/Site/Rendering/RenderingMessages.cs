namespace Reckon.Site.Rendering;

internal static class RenderingMessages
{
    public static string FileTwice(string path) => $"Two different files would be written to '{path}'.";

    public static string IncludeCycle(IEnumerable<string> files) => $"The files include each other in a circle: {string.Join(" → ", files)}.";

    public static string UnknownNavigation(string stem) => $"The menu names '{stem}', which no page is.";
}
