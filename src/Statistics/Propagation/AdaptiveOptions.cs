namespace Reckon.Statistics.Propagation;

/// <summary>When an adaptive Monte Carlo calculation has drawn enough (JCGM 101:2008, 7.9).</summary>
public sealed record AdaptiveOptions
{
    /// <summary>
    /// Meaningful decimal digits of the standard uncertainty that are to hold, from 1 to 15; 2 by default. One more takes a hundred times
    /// the draws.
    /// </summary>
    public int SignificantDigits { get; init; } = 2;

    /// <summary>Level of the coverage interval whose ends must settle; 0.95 by default.</summary>
    public double Level { get; init; } = 0.95;

    /// <summary>Whether the ends of the shortest interval must settle instead of those of the symmetric one.</summary>
    public bool IsShortest { get; init; }

    /// <summary>Stops here at the latest; 20,000,000 draws by default, as memory holds 8 bytes a draw and output.</summary>
    public int MostDraws { get; init; } = 20_000_000;

    /// <summary>Gives other draws when changed; 1 by default.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Most threads at a time; −1 (the default) for all processors. The results are the same bits for any number.</summary>
    public int Threads { get; init; } = -1;
}
