using System.Globalization;
using Reckon.Assessments.Claims;
using Reckon.Site.Output;

namespace Reckon.Cli.Reports;

internal static class ReportMessages
{
    public static string UnderWay(RunKind kind) => kind switch
    {
        RunKind.Build => "Building…",
        RunKind.Check => "Checking…",
        RunKind.Preview => "Building the preview…",
    };

    public static string Content(int pages, int figures, int numbers) =>
        $"{Count(pages, "page")}, {Count(figures, "figure")}, {Count(numbers, "number")}";

    public static string Claims(IEnumerable<(string Name, int Count)> counts) =>
        $"Claims: {string.Join(", ", counts.Select(c => Invariant($"{c.Count} {c.Name}")))}";

    public static string StatusName(ClaimStatus status) => status switch
    {
        ClaimStatus.Reconciles => "reconcile",
        ClaimStatus.Rounding => "rounding",
        ClaimStatus.Contradicts => "contradict",
        ClaimStatus.Untestable => "untestable",
    };

    public static string Files(WriteReport files) => Invariant($"{Count(files.Written, "file")} written, {files.Unchanged} unchanged, {files.Deleted} deleted");

    public static string Findings(int errors, int warnings)
    {
        if (errors == 0) return warnings == 0 ? "nothing to complain of" : Count(warnings, "warning");
        return warnings == 0 ? Count(errors, "error") : $"{Count(errors, "error")}, {Count(warnings, "warning")}";
    }

    public static string Done(RunKind kind, string findings, TimeSpan time) => kind switch
    {
        RunKind.Build => $"Built in {Seconds(time)}: {findings}.",
        RunKind.Check => $"Checked in {Seconds(time)}: {findings}. Nothing was written.",
        RunKind.Preview => $"Built in {Seconds(time)}: {findings}.",
    };

    public static string Failed(RunKind kind, string findings, TimeSpan time) => kind switch
    {
        RunKind.Build => $"Failed after {Seconds(time)}: {findings}. The output was left as it was.",
        RunKind.Check => $"Checked in {Seconds(time)}: {findings}. Nothing was written.",
        RunKind.Preview => $"Failed after {Seconds(time)}: {findings}. The site is shown as it was before.",
    };

    private static string Seconds(TimeSpan time) => Invariant($"{time.TotalSeconds:0.0} s");

    private static string Count(int count, string noun) => Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
