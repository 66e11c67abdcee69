namespace Reckon.Statistics.Sensitivity;

/// <summary>How variance-based sensitivity indices are estimated.</summary>
public sealed record SobolOptions
{
    /// <summary>
    /// n, the draws of each of the two base samples, a multiple of 4,096; 16,384 by default. The model is computed n × (groups + 2)
    /// times.
    /// </summary>
    public int BaseDraws { get; init; } = 16_384;

    /// <summary>
    /// Inputs, by number, whose share is found together; null (the default) for one group an input, correlated inputs together.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<int>>? Groups { get; init; }

    /// <summary>Bootstrap replicates for the intervals, at least 100; 500 by default.</summary>
    public int Replicates { get; init; } = 500;

    /// <summary>Level of the intervals; 0.95 by default.</summary>
    public double Level { get; init; } = 0.95;

    /// <summary>
    /// Whether the points are independent random ones. By default they are scrambled Sobol points, when the inputs are 64 or fewer: the
    /// indices are then far more exact than the intervals, which take the points as independent, say.
    /// </summary>
    public bool IsRandom { get; init; }

    /// <summary>Gives other points when changed; 1 by default.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Most threads at a time; −1 (the default) for all processors. The results are the same bits for any number.</summary>
    public int Threads { get; init; } = -1;
}
