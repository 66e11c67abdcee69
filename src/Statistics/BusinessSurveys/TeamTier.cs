using Reckon.Statistics.Estimates;

namespace Reckon.Statistics.BusinessSurveys;

/// <summary>A tier of a team expansion.</summary>
/// <param name="Tier">What the tier is called.</param>
/// <param name="Units">M: units in the population.</param>
/// <param name="StaffPerUnit">k: staff per unit, full-time and part-time, units without staff included.</param>
/// <param name="Staff">M k.</param>
/// <param name="Share">The tier's share of all staff; NaN when there is none.</param>
public sealed record TeamTier(string Tier, Estimate Units, Estimate StaffPerUnit, Estimate Staff, double Share);
