namespace Reckon.Statistics.CompositeIndices;

/// <summary>The ranks that one unit took over all alternatives.</summary>
/// <param name="Rank">Its rank in the index as designed.</param>
/// <param name="Best">The best rank of all alternatives.</param>
/// <param name="Median">The median rank.</param>
/// <param name="Worst">The worst rank of all alternatives.</param>
/// <param name="Shares">n shares of the alternatives: entry r is that of rank r + 1. They sum to 1.</param>
public sealed record RankRange(int Rank, int Best, double Median, int Worst, IReadOnlyList<double> Shares)
{
    /// <summary>The share of alternatives in which the unit is among the first ranks.</summary>
    /// <param name="ranks">How many ranks count, from 1.</param>
    public double ShareAmongFirst(int ranks) => Shares.Take(ranks).Sum();
}
