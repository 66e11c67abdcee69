using Reckon.Cli.Commands;
using Reckon.Cli.Reports;
using Reckon.Diagnostics;
using Reckon.Site;
using Reckon.Site.Reuse;

namespace Reckon.Cli.Preview;

/// <summary>The site as the preview shows it: the last one that was built without errors, and what is wrong since.</summary>
internal sealed class PreviewSite(SiteArguments arguments, Shell shell)
{
    private readonly PreviewOutput _output = new();
    private readonly PreviewDigest _digest = new();
    private readonly BuildMemory _memory = new();
    private volatile PreviewState _current = new();

    /// <summary>What is shown now.</summary>
    public PreviewState Current => _current;

    /// <summary>The folders, relative to the root, whose files the site is made of.</summary>
    public IReadOnlyList<string> WatchedFolders() => [_output.Settings?.InputPath ?? "input", _output.Settings?.ThemePath ?? "theme"];

    /// <summary>Builds, says what was found, and shows it. No error ends the preview, not even one of this program.</summary>
    public void Rebuild()
    {
        try
        {
            Show(Build());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Complain(PreviewMessages.BuildFailed(e.Message));
        }
        catch (Exception e)
        {
            Complain(PreviewMessages.BuildFailed(e.ToString()));
        }
    }

    private BuildReport Build()
    {
        var start = shell.Time.GetTimestamp();
        var report = Progress.Show(RunKind.Preview, shell, () => SiteBuilder.Build(arguments.Request(shell) with { Memory = _memory }, _output));
        FindingWriter.Write(report.Diagnostics, shell);
        shell.Out.WriteLine(RunSummary.Of(report, RunKind.Preview, shell.Time.GetElapsedTime(start)));
        return report;
    }

    private void Complain(string sentence)
    {
        shell.Error.WriteLine(sentence);
        Publish(_current.WithErrors(sentence));
    }

    private void Show(BuildReport report)
    {
        var errors = report.Diagnostics.Where(d => d.Severity == Severity.Error).Select(DiagnosticText.Format);
        Publish(report.Succeeded
            ? new PreviewState { Files = _output.Files, LinkRoot = _output.LinkRoot, Later = _output.Later, Version = _digest.Of(_output.Files.Values) }
            : _current.WithErrors(string.Join("\n\n", errors)));
    }

    private void Publish(PreviewState state)
    {
        var before = _current;
        _current = state;
        before.MarkReplaced();
    }
}
