using Reckon.Assessments.Quantities;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Formulas;

/// <summary>A quantity that was found.</summary>
/// <param name="Id">The quantity.</param>
/// <param name="IsPrinted">Whether its printed value is meant.</param>
/// <param name="Span">Its place.</param>
public sealed record QuantityNode(QuantityId Id, bool IsPrinted, SourceSpan Span) : FormulaNode(Span);
