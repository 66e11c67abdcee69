using Reckon.Assessments.Sources;

namespace Reckon.Assessments.Portfolios;

/// <summary>What a value rests on.</summary>
/// <param name="Places">All places, each once with its distance by the shortest way down; the nearest first.</param>
/// <param name="IsSynthetic">Whether something made up is among it.</param>
internal sealed record Provenance(IReadOnlyList<(Citation Citation, int Distance)> Places, bool IsSynthetic)
{
    public IReadOnlyList<Citation> Citations => [.. Places.Select(p => p.Citation)];
}
