using Reckon.Diagnostics;
using Reckon.Site.Settings;

namespace Reckon.Site.Output;

/// <summary>Refuses output folders where a build could do harm: a root, the site itself, a folder above it, its sources.</summary>
internal static class FolderGuard
{
    /// <summary>The full path of the output folder, or null after an error.</summary>
    public static string? Check(string root, SiteSettings settings, DiagnosticBag diagnostics)
    {
        var given = settings.OutputPath;
        var output = Path.TrimEndingDirectorySeparator(Path.GetFullPath(Path.Combine(root, given.Text.Replace('\\', '/'))));
        if (Problem(root, output, given.Text, [settings.InputPath, settings.ThemePath]) is not { } problem) return output;
        diagnostics.Error("bad-output", given.Span, problem, "Choose a folder of its own, for instance \"output\".");
        return null;
    }

    private static string? Problem(string root, string output, string given, string[] sources)
    {
        if (File.Exists(output)) return OutputMessages.IsFile(given);
        if (IsWithin(root, output)) return OutputMessages.IsRoot(given);
        var held = sources.FirstOrDefault(s => Path.GetFullPath(Path.Combine(root, s)) is var source && (IsWithin(source, output) || IsWithin(output, source)));
        return held is null ? null : OutputMessages.HoldsSources(given, held);
    }

    private static bool IsWithin(string path, string folder) =>
        path == folder || path.StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
