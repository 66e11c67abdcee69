using Reckon.Assessments.Texts;

namespace Reckon.Assessments.Scenarios;

/// <summary>A number that a scenario replaces, as declared.</summary>
/// <param name="Quantity">The quantity's name.</param>
/// <param name="Value">A number in the quantity's unit, or a formula over quantities.</param>
internal sealed record ReplacementDeclaration(LocatedText Quantity, LocatedText Value);
