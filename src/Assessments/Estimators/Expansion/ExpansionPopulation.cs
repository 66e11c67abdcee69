using Reckon.Assessments.Designs;
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

    /// <summary>What the option <c>population</c> holds: a quantity, or with strata a table with their sizes; null after an error.</summary>
    /// <param name="call">The estimate.</param>
    /// <param name="sample">Its records.</param>
    /// <param name="strata">The stratum of each row of the data, or null for none.</param>
    public static ExpansionPopulation? Of(EstimateCall call, SurveySample sample, string[]? strata)
    {
        if (strata is null) return call.Quantity("population") is { } one ? new ExpansionPopulation([one.Node], one.Dimension, null) : null;
        if (call.Table("population", OptionKind.Quantity) is not { } table) return null;
        return CategoryCheck.Holds(sample.Rows.Select(r => (strata[r], r)), table, call.SpanOf("population"), call.Diagnostics)
            ? new ExpansionPopulation([.. table.Rows.Select(r => r.Value)], table.Dimension, table)
            : null;
    }
}
