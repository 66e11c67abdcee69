using Reckon.Assessments.Claims;
using Reckon.Diagnostics;
using Reckon.Site;

namespace Reckon.Cli.Reports;

/// <summary>Says in a few lines what a build found and did.</summary>
internal static class RunSummary
{
    /// <summary>The lines, without a line end behind the last.</summary>
    public static string Of(BuildReport report, RunKind kind, TimeSpan time)
    {
        if (!report.Succeeded) return Failed(report, kind, time);
        var lines = new[] { Content(report), Claims(report), kind == RunKind.Build ? ReportMessages.Files(report.Output) : null, Done(report, kind, time) };
        return string.Join(Environment.NewLine, lines.OfType<string>());
    }

    private static string Failed(BuildReport report, RunKind kind, TimeSpan time) =>
        ReportMessages.Failed(kind, ReportMessages.Findings(report.Diagnostics.Count(d => d.Severity == Severity.Error), report.Warnings), time);

    private static string Content(BuildReport report) => ReportMessages.Content(report.Pages, report.Figures, report.Numbers);

    private static string? Claims(BuildReport report)
    {
        var counts = Enum.GetValues<ClaimStatus>().Select(s => (Name: ReportMessages.StatusName(s), Count: report.Claims.GetValueOrDefault(s)));
        return report.Claims.Values.Sum() == 0 ? null : ReportMessages.Claims(counts);
    }

    private static string Done(BuildReport report, RunKind kind, TimeSpan time) => ReportMessages.Done(kind, ReportMessages.Findings(0, report.Warnings), time);
}
