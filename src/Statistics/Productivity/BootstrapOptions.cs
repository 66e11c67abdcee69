namespace Reckon.Statistics.Productivity;

/// <summary>How often and from which random numbers samples are drawn again.</summary>
public sealed record BootstrapOptions
{
    /// <summary>How many samples; 10 000 by default, enough for the second digit of a BCa end.</summary>
    public int Replicates { get; init; } = 10_000;

    /// <summary>The same seed gives the same bits, for any number of threads.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>At most so many threads; null (the default) for as many as there are processors.</summary>
    public int? MaximumThreads { get; init; }
}
