using Reckon.Diagnostics;

namespace Reckon.Assessments.Formulas;

/// <summary>A part of a formula, with its place in the author's file.</summary>
/// <param name="Span">The characters of the part.</param>
public abstract record FormulaNode(SourceSpan Span);
