using Reckon.Assessments.Formulas;
using Reckon.Assessments.Units;

namespace Reckon.Assessments.Estimators.Expansion;

/// <summary>What means per unit are multiplied by.</summary>
/// <param name="Sizes">The number of units: one, or one for each stratum; none where the weights of the design make totals.</param>
/// <param name="Dimension">What the units are.</param>
/// <param name="Table">The table of the strata, or null.</param>
internal sealed record ExpansionPopulation(IReadOnlyList<FormulaNode> Sizes, Dimension Dimension, KeyedFormulas? Table)
{
    /// <summary>Whether the weights of the design make totals.</summary>
    public bool IsInWeights => Sizes.Count == 0;
}
