using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Additionality;

/// <summary>The four factors that turn the gross effect of one case into its net effect.</summary>
public sealed record AdditionalityFactors
{
    /// <summary>Takes three shares and a multiplier.</summary>
    /// <param name="leakage">From 0 to 1.</param>
    /// <param name="displacement">From 0 to 1.</param>
    /// <param name="substitution">From 0 to 1.</param>
    /// <param name="multiplier">Finite, above 0; 1 for no effect through supply chains and incomes.</param>
    /// <exception cref="ArgumentException">A factor is outside its range.</exception>
    public AdditionalityFactors(double leakage, double displacement, double substitution, double multiplier)
    {
        Require.Share(leakage, nameof(leakage));
        Require.Share(displacement, nameof(displacement));
        Require.Share(substitution, nameof(substitution));
        Require.Positive(multiplier, nameof(multiplier));
        (Leakage, Displacement, Substitution, Multiplier) = (leakage, displacement, substitution, multiplier);
    }

    /// <summary>The share that leaks.</summary>
    public double Leakage { get; }

    /// <summary>The share that displaces.</summary>
    public double Displacement { get; }

    /// <summary>The share that substitutes.</summary>
    public double Substitution { get; }

    /// <summary>The multiplier.</summary>
    public double Multiplier { get; }

    /// <summary>What one factor multiplies by.</summary>
    internal double Of(AdditionalityFactor factor) => factor switch
    {
        AdditionalityFactor.Leakage => 1 - Leakage,
        AdditionalityFactor.Displacement => 1 - Displacement,
        AdditionalityFactor.Substitution => 1 - Substitution,
        AdditionalityFactor.Multiplier => Multiplier,
        AdditionalityFactor.Deadweight => throw new ArgumentException("Deadweight is a case of its own, not a factor of one.", nameof(factor)),
    };
}
