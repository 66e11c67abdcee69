using Reckon.Diagnostics;

namespace Reckon.Cli.Reports;

/// <summary>Repeats findings in the form that GitHub shows beside the lines of a change, when it runs the build.</summary>
internal static class WorkflowAnnotations
{
    /// <summary>Writes a line for each finding.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="root">The full path of the site's root; GitHub counts paths from the repository's.</param>
    /// <param name="shell">Environment and stream.</param>
    public static void Write(IEnumerable<Diagnostic> findings, string root, Shell shell)
    {
        var repository = shell.Environment.GetValueOrDefault("GITHUB_WORKSPACE", shell.Folder);
        foreach (var finding in findings) shell.Out.WriteLine(Line(finding, Path.GetRelativePath(repository, root)));
    }

    /// <summary>Whether GitHub runs this program.</summary>
    public static bool AreWanted(Shell shell) => shell.Environment.GetValueOrDefault("GITHUB_ACTIONS") == "true";

    private static string Line(Diagnostic finding, string prefix)
    {
        var (line, column) = finding.Span.File.Position(finding.Span.Start);
        var end = finding.Span.File.Position(finding.Span.End);
        var path = prefix == "." ? finding.Span.File.Path : $"{prefix.Replace('\\', '/')}/{finding.Span.File.Path}";
        var kind = finding.Severity == Severity.Error ? "error" : "warning";
        var message = finding.Hint is null ? finding.Message : $"{finding.Message} {finding.Hint}";
        return $"::{kind} file={Property(path)},line={line},col={column},endLine={end.Line},endColumn={end.Column},title={Property(finding.Code)}::{Message(message)}";
    }

    private static string Message(string text) => text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    private static string Property(string text) => Message(text).Replace(":", "%3A").Replace(",", "%2C");
}
