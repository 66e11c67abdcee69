using Reckon.Assessments.Quantities;
using Reckon.Assessments.Units;

namespace Reckon.Assessments.Uncertainty;

/// <summary>What the uncertainty of a quantity comes from.</summary>
/// <param name="Target">The quantity.</param>
/// <param name="Unit">The unit of the results.</param>
/// <param name="Reference">The target with every input at its median.</param>
/// <param name="Bars">The inputs, the one that moves the target most first.</param>
/// <param name="Shares">The inputs, or groups of correlated ones, with their shares of the variance, the largest first.</param>
public sealed record QuantitySensitivity(QuantityId Target, Unit Unit, double Reference, IReadOnlyList<SensitivityBar> Bars, IReadOnlyList<VarianceShare> Shares);
