namespace Reckon.Statistics.CompositeIndices;

/// <summary>The alternatives that an index is tried against.</summary>
public sealed record RobustnessDesign
{
    /// <summary>What the author may change to get other weights.</summary>
    public required ulong Seed { get; init; }

    /// <summary>How many sets of weights are drawn; 1000 by default.</summary>
    public int Perturbations { get; init; } = 1000;

    /// <summary>By which part each weight may be larger or smaller before they are scaled to sum to 1; 0.25 by default.</summary>
    public double WeightRange { get; init; } = 0.25;

    /// <summary>The normalisations, each tried with each aggregation; all five by default.</summary>
    public IReadOnlyList<Normalization> Normalizations { get; init; } = Enum.GetValues<Normalization>();

    /// <summary>The aggregations; all three by default.</summary>
    public IReadOnlyList<Aggregation> Aggregations { get; init; } = Enum.GetValues<Aggregation>();
}
