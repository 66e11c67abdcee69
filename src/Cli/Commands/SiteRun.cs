using Reckon.Cli.Reports;
using Reckon.Site;
using Reckon.Site.Output;

namespace Reckon.Cli.Commands;

/// <summary>Builds once and says what was found: what <c>build</c> and <c>check</c> share.</summary>
internal static class SiteRun
{
    /// <summary>Builds into an output and reports.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(SiteArguments arguments, IBuildOutput output, RunKind kind, Shell shell)
    {
        if (arguments.Problem(shell) is { } problem) return Fail(problem, shell);
        var start = shell.Time.GetTimestamp();
        try
        {
            var report = Progress.Show(kind, shell, () => SiteBuilder.Build(arguments.Request(shell), output));
            FindingWriter.Write(report.Diagnostics, shell);
            WorkflowAnnotations.Write(report.Diagnostics, arguments.Root, shell);
            shell.Out.WriteLine(RunSummary.Of(report, kind, shell.Time.GetElapsedTime(start)));
            return report.Succeeded ? ExitCodes.Success : ExitCodes.Failure;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Fail(CommandLineMessages.CannotUse(e.Message), shell);
        }
    }

    private static int Fail(string sentence, Shell shell)
    {
        shell.Error.WriteLine(CommandLineMessages.Error(sentence));
        return ExitCodes.Failure;
    }
}
