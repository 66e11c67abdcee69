using Reckon.Assessments.Tests.Support;

namespace Reckon.Assessments.Tests.Estimators.IoRatio;

/// <summary>Sums of the official tables by the National Bureau of Statistics of China.</summary>
public sealed class IoRatioEstimatorTests
{
    [Theory]
    [InlineData("cn-2020", 1.42704833950037, 1.6554204859640, 1.3748180186)]
    [InlineData("cn-2017", 1.4751067278233, 1.7425782958, 1.4100686898)]
    [InlineData("cn-2018", 1.4426088917, 1.7064463512, 1.3781210974)]
    public void The_ratios_of_a_table_are_the_known_ones(string table, double competitive, double net, double domestic)
    {
        var site = IoFiles.Estimate("io-ratio", $"table: {table}");

        Assert.Equal(competitive, site.Quantity("x").Value!.Value, 1e-10);
        Assert.Equal(net, site.Quantity("x.net_of_imports").Value!.Value, 1e-10);
        Assert.Equal(domestic, site.Quantity("x.domestic_only").Value!.Value, 1e-10);
    }

    [Fact]
    public void All_digits_of_the_ratio_of_2020_agree()
    {
        var site = IoFiles.Estimate("io-ratio", "table: cn-2020");

        Assert.Equal(1.42704833950037, site.Quantity("x").Value!.Value, 5e-15);
        Assert.Equal(1682605.8033, site.Quantity("x.intermediate_use").Value!.Value, 1e-4);
        Assert.Equal("亿 yuan", site.Quantity("x.intermediate_use").Unit.Text);
        Assert.Equal("cn-2020", Assert.Single(site.Quantity("x").Provenance).Source.Key);
    }

    [Fact]
    public void Totals_may_be_quantities_of_the_assessment()
    {
        var more = "quantities:\n" + SmallSite.Printed("u", "1682605.8033", "亿元") + SmallSite.Printed("f", "1179081.1542", "亿元") + SmallSite.Printed("m", "162659.1530", "亿元");

        var site = IoFiles.Estimate("io-ratio", "intermediate: u, final: f, imports: m", more: more);

        Assert.Equal(1.4270483395, site.Quantity("x").Value!.Value, 1e-9);
        Assert.Equal(1.6554204860, site.Quantity("x.net_of_imports").Value!.Value, 1e-9);
        Assert.NotNull(site.Quantity("x").Range);
    }
}
