using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Reckon.Diagnostics;
using Reckon.Site;

namespace Reckon.Cli.Reports;

/// <summary>Writes findings as one JSON object.</summary>
/// <remarks>
/// <c>{ "schema": 1, "succeeded": true, "errors": 0, "warnings": 1, "findings": […] }</c>. A finding: <c>severity</c> (error, warning), <c>code</c>, <c>file</c> (from the site's root),
/// <c>line</c>, <c>column</c>, <c>endLine</c>, <c>endColumn</c> (all from 1, in UTF-16 units; the end is behind the last character), <c>message</c>, <c>hint</c> (null for none).
/// Files are in ordinal order, findings in the order of the file.
/// </remarks>
internal static class FindingJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>The object, without a line end behind it.</summary>
    public static string Of(BuildReport report)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options)) Write(json, report);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void Write(Utf8JsonWriter json, BuildReport report)
    {
        json.WriteStartObject();
        json.WriteNumber("schema", 1);
        json.WriteBoolean("succeeded", report.Succeeded);
        json.WriteNumber("errors", report.Diagnostics.Count - report.Warnings);
        json.WriteNumber("warnings", report.Warnings);
        json.WriteStartArray("findings");
        foreach (var finding in report.Diagnostics) Write(json, finding);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Diagnostic finding)
    {
        var (start, end) = (finding.Span.File.Position(finding.Span.Start), finding.Span.File.Position(finding.Span.End));
        json.WriteStartObject();
        json.WriteString("severity", finding.Severity == Severity.Error ? "error" : "warning");
        json.WriteString("code", finding.Code);
        json.WriteString("file", finding.Span.File.Path);
        json.WriteNumber("line", start.Line);
        json.WriteNumber("column", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteString("message", finding.Message);
        json.WriteString("hint", finding.Hint);
        json.WriteEndObject();
    }
}
