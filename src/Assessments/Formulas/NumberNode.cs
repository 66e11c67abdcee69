using Reckon.Diagnostics;

namespace Reckon.Assessments.Formulas;

/// <summary>A number without unit.</summary>
/// <param name="Value">The number.</param>
/// <param name="Span">Its place.</param>
public sealed record NumberNode(double Value, SourceSpan Span) : FormulaNode(Span);
