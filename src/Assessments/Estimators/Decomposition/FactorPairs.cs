using Reckon.Assessments.Formulas;

namespace Reckon.Assessments.Estimators.Decomposition;

/// <summary>The k factors of a product at the start and at the end.</summary>
/// <param name="Names">k names.</param>
/// <param name="First">k factors at the start.</param>
/// <param name="Last">k factors at the end.</param>
internal sealed record FactorPairs(IReadOnlyList<string> Names, IReadOnlyList<FormulaNode> First, IReadOnlyList<FormulaNode> Last)
{
    /// <summary>a × b × …</summary>
    public static FormulaNode Product(FormulaBuilder f, IEnumerable<FormulaNode> factors) => factors.Aggregate(f.Times);
}
