namespace Reckon.Cli.Preview;

internal static class PreviewMessages
{
    public const string Ended = "The preview has ended.";

    public const string Building = "Building the site…";

    public const string BadHost = "This preview answers to localhost only.";

    public const string BadMethod = "This preview answers to GET and HEAD only.";

    public const string NotFound = "There is no such page, and the site has no 404.html.";

    public static string Address(int port, string linkRoot) => $"Preview: http://localhost:{port}{linkRoot}/ (Ctrl-C ends it)";

    public static string PortTaken(int port) => $"Port {port} is taken by another program. Choose another one with --port, or any free one with --port 0.";

    public static string CannotListen(int port, string reason) => $"Port {port} cannot be used: {reason}";

    public static string CannotWatch(string folder, string reason) => $"reckon: warning: Changes in '{folder}' cannot be watched: {reason}";

    public static string BuildFailed(string reason) => $"error: The site cannot be built: {reason}";
}
