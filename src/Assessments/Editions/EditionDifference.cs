namespace Reckon.Assessments.Editions;

/// <summary>What differs between two editions.</summary>
/// <param name="Numbers">The numbers that changed, by assessment and name; behind them those added, then those removed.</param>
/// <param name="Claims">The claims that changed, in the same order.</param>
public sealed record EditionDifference(IReadOnlyList<NumberChange> Numbers, IReadOnlyList<ClaimChange> Claims)
{
    /// <summary>Whether nothing differs.</summary>
    public bool IsEmpty => Numbers.Count == 0 && Claims.Count == 0;

    /// <summary>Whether a number moved by more than a part of what it was, or the verdict of a claim is worse.</summary>
    /// <param name="tolerance">A part: 0.01 for one per cent; at least 0.</param>
    public bool Exceeds(double tolerance) => Numbers.Any(n => n.Exceeds(tolerance)) || Claims.Any(c => c.IsWorse);
}
