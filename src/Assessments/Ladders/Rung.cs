using Reckon.Assessments.Quantities;
using Reckon.Assessments.Texts;

namespace Reckon.Assessments.Ladders;

/// <summary>One rung of a ladder.</summary>
/// <param name="Kind">What is counted on it.</param>
/// <param name="Quantity">The number, or null where there is none.</param>
/// <param name="Missing">Where there is no number: what would be needed for it; else null.</param>
public sealed record Rung(RungKind Kind, QuantityId? Quantity, LocalText? Missing);
