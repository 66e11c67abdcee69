using Reckon.Diagnostics;

namespace Reckon.Assessments.Formulas;

/// <summary>An operator or function with its operands.</summary>
/// <param name="Operator">What to do.</param>
/// <param name="Operands">With what, in order.</param>
/// <param name="Span">The whole part.</param>
public sealed record OperationNode(FormulaOperator Operator, IReadOnlyList<FormulaNode> Operands, SourceSpan Span) : FormulaNode(Span);
