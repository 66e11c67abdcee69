using Reckon.Assessments.Quantities;
using Reckon.Assessments.Tests.Support;

namespace Reckon.Assessments.Tests.Estimators.IoMultiplier;

/// <summary>Official tables and employment by sector, computed with numpy 1.24; the textbook's own example.</summary>
public sealed class IoMultiplierEstimatorTests
{
    [Theory]
    [InlineData("table: cn-2018, sector: \"28\"", 0.1816614387423643)]
    [InlineData("table: cn-2018, sector: 批发和零售", 0.1816614387423643)]
    [InlineData("table: cn-2017, sector: \"28\"", 0.1804080390683227)]
    [InlineData("table: cn-2020, employment: cn-2018, sector: \"28\"", 0.1966978001862285)]
    [InlineData("table: cn-2018, sector: 文化、体育和娱乐", 2.0584606052929817)]
    [InlineData("table: cn-2018, demand: all", 1.3450966775666373)]
    [InlineData("table: cn-2018, demand: consumption", 1.0008791445336773)]
    public void Indirect_jobs_per_direct_one_are_the_proper_figures(string with, double expected)
    {
        var site = IoFiles.Estimate("io-multiplier", with);

        Assert.Equal(expected, site.Quantity("x").Value!.Value, 1e-12);
        Assert.Equal(expected + 1, site.Quantity("x.multiplier").Value!.Value, 1e-12);
    }

    [Fact]
    public void Coefficients_are_persons_per_100_million_yuan()
    {
        var site = IoFiles.Estimate("io-multiplier", "table: cn-2018, sector: \"28\"");

        Assert.Equal(1130.1852668517377, site.Quantity("x.direct").Value!.Value, 1e-9);
        Assert.Equal(1335.4963484734474, site.Quantity("x.effect").Value!.Value, 1e-9);
        Assert.Equal("person/(亿 yuan)", site.Quantity("x.effect").Unit.Text);
        Assert.Equal("cn-2018-employment", site.Quantity("x.direct").Citation!.Source.Key);
    }

    [Fact]
    public void The_textbook_example_comes_out_through_YAML()
    {
        var site = IoFiles.EstimateTextbook("io-multiplier", "table: textbook, sector: Sector one, of: effect", "person/yuan");

        // e'L of (0.3, 0.25) with the printed inverse.
        Assert.Equal(0.3 * 1.25412541 + 0.25 * 0.2640264, site.Quantity("x").Value!.Value, 1e-8);
    }

    [Fact]
    public void Jobs_are_multiplied_and_stay_a_formula()
    {
        var site = IoFiles.Estimate("io-multiplier", "table: cn-2018, sector: \"28\", jobs: merchants", "万 job", "quantities:\n" + SmallSite.Printed("merchants", "372.9", more: "uncertainty: { se: 10 }"));

        Assert.Equal(372.9 * 0.1816614387423643, site.Quantity("x").Value!.Value, 1e-9);
        Assert.Contains(new QuantityId("demo", "merchants"), site.Quantity("x").Inputs);
        Assert.Equal(10 * 0.1816614387423643, site.Quantity("x").Spread!.StandardUncertainty, 0.02);
    }

    [Fact]
    public void A_mix_is_weighted_by_what_is_sold()
    {
        var more = "tables:\n  sold: { file: sold.csv, keys: [sector], value: share, unit: ratio, label: Sold, source: s }\n";
        var files = IoFiles.OfSite.Append(("input/reports/demo/sold.csv", "sector,share\n28,3\n41,1\n")).ToArray();

        var site = SmallSite.LoadGood(more + "quantities:\n  x: { label: X, unit: ratio, estimate: io-multiplier, with: { table: cn-2018, mix: sold } }\n", files);

        double direct = (3 * 1130.1852668517377 + 183.58614637174097) / 4, effect = (3 * 1335.4963484734474 + 561.4909963555207) / 4;
        Assert.Equal(effect / direct - 1, site.Quantity("x").Value!.Value, 1e-12);
        Assert.Equal(direct, site.Quantity("x.direct").Value!.Value, 1e-9);
        Assert.Equal(183.58614637174097, site.Quantity("x.direct_by_sector[41]").Value!.Value, 1e-9);
    }

    [Fact]
    public void All_sectors_make_a_table()
    {
        var site = IoFiles.Estimate("io-multiplier", "table: cn-2018, sector: \"28\", by_sector: true");

        var table = site.Assessment.Tables.Single(t => t.Name == "x.by_sector");
        Assert.Equal(42, table.Rows.Count);
        Assert.Equal(16.055901268597378, site.Quantity("x.by_sector[06]").Value!.Value, 1e-11);
        Assert.Equal("X：食品和烟草", site.Quantity("x.by_sector[06]").Label.In("zh"));
        Assert.Equal("X: indirect jobs per direct job", table.Label.In("en"));
    }

    [Fact]
    public void Type_II_adds_induced_jobs_and_warns_that_it_is_an_upper_bound()
    {
        var site = IoFiles.Estimate("io-multiplier", "table: cn-2018, sector: \"28\", type: II");

        var (direct, indirect, induced) = (site.Quantity("x.direct").Value!.Value, site.Quantity("x.indirect").Value!.Value, site.Quantity("x.induced").Value!.Value);
        Assert.Equal(0.1816614387423643, indirect / direct, 1e-12);
        Assert.True(induced > 0);
        Assert.Equal((indirect + induced) / direct, site.Quantity("x").Value!.Value, 1e-12);
        var warning = site.Quantity("x").Estimate!.Diagnostics.Single(d => d.Name == "type").Warning!;
        Assert.Contains("upper bound", warning.In("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void More_household_income_than_wages_makes_fewer_induced_jobs()
    {
        var more = "quantities:\n" + SmallSite.Printed("income", "900000", "亿元");

        var wages = IoFiles.Estimate("io-multiplier", "table: cn-2018, sector: \"28\", type: II").Quantity("x.induced").Value!.Value;
        var all = IoFiles.Estimate("io-multiplier", "table: cn-2018, sector: \"28\", type: II, household_income: income", more: more).Quantity("x.induced").Value!.Value;

        Assert.InRange(all, 0, wages);
        Assert.NotEqual(wages, all);
    }

    [Fact]
    public void Uncertain_flows_give_a_standard_error_that_is_the_same_each_time()
    {
        static double Error(double cv) => IoFiles.Estimate("io-multiplier", FormattableString.Invariant($"table: cn-2018, sector: \"28\", cell_cv: {cv}, draws: 200")).Quantity("x.indirect").Estimate!.StandardError!.Value;

        var (ten, again, twenty) = (Error(10), Error(10), Error(20));

        Assert.Equal(ten, again);
        Assert.InRange(ten, 1, 30);
        Assert.InRange(twenty / ten, 1.5, 2.5);
    }

    [Fact]
    public void Uncertain_flows_reach_the_ratio()
    {
        var quantity = IoFiles.Estimate("io-multiplier", "table: cn-2018, sector: \"28\", cell_cv: 10").Quantity("x");

        Assert.Equal(0.1816614387423643, quantity.Value!.Value, 1e-12);
        Assert.InRange(quantity.Spread!.StandardUncertainty, 0.001, 0.03);
        Assert.Equal(300, quantity.Estimate!.Diagnostics.Single(d => d.Name == "draws").Value);
    }
}
