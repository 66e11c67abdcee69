using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Estimates;

namespace Reckon.Statistics.Additionality;

/// <summary>The net additional effect with its standard error.</summary>
public static class UncertainNetEffect
{
    /// <summary>The net effect of an intervention less that of the reference case, by the delta method; all estimates are taken as independent.</summary>
    /// <remarks>
    /// The variance is Σ (∂AI/∂x)² s²(x). A multiplier that the reference case leaves out is one number in both cases, so its error enters once.
    /// For shares near 1 or standard errors above a fifth of a factor draw the factors instead.
    /// </remarks>
    /// <param name="intervention">The intervention.</param>
    /// <param name="reference">The reference case; null (the default) when nothing would have happened without the intervention.</param>
    /// <exception cref="ArgumentException">A factor is outside its range, or a standard error is negative or not finite.</exception>
    public static Estimate Of(UncertainChain intervention, UncertainChain? reference = null)
    {
        var multiplier = intervention.Multiplier ?? new Estimate(1, 0);
        var (before, terms) = Chain(intervention, multiplier.Value, nameof(intervention));
        if (reference is null) return Join(before * multiplier.Value, terms, before * multiplier.StandardError);
        var own = reference.Multiplier ?? multiplier;
        var (beforeReference, referenceTerms) = Chain(reference, own.Value, nameof(reference));
        var value = before * multiplier.Value - beforeReference * own.Value;
        double[] multipliers = reference.Multiplier is null
            ? [(before - beforeReference) * multiplier.StandardError]
            : [before * multiplier.StandardError, beforeReference * own.StandardError];
        return Join(value, [.. terms, .. referenceTerms], multipliers);
    }

    private static Estimate Join(double value, double[] terms, params double[] multipliers)
    {
        double[] all = [.. terms, .. multipliers];
        return new Estimate(value, Math.Sqrt(Sums.OfProducts(all, all)));
    }

    // The product before the multiplier, and for each of its factors the derivative of the whole times the standard error.
    private static (double Product, double[] Terms) Chain(UncertainChain chain, double multiplier, string name)
    {
        Estimate[] estimates = [chain.Gross, chain.Leakage, chain.Displacement, chain.Substitution];
        Require.NonNegative(Array.ConvertAll(estimates, e => e.StandardError), $"standard errors of {name}");
        var checkedFactors = new AdditionalityFactors(chain.Leakage.Value, chain.Displacement.Value, chain.Substitution.Value, multiplier);
        Require.NonNegative([chain.Gross.Value], $"Gross of {name}");
        double[] factors = [chain.Gross.Value, 1 - checkedFactors.Leakage, 1 - checkedFactors.Displacement, 1 - checkedFactors.Substitution];
        var product = factors.Aggregate((a, b) => a * b);
        var terms = new double[factors.Length];
        for (var i = 0; i < terms.Length; i++)
            terms[i] = factors.Where((_, j) => j != i).Aggregate(multiplier, (a, b) => a * b) * estimates[i].StandardError;
        return (product, terms);
    }
}
