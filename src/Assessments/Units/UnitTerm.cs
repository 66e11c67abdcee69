namespace Reckon.Assessments.Units;

/// <summary>One factor of a unit as its author wrote it.</summary>
/// <param name="ScaleWord">The scale word before the noun, for instance 万; empty for none.</param>
/// <param name="Scale">What the scale word multiplies by.</param>
/// <param name="Noun">The noun.</param>
/// <param name="Power">Its power: negative below the fraction line.</param>
public sealed record UnitTerm(string ScaleWord, double Scale, UnitNoun Noun, int Power);
