using Reckon.Assessments.Texts;

namespace Reckon.Assessments.Cards;

/// <summary>A symbol in the formulas of a method card.</summary>
/// <param name="Symbol">The symbol in TeX.</param>
/// <param name="Name">What it stands for.</param>
/// <param name="Unit">What it is counted in; null for a pure number.</param>
public sealed record CardVariable(LocatedText Symbol, LocalText Name, LocalText? Unit);
