using Reckon.Assessments.Portfolios;
using Reckon.Diagnostics;

namespace Reckon.Cli.Commands.Explain;

internal static class ExplainMessages
{
    private const int ListedAtMost = 12;

    public static string NoId(string assessment) => $"'{assessment}' is one name; two are needed, an assessment's and a number's: {assessment} jobs.total";

    public static string UnknownLanguage(string code, IEnumerable<string> known) => WithHint($"The site has no language '{code}'.", Suggestion.For(code, known));

    public static string UnknownAssessment(string slug, IEnumerable<string> known) => WithHint($"There is no assessment '{slug}'.", Suggestion.For(slug, known));

    public static string Affected(string id) => $"'{id}' has an error, or rests on a number that has one; it cannot be explained before that is mended.";

    public static string UnknownId(string id, Assessment assessment)
    {
        if (assessment.Tables.FirstOrDefault(t => t.Name == id) is { } table) return WithHint($"'{id}' is a table; name one of its rows.", List(table.Rows.Select(r => r.Id.Name)));
        var known = assessment.Quantities.Select(q => q.Id.Name).Concat(assessment.Claims.Select(c => c.Id.Name)).Distinct(StringComparer.Ordinal).ToList();
        var hint = Suggestion.For(id, known) ?? List(known.Where(k => k.Contains(id, StringComparison.OrdinalIgnoreCase)));
        return WithHint($"There is no number '{id}' in '{assessment.Slug}'.", hint);
    }

    private static string? List(IEnumerable<string> names)
    {
        var listed = names.Order(StringComparer.Ordinal).ToList();
        if (listed.Count == 0) return null;
        return $"Known: {string.Join(", ", listed.Take(ListedAtMost))}{(listed.Count > ListedAtMost ? ", …" : ".")}";
    }

    private static string WithHint(string sentence, string? hint) => hint is null ? sentence : $"{sentence} {hint}";
}
