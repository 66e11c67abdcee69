using Reckon.Site.Codes;

namespace Reckon.Cli.Commands.Codes;

/// <summary>Writes codes for people.</summary>
internal static class CodesText
{
    /// <summary>All codes with what they mean, by subject; without a line end behind the last.</summary>
    public static string List(CodeCatalog catalog, string language)
    {
        var width = catalog.Codes.Max(c => c.Length);
        var areas = catalog.Areas.Where(a => a.Entries.Count > 0);
        return string.Join("\n\n", areas.Select(a => string.Join('\n', a.Entries.Select(e => $"  {e.Code.PadRight(width)}  {e.Means.In(language)}").Prepend(a.Title.In(language)))));
    }

    /// <summary>One code: what it means, why, how to mend it, and an example where there is one.</summary>
    public static string Explain(CodeEntry entry, string language)
    {
        string?[] lines =
        [
            entry.Code, $"  {entry.Means.In(language)}", $"  {entry.Why.In(language)}", $"  {entry.Mend.In(language)}",
            entry.Wrong is { } wrong ? $"  - {wrong.In(language)}" : null, entry.Right is { } right ? $"  + {right.In(language)}" : null,
        ];
        return string.Join('\n', lines.OfType<string>());
    }
}
