using Reckon.Assessments.Formulas;

namespace Reckon.Assessments.Estimators;

/// <summary>The quantities that an estimate gives.</summary>
/// <param name="Headline">The formula of the quantity that is declared; it names outputs and other quantities.</param>
/// <param name="Outputs">The further quantities: statistics in the order of <see cref="EstimateResult"/>, and formulas.</param>
internal sealed record EstimatePlan(FormulaNode Headline, IReadOnlyList<EstimateOutput> Outputs)
{
    /// <summary>Formulas whose values <see cref="Compute"/> needs; empty where the data are enough.</summary>
    public IReadOnlyList<FormulaNode> Needs { get; init; } = [];

    /// <summary>Computes the statistics from the values of <see cref="Needs"/> (in units without scale), or only checks these and gives diagnostics; null where there is nothing to do.</summary>
    /// <remarks>An <see cref="ArgumentException"/> or <see cref="NotFiniteNumberException"/> becomes a message at the estimate.</remarks>
    public Func<IReadOnlyList<double>, EstimateResult>? Compute { get; init; }
}
