using Reckon.Assessments.Texts;

namespace Reckon.Assessments.Ladders;

/// <summary>A rung as declared: a quantity, or what is missing for one.</summary>
internal sealed record RungDeclaration(RungKind Kind, LocatedText? Quantity, LocalText? Missing);
