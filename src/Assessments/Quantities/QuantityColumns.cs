using System.Text.RegularExpressions;
using Reckon.Assessments.Tables;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Quantities;

/// <summary>The columns that a file of quantities may have, in any order. A cell left empty says nothing.</summary>
/// <remarks>
/// <c>id</c> and <c>unit</c> have to be there, and <c>label</c> or one of <c>label_zh</c>, <c>label_en</c>. The others are keys of a quantity:
/// <c>value source sense exact precision within unpublished synthetic formula</c>, where <c>exact unpublished synthetic</c> are TRUE or FALSE
/// in any case, and the texts <c>at note assumption</c>, each as one column for all languages or as one for each with the language's code
/// behind: <c>at_zh</c>.
/// </remarks>
internal static partial class QuantityColumns
{
    /// <summary>The column of names.</summary>
    public const string Id = "id";

    private const string Label = "label";
    private static readonly string[] Plain = [Id, "value", "unit", "source", "sense", "exact", "precision", "within", "unpublished", "synthetic", "formula"];
    private static readonly string[] Texts = [Label, "at", "note", "assumption"];
    private static readonly string[] Suggested = [.. Plain, .. Texts.SelectMany(t => new[] { t, t + "_zh", t + "_en" })];

    /// <summary>Whether a column holds TRUE or FALSE.</summary>
    public static bool IsFlag(string column) => column is "exact" or "unpublished" or "synthetic";

    /// <summary>The key and the language of a column such as <c>label_zh</c>; null for a column without a language.</summary>
    public static (string Key, string Language)? LanguageOf(string column) =>
        Local().Match(column) is { Success: true } match && Texts.Contains(match.Groups[1].Value) ? (match.Groups[1].Value, match.Groups[2].Value) : null;

    /// <summary>Whether a file has the columns that it needs, each once, and no others; reports what is wrong.</summary>
    /// <param name="file">The file.</param>
    /// <param name="asked">What names it.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static bool Check(CsvFile file, SourceSpan asked, DiagnosticBag diagnostics)
    {
        var errors = diagnostics.ErrorCount;
        for (var i = 0; i < file.Columns.Count; i++)
        {
            if (!IsKnown(file.Columns[i])) diagnostics.Error("unknown-column", file.Head[i].Span, $"'{file.Columns[i]}' is not a column of quantities.", Suggestion.For(file.Columns[i], Suggested) ?? $"Known: {string.Join(", ", Suggested)}.");
            else if (file.Columns.Take(i).Contains(file.Columns[i])) diagnostics.Error("unknown-column", file.Head[i].Span, $"There are two columns '{file.Columns[i]}'.", "Rename or remove one of the two.");
        }

        foreach (var needed in new[] { Id, "unit" }.Where(c => !file.Columns.Contains(c))) Miss(file, asked, needed, diagnostics);
        if (!file.Columns.Any(c => c == Label || LanguageOf(c)?.Key == Label)) Miss(file, asked, "label_zh", diagnostics);
        return diagnostics.ErrorCount == errors;
    }

    private static void Miss(CsvFile file, SourceSpan asked, string column, DiagnosticBag diagnostics) =>
        diagnostics.Error("missing-column", file.Head.Count > 0 ? file.Head[0].Span : asked, $"'{file.File.Path}' needs a column '{column}'.", "A file of quantities has at least id, unit and label_zh or label_en.");

    private static bool IsKnown(string column) => Plain.Contains(column) || Texts.Contains(column) || LanguageOf(column) is not null;

    [GeneratedRegex("^([a-z]+)_([a-z]{2,3})$")]
    private static partial Regex Local();
}
