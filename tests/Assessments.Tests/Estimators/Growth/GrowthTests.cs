using Reckon.Assessments.Tests.Support;

namespace Reckon.Assessments.Tests.Estimators.Growth;

/// <summary>Growth as reports print it.</summary>
public sealed class GrowthTests
{
    [Theory]
    [InlineData("181", "574", 217.127)] // printed: 217.1 %
    [InlineData("2963", "3684", 24.334)] // printed: 24.4 %
    [InlineData("3684", "4618", 25.353)] // printed: 25.4 %
    [InlineData("536", "781", 45.709)] // printed: 45.6 %
    public void Growth_is_computed_again(string first, string last, double percent)
    {
        var site = SmallSite.LoadGood("quantities:\n" + SmallSite.Printed("a", first) + SmallSite.Printed("b", last) + "  g: { label: G, unit: percent, estimate: growth, with: { first: a, last: b } }\n");

        Assert.Equal(percent, site.Quantity("g").Value!.Value, 0.0006);
        Assert.Equal("b / a - 1", site.Quantity("g.total").Formula);
    }

    [Fact]
    public void The_rounding_of_what_is_printed_gives_a_range()
    {
        var site = SmallSite.LoadGood("quantities:\n" + SmallSite.Printed("a", "2963") + SmallSite.Printed("b", "3684") + "  g: { label: G, unit: percent, estimate: growth, with: { first: a, last: b } }\n");

        // 24.4 % was printed: within 24.296 … 24.371 % it only rounds so.
        Assert.Equal(24.296, site.Quantity("g").Range!.Value.Low, 0.001);
        Assert.Equal(24.372, site.Quantity("g").Range!.Value.High, 0.001);
    }

    [Fact]
    public void With_steps_growth_is_by_the_year()
    {
        var site = SmallSite.LoadGood("quantities:\n" + SmallSite.Printed("a", "3218", "亿元") + SmallSite.Printed("b", "6168", "亿元")
            + SmallSite.Printed("n", "9", "year") + "  g: { label: G, unit: percent, estimate: growth, with: { first: a, last: b, steps: n } }\n");

        Assert.Equal(7.497, site.Quantity("g").Value!.Value, 0.0006);
        Assert.Equal(2950e8, site.Quantity("g.change").Value!.Value, 1);
    }

    [Fact]
    public void Contributions_of_parts_sum_to_the_growth_of_the_total()
    {
        var site = SmallSite.LoadGood(
            Table("old", "a.csv") + Table("new", "b.csv", false)
            + "quantities:\n  g: { label: G, unit: percent, estimate: growth, with: { first_parts: old, last_parts: new } }\n" + SmallSite.Computed("g.sum", "sum(g.contribution[*])", "pp"),
            ("input/reports/demo/data/a.csv", "part,n\nops,2000\nshop,923\nsupply,540\n"), ("input/reports/demo/data/b.csv", "part,n\nops,2438\nsupply,1341\nshop,839\n"));

        // 3463 to 4618.
        Assert.Equal((4618 / 3463.0 - 1) * 100, site.Quantity("g").Value!.Value, 1e-10);
        Assert.Equal(site.Quantity("g").Value!.Value, site.Quantity("g.sum").Value!.Value, 1e-10);
        Assert.Equal(-84 / 3463.0 * 100, site.Quantity("g.contribution[shop]").Value!.Value, 1e-10);
        Assert.Equal(1341 / 4618.0 * 100, site.Quantity("g.last_share[supply]").Value!.Value, 1e-10);
    }

    [Fact]
    public void A_series_tells_how_much_it_owes_to_its_ends()
    {
        var site = SmallSite.LoadGood(
            Table("jobs", "a.csv") + "quantities:\n  g: { label: G, unit: percent, estimate: growth, with: { series: jobs } }\n",
            ("input/reports/demo/data/a.csv", "part,n\n2018,100\n2019,120\n2021,110\n2022,146.41\n"));

        // 1.4641 over four years is 10 % a year.
        Assert.Equal(10, site.Quantity("g").Value!.Value, 1e-10);
        Assert.Equal(20, site.Quantity("g.step[2019]").Value!.Value, 1e-10);
        Assert.Equal(33.1, site.Quantity("g.rate_high").Value!.Value, 0.001);
        Assert.Equal((Math.Pow(110 / 120.0, 0.5) - 1) * 100, site.Quantity("g.rate_low").Value!.Value, 1e-10);
        Assert.Equal(TrendOf([2018, 2019, 2021, 2022], [100, 120, 110, 146.41]), site.Quantity("g.trend").Value!.Value, 1e-9);
        Assert.NotNull(site.Quantity("g").Estimate!.Diagnostics.Single(d => d.Name == "base-lowest").Warning);
    }

    private static double TrendOf(double[] years, double[] values)
    {
        var (mean, meanLog) = (years.Average(), values.Average(Math.Log));
        return (Math.Exp(years.Zip(values, (y, v) => (y - mean) * (Math.Log(v) - meanLog)).Sum() / years.Sum(y => (y - mean) * (y - mean))) - 1) * 100;
    }

    private static string Table(string name, string file, bool isFirst = true) =>
        $"{(isFirst ? "tables:\n" : "")}  {name}: {{ file: data/{file}, keys: [part], value: n, unit: 万 job, label: {name}, source: s }}\n";
}
