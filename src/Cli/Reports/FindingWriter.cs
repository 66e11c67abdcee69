using Reckon.Diagnostics;
using Spectre.Console;

namespace Reckon.Cli.Reports;

/// <summary>Writes findings, the warnings first: what stops a build stands at the end, where eyes are.</summary>
internal static class FindingWriter
{
    /// <summary>Writes findings to the stream of errors; in colour on a terminal.</summary>
    public static void Write(IEnumerable<Diagnostic> findings, Shell shell)
    {
        var ordered = findings.OrderBy(f => f.Severity);
        if (shell.IsErrorTerminal) WriteColoured(ordered, Consoles.On(shell.Error));
        else WritePlain(ordered, shell.Error);
    }

    private static void WritePlain(IEnumerable<Diagnostic> findings, TextWriter writer)
    {
        foreach (var finding in findings) writer.WriteLine(DiagnosticText.Format(finding));
    }

    private static void WriteColoured(IEnumerable<Diagnostic> findings, IAnsiConsole console)
    {
        // The terminal breaks lines by itself; the console would do so between words and tear carets from what they mark.
        console.Profile.Width = int.MaxValue;
        foreach (var finding in findings)
        {
            var lines = DiagnosticText.Format(finding).Split('\n', 2);
            console.WriteLine(lines[0], new Style(finding.Severity == Severity.Error ? Color.Red : Color.Yellow));
            if (lines.Length > 1) console.WriteLine(lines[1]);
        }
    }
}
