using Reckon.Statistics.Estimates;

namespace Reckon.Statistics.Additionality;

/// <summary>The gross effect and the factors of one case as estimates; a factor that is known has a standard error of zero.</summary>
public sealed record UncertainChain
{
    /// <summary>The gross effect, not negative.</summary>
    public required Estimate Gross { get; init; }

    /// <summary>The share that leaks, from 0 to 1; none by default.</summary>
    public Estimate Leakage { get; init; } = new(0, 0);

    /// <summary>The share that displaces, from 0 to 1; none by default.</summary>
    public Estimate Displacement { get; init; } = new(0, 0);

    /// <summary>The share that substitutes, from 0 to 1; none by default.</summary>
    public Estimate Substitution { get; init; } = new(0, 0);

    /// <summary>The multiplier, above 0; null (the default) for 1 in an intervention, and for the intervention's own in a reference case.</summary>
    public Estimate? Multiplier { get; init; }
}
