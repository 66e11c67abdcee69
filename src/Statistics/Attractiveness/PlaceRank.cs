namespace Reckon.Statistics.Attractiveness;

/// <summary>The rank of a place and how far it may be off.</summary>
/// <param name="Place">Place in the caller's list, from zero.</param>
/// <param name="Rank">From 1, the highest ratio of in to out; equal ratios share the better rank.</param>
/// <param name="Low">The best rank that the level allows.</param>
/// <param name="Median">The median rank of the draws.</param>
/// <param name="High">The worst rank that the level allows.</param>
public sealed record PlaceRank(int Place, int Rank, double Low, double Median, double High);
