namespace Reckon.Assessments.Designs;

/// <summary>How replicates are made.</summary>
/// <param name="Method">How.</param>
/// <param name="Count">How many, for the bootstrap.</param>
/// <param name="Seed">What the bootstrap's random numbers start from.</param>
/// <param name="Kept">The part of its weight that the other half sample keeps, for Fay's method.</param>
internal sealed record DesignReplicates(ReplicateMethod Method, int Count, ulong Seed, double Kept);
