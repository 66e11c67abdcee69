using Reckon.Assessments.Quantities;

namespace Reckon.Assessments.Editions;

/// <summary>A number of an edition, as <c>numbers.json</c> has it.</summary>
public sealed record EditionNumber
{
    /// <summary>Its full name.</summary>
    public required string Id { get; init; }

    /// <summary>Its value in <see cref="Unit"/>, to 12 significant digits; null when it is unknown.</summary>
    public double? Value { get; init; }

    /// <summary>The unit of value and range.</summary>
    public required string Unit { get; init; }

    /// <summary>The lower end of its range; null for none.</summary>
    public double? Low { get; init; }

    /// <summary>The upper end of its range; null for none.</summary>
    public double? High { get; init; }

    /// <summary>Where the value comes from.</summary>
    public required QuantityKind Kind { get; init; }

    /// <summary>The estimator's name for what an estimate gives, or null.</summary>
    public string? Estimator { get; init; }

    /// <summary>The formula as its author wrote it, or null.</summary>
    public string? Formula { get; init; }

    /// <summary>The number whose formula was solved for this one, or null.</summary>
    public string? SolvedFrom { get; init; }

    /// <summary>The numbers that the formula names.</summary>
    public IReadOnlyList<string> Inputs { get; init; } = [];
}
