using Reckon.Statistics.Additionality;
using Reckon.Statistics.Estimates;

namespace Reckon.Statistics.Tests.Additionality;

public sealed class AdditionalityTests
{
    private static readonly AdditionalityFactors Factors = new(0.1, 0.25, 0.05, 1.3);
    private static readonly AdditionalityFactors Reference = new(0.2, 0.3, 0, 1.1);

    [Fact]
    public void The_formula_of_the_guide_is_what_a_hand_finds()
    {
        // 1000 × 0.9 × 0.75 × 0.95 × 1.3 − 400 × 0.8 × 0.7 × 1 × 1.1
        var effect = NetEffect.Of(1000, Factors, 400, Reference);

        Close.To(833.625, effect.NetOfFactors, 1e-14);
        Close.To(246.4, effect.Deadweight, 1e-14);
        Close.To(587.225, effect.Net, 1e-14);
        Close.To(0.587225, effect.NetToGross, 1e-14);
        Close.To([-100, -225, -33.75, 192.375, -246.4], [.. effect.Steps.Select(s => s.Amount)], 1e-13);
    }

    [Fact]
    public void Amounts_add_up_in_any_order_and_the_net_effect_is_the_same()
    {
        AdditionalityFactor[] order = [AdditionalityFactor.Multiplier, AdditionalityFactor.Substitution, AdditionalityFactor.Leakage, AdditionalityFactor.Displacement];
        var (usual, other) = (NetEffect.Of(1000, Factors, 400, Reference), NetEffect.Of(1000, Factors, 400, Reference, order));

        Close.To(usual.Net, other.Net, 1e-14);
        Close.To(300, other.Steps[0].Amount, 1e-14);
        Close.To(other.Net, other.Gross + other.Steps.Sum(s => s.Amount), 1e-14);
        for (var i = 1; i < other.Steps.Count; i++) Assert.Equal(other.Steps[i - 1].After, other.Steps[i].Before);
    }

    [Fact]
    public void Deadweight_as_a_share_takes_that_share_of_the_net_effect()
    {
        var effect = NetEffect.OfShare(1000, 0.4, Factors);

        Close.To(0.6 * 833.625, effect.Net, 1e-14);
        // Published for 2021, in 100 million: 3.42 gross, 1.02 substituted.
        Close.To(0.702, NetEffect.OfShare(3.42, 1.02 / 3.42, new AdditionalityFactors(0, 0, 0, 1)).NetToGross, 1e-3);
    }

    [Fact]
    public void The_standard_error_is_that_of_the_delta_method()
    {
        var intervention = new UncertainChain { Gross = new Estimate(1000, 50), Leakage = new Estimate(0.1, 0.02), Displacement = new Estimate(0.25, 0.05), Multiplier = new Estimate(1.3, 0.1) };
        var reference = new UncertainChain { Gross = new Estimate(400, 40), Leakage = new Estimate(0.2, 0.03) };
        var net = UncertainNetEffect.Of(intervention, reference);

        // By hand: 1000 · 0.9 · 0.75 · 1.3 − 400 · 0.8 · 1.3, derivatives times standard errors.
        Close.To(877.5 - 416, net.Value, 1e-14);
        double[] terms = [0.9 * 0.75 * 1.3 * 50, 1000 * 0.75 * 1.3 * 0.02, 1000 * 0.9 * 1.3 * 0.05, 0.8 * 1.3 * 40, 400 * 1.3 * 0.03, (675 - 320) * 0.1];
        Close.To(Math.Sqrt(terms.Sum(t => t * t)), net.StandardError, 1e-14);
        var own = UncertainNetEffect.Of(intervention, reference with { Multiplier = new Estimate(1.3, 0.1) });
        double[] separate = [.. terms[..5], 67.5, 32];
        Close.To(Math.Sqrt(separate.Sum(t => t * t)), own.StandardError, 1e-14);
        Close.To(877.5, UncertainNetEffect.Of(intervention).Value, 1e-14);
    }

    [Fact]
    public void Factors_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new AdditionalityFactors(1.1, 0, 0, 1));
        Assert.Throws<ArgumentException>(() => new AdditionalityFactors(0, -0.1, 0, 1));
        Assert.Throws<ArgumentException>(() => new AdditionalityFactors(0, 0, double.NaN, 1));
        Assert.Throws<ArgumentException>(() => new AdditionalityFactors(0, 0, 0, 0));
        Assert.Throws<ArgumentException>(() => NetEffect.Of(-1, Factors, 0, Factors));
        Assert.Throws<ArgumentException>(() => NetEffect.Of(1, Factors, double.NaN, Factors));
        Assert.Throws<ArgumentException>(() => NetEffect.Of(1, Factors, 1, Factors, [AdditionalityFactor.Leakage]));
        Assert.Throws<ArgumentException>(() => NetEffect.OfShare(1, 1.5, Factors));
        Assert.Throws<ArgumentException>(() => UncertainNetEffect.Of(new UncertainChain { Gross = new Estimate(1, -1) }));
        Assert.Throws<ArgumentException>(() => UncertainNetEffect.Of(new UncertainChain { Gross = new Estimate(1, 0), Leakage = new Estimate(2, 0) }));
    }
}
