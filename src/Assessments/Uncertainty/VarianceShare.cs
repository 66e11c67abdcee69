using Reckon.Assessments.Quantities;

namespace Reckon.Assessments.Uncertainty;

/// <summary>The share of the target's variance that comes from some inputs (Sobol 2001; Saltelli and others 2010).</summary>
/// <param name="Inputs">One input, or several that are correlated.</param>
/// <param name="First">What they bring alone.</param>
/// <param name="Total">What they bring together with all others.</param>
public sealed record VarianceShare(IReadOnlyList<QuantityId> Inputs, double First, double Total);
