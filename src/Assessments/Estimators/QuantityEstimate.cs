namespace Reckon.Assessments.Estimators;

/// <summary>How a quantity was estimated.</summary>
/// <param name="Estimator">The estimator's name.</param>
/// <param name="StandardError">The standard error in the quantity's unit; null for the headline, whose uncertainty is its <c>Spread</c>.</param>
/// <param name="DegreesOfFreedom">The degrees of freedom of the standard error; +∞ for the normal distribution, null for the headline.</param>
/// <param name="Diagnostics">For the headline: what tells how far to trust the estimate.</param>
public sealed record QuantityEstimate(string Estimator, double? StandardError, double? DegreesOfFreedom, IReadOnlyList<EstimateDiagnostic> Diagnostics);
