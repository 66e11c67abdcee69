using Reckon.Assessments.Texts;

namespace Reckon.Assessments.Cards;

/// <summary>A word of a method's language, and what it means.</summary>
/// <param name="Name">The word as authors write it.</param>
/// <param name="Meaning">What it means, in a sentence.</param>
public sealed record CardTerm(string Name, LocalText Meaning);
