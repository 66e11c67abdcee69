namespace Reckon.Statistics.CompositeIndices;

/// <summary>One alternative that was tried, or that could not be.</summary>
/// <param name="Name">What differs from the index as designed.</param>
/// <param name="Design">Its choices, with the weights that were used.</param>
/// <param name="Ranks">n ranks; empty when it could not be computed.</param>
/// <param name="Obstacle">Why it could not be computed; null when it was.</param>
public sealed record CompositeAlternative(string Name, CompositeDesign Design, IReadOnlyList<int> Ranks, string? Obstacle)
{
    /// <summary>Whether it was computed.</summary>
    public bool WasRun => Obstacle is null;
}
