using System.Globalization;
using System.Text;
using Reckon.Assessments.Editions;
using Reckon.Diagnostics;

namespace Reckon.Site.Shortcodes.Changes;

/// <summary>The past editions of an assessment.</summary>
internal static class EditionFolder
{
    private const string Ending = ".json";

    /// <summary>The dates of the editions, the oldest first; files that are not named by a date are none.</summary>
    public static IReadOnlyList<string> List(SourceFolder files, string assessment) =>
        [.. files.List($"{assessment}/editions").Select(f => Path.GetFileName(f)).Where(f => f.EndsWith(Ending, StringComparison.Ordinal)).Select(f => f[..^Ending.Length]).Where(IsDate).Order(StringComparer.Ordinal)];

    /// <summary>An edition, or null after an error.</summary>
    public static Edition? Read(SourceFolder files, string assessment, string date, SourceSpan tag, DiagnosticBag diagnostics)
    {
        var path = $"{assessment}/editions/{date}{Ending}";
        if (files.Read(path, diagnostics, tag) is not { } file) return null;
        try
        {
            return EditionReader.Read(Encoding.UTF8.GetBytes(file.Text));
        }
        catch (EditionFormatException e)
        {
            diagnostics.Error("bad-edition", file.Span(0, 0), $"This is no edition: {e.Message}", "Copy the numbers.json of a build here.");
            return null;
        }
    }

    private static bool IsDate(string name) => DateOnly.TryParseExact(name, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
