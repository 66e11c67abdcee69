using Reckon.Assessments.Tests.Support;
using Reckon.Statistics.Decomposition;

namespace Reckon.Assessments.Tests.Estimators.Decomposition;

/// <summary>Changes of products, taken apart without a rest.</summary>
public sealed class DecompositionTests
{
    [Theory]
    [InlineData("lmdi")]
    [InlineData("shapley")]
    public void Effects_sum_to_the_change_and_agree_with_the_library(string method)
    {
        var site = Load(["10", "2", "0.5"], ["12", "2.5", "0.4"], method);

        double[] first = [10, 2, 0.5], last = [12, 2.5, 0.4];
        var expected = method == "lmdi"
            ? IndexDecomposition.Of(new[,] { { 10.0, 2, 0.5 } }, new[,] { { 12.0, 2.5, 0.4 } }).Effects
            : ShapleyDecomposition.Of(x => x[0] * x[1] * x[2], first, last).Effects;
        for (var k = 0; k < 3; k++) Assert.Equal(expected[k], site.Quantity($"d.effect[f{k}]").Value!.Value, 1e-12);
        Assert.Equal(2, site.Quantity("d").Value!.Value, 1e-12);
        Assert.Equal(0, site.Quantity("d.residual").Value!.Value, 1e-13);
        Assert.Equal(expected[0] / 10 * 100, site.Quantity("d.contribution[f0]").Value!.Value, 1e-10);
    }

    [Theory]
    [InlineData("lmdi")]
    [InlineData("shapley")]
    public void A_change_of_nothing_still_has_effects(string method)
    {
        var site = Load(["10", "2"], ["20", "1"], method);

        // V stays 20: the mean is 20, and each factor moves it by ±20 ln 2 (Shapley: ±15).
        Assert.Equal(0, site.Quantity("d").Value!.Value, 1e-12);
        Assert.Equal(method == "lmdi" ? 20 * Math.Log(2) : 15, site.Quantity("d.effect[f0]").Value!.Value, 1e-10);
        Assert.Equal(0, site.Quantity("d.residual").Value!.Value, 1e-12);
    }

    [Fact]
    public void Shapley_takes_a_factor_of_zero()
    {
        var site = Load(["10", "3"], ["12", "0"], "shapley");

        // (12 − 10)·(3 + 0)/2 and (0 − 3)·(10 + 12)/2.
        Assert.Equal(3, site.Quantity("d.effect[f0]").Value!.Value, 1e-12);
        Assert.Equal(-33, site.Quantity("d.effect[f1]").Value!.Value, 1e-12);
    }

    [Fact]
    public void Effects_are_in_the_unit_of_the_change_and_move_with_uncertain_factors()
    {
        var site = SmallSite.LoadGood("draws: { count: 1000 }\nquantities:\n"
            + SmallSite.Printed("a", "100", "万 account") + SmallSite.Printed("b", "2", "job/account", "uncertainty: { uniform: [1.9, 2.1] }") + SmallSite.Printed("c", "130", "万 account") + SmallSite.Printed("d", "2.2", "job/account")
            + "  change: { label: Change, unit: 万 job, estimate: decomposition, with: { first: [a, b], last: [c, d], names: [accounts, jobs per account] } }\n");

        Assert.Equal(86, site.Quantity("change").Value!.Value, 1e-10);
        Assert.Equal("万 job", site.Quantity("change.effect[jobs per account]").Unit.Text);
        Assert.True(site.Quantity("change.effect[accounts]").Spread!.StandardUncertainty > 0);
        Assert.Equal(0, site.Quantity("change.residual").Spread?.StandardUncertainty ?? 0, 1e-9);
    }

    private static SmallSite Load(string[] first, string[] last, string method)
    {
        string Names(string letter) => string.Join(", ", first.Select((_, i) => $"{letter}{i}"));
        var quantities = first.Select((v, i) => SmallSite.Printed($"a{i}", v, "ratio")).Concat(last.Select((v, i) => SmallSite.Printed($"b{i}", v, "ratio")));
        return SmallSite.LoadGood("quantities:\n" + string.Concat(quantities)
            + $"  d: {{ label: D, unit: ratio, estimate: decomposition, with: {{ first: [{Names("a")}], last: [{Names("b")}], names: [{Names("f")}], method: {method} }} }}\n");
    }
}
