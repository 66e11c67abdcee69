using Reckon.Statistics.Sequences;

namespace Reckon.Statistics.Propagation;

/// <summary>How many draws a Monte Carlo calculation takes, and where from.</summary>
public sealed record MonteCarloOptions
{
    /// <summary>
    /// Number of draws, at least 2; 1,000,000 by default, which gives the ends of a 95 % interval to one or two digits of the uncertainty
    /// (JCGM 101:2008, 7.2.1).
    /// </summary>
    public int Draws { get; init; } = 1_000_000;

    /// <summary>Gives other draws when changed; 1 by default. Not used when <see cref="Points"/> is given.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Points to take instead of independent random ones, such as a <see cref="LatinHypercube"/>; null by default.</summary>
    public IPointSequence? Points { get; init; }

    /// <summary>Most threads at a time; −1 (the default) for all processors. The results are the same bits for any number.</summary>
    public int Threads { get; init; } = -1;
}
