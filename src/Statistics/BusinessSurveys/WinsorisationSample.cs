using Reckon.Statistics.Survey;

namespace Reckon.Statistics.BusinessSurveys;

/// <summary>n values of a sample that are to be winsorised, with their weights.</summary>
public sealed record WinsorisationSample
{
    /// <summary>y: the n values.</summary>
    public required IReadOnlyList<double> Values { get; init; }

    /// <summary>a: the n design weights, at least 1.</summary>
    public required IReadOnlyList<double> DesignWeights { get; init; }

    /// <summary>The stratum of each value under expansion, its calibration group under ratio estimation.</summary>
    public required Grouping Groups { get; init; }

    /// <summary>
    /// L for each of the n values, the same within a group, not negative: how far above its prediction a weighted value may lie.
    /// Found beforehand from past data (Kokic and Bell 1994).
    /// </summary>
    public required IReadOnlyList<double> Parameters { get; init; }

    /// <summary>
    /// g: the n calibration factors, above zero; null, the default, for expansion. Given together with <see cref="Auxiliary"/>.
    /// </summary>
    public IReadOnlyList<double>? CalibrationFactors { get; init; }

    /// <summary>x: the n values of the auxiliary variable, not negative; null, the default, for expansion.</summary>
    public IReadOnlyList<double>? Auxiliary { get; init; }
}
