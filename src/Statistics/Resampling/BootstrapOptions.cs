namespace Reckon.Statistics.Resampling;

/// <summary>How many replicates a bootstrap takes.</summary>
public sealed record BootstrapOptions
{
    /// <summary>
    /// Number of replicates, at least 2; 1,999 by default: one less than a round number makes the ends of a 95 % interval whole order
    /// statistics.
    /// </summary>
    public int Replicates { get; init; } = 1_999;

    /// <summary>Gives other replicates when changed; 1 by default. Replicate r uses stream r of it.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Most threads at a time; −1 (the default) for all processors. The results are the same bits for any number.</summary>
    public int Threads { get; init; } = -1;
}
