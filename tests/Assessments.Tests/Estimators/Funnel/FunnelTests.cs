using Reckon.Assessments.Tests.Support;

namespace Reckon.Assessments.Tests.Estimators.Funnel;

/// <summary>Rates from stage to stage.</summary>
public sealed class FunnelTests
{
    private static readonly SmallSite Site = SmallSite.LoadGood("quantities:\n"
        + SmallSite.Printed("all", "200", "account", "exact: true") + SmallSite.Printed("active", "50", "account", "exact: true") + SmallSite.Printed("selling", "10", "account", "exact: true")
        + "  f: { label: F, unit: percent, estimate: funnel, with: { stages: [all, active, selling], names: [all, active, selling] } }\n");

    [Fact]
    public void Rates_of_stages_multiply_to_the_rate_of_all()
    {
        Assert.Equal(5, Site.Quantity("f").Value!.Value, 1e-12);
        Assert.Equal(25, Site.Quantity("f.rate[active]").Value!.Value, 1e-12);
        Assert.Equal(20, Site.Quantity("f.rate[selling]").Value!.Value, 1e-12);
        Assert.Equal(150, Site.Quantity("f.lost[active]").Value!.Value, 1e-12);
        Assert.Equal("f.count[selling] / f.count[active]", Site.Quantity("f.rate[selling]").Formula);
    }

    [Fact]
    public void A_rate_has_the_interval_of_Wilson()
    {
        // Wilson (1927) for 10 of 50: (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n).
        const double z = 1.959963984540054, n = 50, p = 0.2;
        var half = z * Math.Sqrt(p * (1 - p) / n + z * z / (4 * n * n));
        Assert.Equal((p + z * z / (2 * n) - half) / (1 + z * z / n) * 100, Site.Quantity("f.rate_low[selling]").Value!.Value, 1e-9);
        Assert.Equal((p + z * z / (2 * n) + half) / (1 + z * z / n) * 100, Site.Quantity("f.rate_high[selling]").Value!.Value, 1e-9);
        Assert.Contains("selling", Site.Quantity("f").Estimate!.Diagnostics.Single().Label.In("en"), StringComparison.Ordinal);
    }
}
