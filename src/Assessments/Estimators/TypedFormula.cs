using Reckon.Assessments.Formulas;
using Reckon.Assessments.Units;

namespace Reckon.Assessments.Estimators;

/// <summary>A formula over quantities that stands behind an option, with what it counts.</summary>
/// <param name="Node">The formula as its author wrote it, to be put into the formulas of the estimate.</param>
/// <param name="Dimension">What it counts.</param>
internal sealed record TypedFormula(FormulaNode Node, Dimension Dimension);
