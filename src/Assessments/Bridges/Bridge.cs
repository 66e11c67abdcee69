using Reckon.Assessments.Sources;
using Reckon.Assessments.Texts;

namespace Reckon.Assessments.Bridges;

/// <summary>A declared conversion between two nouns that do not mix by themselves.</summary>
/// <param name="From">The noun converted, with its price year for money of one year's prices: <c>job</c>, <c>yuan@2015</c>.</param>
/// <param name="To">The noun it becomes, likewise.</param>
/// <param name="Factor">How many of <paramref name="To"/> make one of <paramref name="From"/>.</param>
/// <param name="Assumption">The assumption in words, or null when a source says so.</param>
/// <param name="Citation">The source, or null when it is an assumption.</param>
/// <param name="Date">The day, month or year of the factor, as <c>2024</c>, <c>2024-06</c> or <c>2024-06-28</c>; always there for an exchange rate, else null where it has none.</param>
public sealed record Bridge(string From, string To, double Factor, LocalText? Assumption, Citation? Citation, string? Date = null);
