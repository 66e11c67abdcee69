namespace Reckon.Statistics.CountModels;

/// <summary>What a count model may be told beside its design and response.</summary>
public sealed record PoissonOptions
{
    /// <summary>n numbers that are added to the linear predictor with the coefficient 1, such as the logarithm of an exposure; null for
    /// none.</summary>
    public IReadOnlyList<double>? Offsets { get; init; }

    /// <summary>n prior weights above zero; a row of weight 2 counts as two alike. Null when all rows weigh 1.</summary>
    public IReadOnlyList<double>? Weights { get; init; }

    /// <summary>After how many steps the search gives up; 100 by default, where sound data need 4 to 15.</summary>
    public int MaximumSteps { get; init; } = 100;
}
