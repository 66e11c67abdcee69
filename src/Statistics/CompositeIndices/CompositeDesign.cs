namespace Reckon.Statistics.CompositeIndices;

/// <summary>The choices behind a composite index.</summary>
public sealed record CompositeDesign
{
    /// <summary>How indicators are brought to one scale; min-max by default, as most indices have it.</summary>
    public Normalization Normalization { get; init; } = Normalization.MinMax;

    /// <summary>How they are combined; the arithmetic mean by default.</summary>
    public Aggregation Aggregation { get; init; } = Aggregation.Arithmetic;

    /// <summary>k weights, none negative; scaled to sum to 1. Null (the default) gives equal weights.</summary>
    public IReadOnlyList<double>? Weights { get; init; }

    /// <summary>Where min-max puts the worst and the best unit; 1 and 100 by default, so that the geometric mean has no zero to stumble over.</summary>
    public (double Worst, double Best) Range { get; init; } = (1, 100);

    /// <summary>k references, in the units of the indicators and not zero; null (the default) takes the best unit in each indicator.</summary>
    public IReadOnlyList<double>? References { get; init; }
}
