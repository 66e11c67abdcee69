using Reckon.Assessments.Texts;

namespace Reckon.Assessments.Cards;

/// <summary>A formula on a method card.</summary>
/// <param name="Tex">The formula in TeX.</param>
/// <param name="Label">What it gives, or null where it is the only one.</param>
public sealed record CardFormula(LocatedText Tex, LocalText? Label);
