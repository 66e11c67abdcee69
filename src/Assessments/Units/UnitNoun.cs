using Reckon.Assessments.Texts;

namespace Reckon.Assessments.Units;

/// <summary>A noun that can be counted or measured.</summary>
/// <param name="Id">Its name in units, for instance <c>job</c>.</param>
/// <param name="Word">The word behind a number in each language: 个, job.</param>
/// <param name="Plural">The word behind other numbers than one, where a language has one.</param>
/// <param name="Aliases">Other spellings accepted in units.</param>
/// <param name="Duration">For a point in time such as a calendar year: the noun that the difference of two counts; else null.</param>
public sealed record UnitNoun(string Id, LocalText Word, LocalText Plural, IReadOnlyList<string> Aliases, string? Duration);
