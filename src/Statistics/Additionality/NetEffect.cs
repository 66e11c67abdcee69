using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Additionality;

/// <summary>From the gross effect of an intervention to what would not be there without it, each step with its amount.</summary>
/// <remarks>
/// Homes and Communities Agency (2014), Additionality Guide, fourth edition, chapter 5; English Partnerships (2008), third edition:
/// AI = GI (1 − L)(1 − Dp)(1 − S) M − GI* (1 − L*)(1 − Dp*)(1 − S*) M*, with * for the reference case.
/// </remarks>
public sealed record NetEffect
{
    private static readonly AdditionalityFactor[] UsualOrder =
        [AdditionalityFactor.Leakage, AdditionalityFactor.Displacement, AdditionalityFactor.Substitution, AdditionalityFactor.Multiplier];

    private NetEffect(IReadOnlyList<AdditionalityStep> intervention, IReadOnlyList<AdditionalityStep> reference) => (Intervention, Reference) = (intervention, reference);

    /// <summary>The four steps of the intervention.</summary>
    public IReadOnlyList<AdditionalityStep> Intervention { get; }

    /// <summary>The four steps of the reference case.</summary>
    public IReadOnlyList<AdditionalityStep> Reference { get; }

    /// <summary>The effect of the intervention before any step.</summary>
    public double Gross => Intervention[0].Before;

    /// <summary>The effect of the intervention after its four steps.</summary>
    public double NetOfFactors => Intervention[^1].After;

    /// <summary>The net effect of the reference case, which would have happened anyway.</summary>
    public double Deadweight => Reference[^1].After;

    /// <summary>The net additional effect; negative when the reference case does better.</summary>
    public double Net => NetOfFactors - Deadweight;

    /// <summary>Net over gross; NaN for a gross effect of zero.</summary>
    public double NetToGross => Net / Gross;

    /// <summary>The steps from gross to net, deadweight last, as a waterfall draws them: each starts where the one before ended, so the amounts sum to net less gross.</summary>
    public IReadOnlyList<AdditionalityStep> Steps => [.. Intervention, new AdditionalityStep(AdditionalityFactor.Deadweight, NetOfFactors, Net)];

    /// <summary>Compares an intervention with a reference case that has factors of its own.</summary>
    /// <param name="gross">The gross effect of the intervention, not negative.</param>
    /// <param name="factors">Its factors.</param>
    /// <param name="referenceGross">The gross effect of the reference case, not negative; 0 when nothing would have happened.</param>
    /// <param name="referenceFactors">The factors of the reference case.</param>
    /// <param name="order">The order of the four factors, which changes their amounts and not the net effect; null (the default) is that of the guide: leakage, displacement, substitution, multiplier.</param>
    /// <exception cref="ArgumentException">An effect is negative or not finite, or the order does not name each of the four factors once.</exception>
    public static NetEffect Of(
        double gross, AdditionalityFactors factors, double referenceGross, AdditionalityFactors referenceFactors, IReadOnlyList<AdditionalityFactor>? order = null)
    {
        Require.NonNegative([gross], nameof(gross));
        Require.NonNegative([referenceGross], nameof(referenceGross));
        order ??= UsualOrder;
        if (!order.Order().SequenceEqual(UsualOrder)) throw new ArgumentException("order must name leakage, displacement, substitution and multiplier once each.", nameof(order));
        return new NetEffect(Chain(gross, factors, order), Chain(referenceGross, referenceFactors, order));
    }

    /// <summary>Compares an intervention with a reference case that is a share of it and has the same factors.</summary>
    /// <param name="gross">The gross effect of the intervention, not negative.</param>
    /// <param name="deadweight">The share of it that would have happened anyway, from 0 to 1.</param>
    /// <param name="factors">The factors of both cases.</param>
    /// <exception cref="ArgumentException">The effect is negative or not finite, or the share is outside 0 … 1.</exception>
    public static NetEffect OfShare(double gross, double deadweight, AdditionalityFactors factors)
    {
        Require.Share(deadweight, nameof(deadweight));
        return Of(gross, factors, gross * deadweight, factors);
    }

    private static List<AdditionalityStep> Chain(double gross, AdditionalityFactors factors, IReadOnlyList<AdditionalityFactor> order)
    {
        var (steps, value) = (new List<AdditionalityStep>(), gross);
        foreach (var factor in order)
        {
            var next = value * factors.Of(factor);
            steps.Add(new AdditionalityStep(factor, value, next));
            value = next;
        }

        return steps;
    }
}
