using Reckon.Assessments.Quantities;

namespace Reckon.Assessments.Scenarios;

/// <summary>A number that a scenario replaces.</summary>
/// <param name="Quantity">The quantity.</param>
/// <param name="Value">Its value in the scenario, in its own unit.</param>
public sealed record Replacement(QuantityId Quantity, double Value);
