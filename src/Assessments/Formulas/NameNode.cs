using Reckon.Diagnostics;

namespace Reckon.Assessments.Formulas;

/// <summary>A quantity by name, not yet looked up.</summary>
/// <param name="Assessment">The slug of another assessment, or null.</param>
/// <param name="Name">The quantity or table.</param>
/// <param name="Keys">The keys in brackets as written; empty for none.</param>
/// <param name="IsPrinted">Whether the printed value is meant.</param>
/// <param name="Span">Its place.</param>
public sealed record NameNode(string? Assessment, string Name, IReadOnlyList<string> Keys, bool IsPrinted, SourceSpan Span) : FormulaNode(Span);
