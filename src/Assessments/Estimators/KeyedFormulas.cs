using Reckon.Assessments.Formulas;
using Reckon.Assessments.Units;

namespace Reckon.Assessments.Estimators;

/// <summary>The rows of a table of quantities that stands behind an option: one for each category.</summary>
/// <param name="Table">The table's name.</param>
/// <param name="Rows">The quantity of each key, in the order of the table.</param>
/// <param name="Dimension">What they count.</param>
internal sealed record KeyedFormulas(string Table, IReadOnlyList<KeyValuePair<string, FormulaNode>> Rows, Dimension Dimension)
{
    /// <summary>The quantity of a key, or null.</summary>
    public FormulaNode? Find(string key) => Rows.FirstOrDefault(r => r.Key == key).Value;
}
