namespace Reckon.Statistics.Propagation;

/// <summary>The draws of an adaptive Monte Carlo calculation, and how well they had settled.</summary>
/// <param name="Result">All draws that were taken.</param>
/// <param name="Batches">h, the number of batches.</param>
/// <param name="Settling">For each output how far its results still moved.</param>
public sealed record AdaptiveResult(MonteCarloResult Result, int Batches, IReadOnlyList<Settling> Settling)
{
    /// <summary>Whether every output had settled before the most draws were taken.</summary>
    public bool HasSettled => Settling.All(s => s.HasSettled);
}
