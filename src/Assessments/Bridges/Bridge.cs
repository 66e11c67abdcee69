using Reckon.Assessments.Sources;
using Reckon.Assessments.Texts;

namespace Reckon.Assessments.Bridges;

/// <summary>A declared conversion between two nouns that do not mix by themselves.</summary>
/// <param name="From">The noun converted.</param>
/// <param name="To">The noun it becomes.</param>
/// <param name="Factor">How many of <paramref name="To"/> make one of <paramref name="From"/>.</param>
/// <param name="Assumption">The assumption in words, or null when a source says so.</param>
/// <param name="Citation">The source, or null when it is an assumption.</param>
public sealed record Bridge(string From, string To, double Factor, LocalText? Assumption, Citation? Citation);
