namespace Reckon.Statistics.Attractiveness;

/// <summary>How places are ranked and how their ranks are tried.</summary>
public sealed record RankDesign
{
    /// <summary>What the author may change to get other draws.</summary>
    public required ulong Seed { get; init; }

    /// <summary>How often counts are drawn again; 2000 by default, which holds the ends of a 95 % interval within about one rank in fifty.</summary>
    public int Replicates { get; init; } = 2000;

    /// <summary>The level of the intervals; 0.95 by default.</summary>
    public double Level { get; init; } = 0.95;

    /// <summary>The moves in and out that a place must have to be ranked; 100 by default, at which the ratio is known within a factor of about 1.5.</summary>
    public double MinimumBase { get; init; } = 100;

    /// <summary>The variance of the counts over their mean, at least 1; 1 by default, as for independent moves.</summary>
    public double Overdispersion { get; init; } = 1;
}
