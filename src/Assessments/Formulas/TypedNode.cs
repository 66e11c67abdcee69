using Reckon.Assessments.Units;

namespace Reckon.Assessments.Formulas;

/// <summary>A part of a formula and what it counts.</summary>
/// <param name="Node">The part.</param>
/// <param name="Dimension">What it counts.</param>
internal sealed record TypedNode(FormulaNode Node, Dimension Dimension);
