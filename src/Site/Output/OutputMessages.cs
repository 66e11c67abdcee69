namespace Reckon.Site.Output;

internal static class OutputMessages
{
    public static string IsRoot(string output) => $"The output folder '{output}' is a root, the site itself or a folder above it; a build would mix with other files.";

    public static string HoldsSources(string output, string source) => $"The output folder '{output}' and the folder '{source}' of the sources are one, or one holds the other.";

    public static string IsFile(string output) => $"The output folder '{output}' is a file.";

    public static string NotOurs(string path) => $"The output folder already holds '{path}', which no build wrote.";

    public static string IsLink(string path) => $"'{path}' in the output folder is a link to another place.";

    public static string BuildRunning(string output) => $"Another build is writing to '{output}' now.";

    public static string CannotWrite(string reason) => $"The site cannot be written: {reason}";

    public static string SamePath(string path) => $"Two files of the site are written to '{path}'.";
}
