using Reckon.Cli.Reports;
using Reckon.Site;
using Reckon.Site.Output;

namespace Reckon.Cli.Commands;

/// <summary>Builds once and says what was found: what <c>build</c> and <c>check</c> share; and what all commands share that need a site.</summary>
internal static class SiteRun
{
    /// <summary>Builds into an output and reports.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(SiteArguments arguments, IBuildOutput output, RunKind kind, FindingFormat format, Shell shell) =>
        OnSite(arguments, shell, () => Build(arguments, output, kind, format, shell));

    /// <summary>Does what a command does with a site, if there is one and its files can be used.</summary>
    /// <returns>The exit code.</returns>
    public static int OnSite(SiteArguments arguments, Shell shell, Func<int> work)
    {
        if (arguments.Problem(shell) is { } problem) return Fail(problem, shell);
        try
        {
            return work();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Fail(CommandLineMessages.CannotUse(e.Message), shell);
        }
    }

    /// <summary>Says why a command cannot do what it was asked for.</summary>
    /// <returns>The exit code.</returns>
    public static int Fail(string sentence, Shell shell)
    {
        shell.Error.WriteLine(CommandLineMessages.Error(sentence));
        return ExitCodes.Failure;
    }

    private static int Build(SiteArguments arguments, IBuildOutput output, RunKind kind, FindingFormat format, Shell shell)
    {
        var start = shell.Time.GetTimestamp();
        var request = arguments.Request(shell) with { IsReview = kind == RunKind.Check };
        var report = Progress.Show(kind, shell, () => SiteBuilder.Build(request, output));
        if (format == FindingFormat.Json) shell.Out.WriteLine(FindingJson.Of(report));
        else Write(report, format, arguments.Root, shell);
        if (format != FindingFormat.Json) shell.Out.WriteLine(RunSummary.Of(report, kind, shell.Time.GetElapsedTime(start)));
        return report.Succeeded ? ExitCodes.Success : ExitCodes.Failure;
    }

    private static void Write(BuildReport report, FindingFormat format, string root, Shell shell)
    {
        if (format == FindingFormat.Text) FindingWriter.Write(report.Diagnostics, shell);
        if (format == FindingFormat.Github || WorkflowAnnotations.AreWanted(shell)) WorkflowAnnotations.Write(report.Diagnostics, root, shell);
    }
}
