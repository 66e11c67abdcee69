using Reckon.Statistics.Calibration;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Tests.Calibration;

public sealed class RakingTests
{
    private static readonly string[] Sector = ["a", "a", "b", "b"];
    private static readonly string[] Size = ["large", "small", "large", "small"];

    [Fact]
    public void All_margins_are_met()
    {
        var schools = Schools.Strata;
        var found = new Raking(schools.Margins()).Calibrate(schools.Numbers("pw"));
        foreach (var margin in schools.Margins())
        {
            foreach (var (category, total) in margin.Totals)
            {
                var sum = found.Weights.Where((_, i) => margin.Groups.Labels[margin.Groups.Codes[i]] == category).Sum();
                Close.To(total, sum, 1e-12, $"{margin.Name} {category}");
            }
        }
    }

    [Fact]
    public void Margins_of_different_populations_are_refused_by_name()
    {
        var error = Assert.Throws<CalibrationException>(() => new Raking([Margin("sector", Sector, 60, 40), Margin("size", Size, 50, 51)]));
        Assert.Equal("size", error.Margin);
        Assert.Contains("101", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Margins_that_the_cells_of_the_sample_cannot_meet_are_refused_by_name()
    {
        // Without a large unit in b, the small ones are at least those of b: 40, not 30.
        var raking = new Raking([Margin("sector", ["a", "a", "b"], 60, 40), Margin("size", ["large", "small", "small"], 70, 30)]);
        Assert.Contains(Assert.Throws<CalibrationException>(() => raking.Calibrate([1, 1, 1])).Margin, (string[])["sector", "size"]);
    }

    [Fact]
    public void A_category_whose_weights_are_zero_is_named()
    {
        var raking = new Raking([Margin("sector", Sector, 60, 40), Margin("size", Size, 50, 50)]);
        Assert.Equal("b", Assert.Throws<CalibrationException>(() => raking.Calibrate([1, 1, 0, 0])).Margin);
    }

    [Fact]
    public void A_category_without_rows_or_without_total_is_named()
    {
        Assert.Equal(
            "medium",
            Assert.Throws<CalibrationException>(() => new Raking([new("size", Size, new Dictionary<string, double> { ["large"] = 1, ["small"] = 1, ["medium"] = 1 })])).Margin);
        Assert.Equal(
            "small",
            Assert.Throws<CalibrationException>(() => new Raking([new("size", Size, new Dictionary<string, double> { ["large"] = 1 })])).Margin);
        Assert.Throws<ArgumentException>(() => new Raking([Margin("size", Size, -1, 1)]));
        Assert.Throws<ArgumentException>(() => new Raking([Margin("size", Size, double.NaN, 1)]));
        Assert.Throws<ArgumentException>(() => new Raking([]));
        Assert.Throws<ArgumentException>(() => new Raking([Margin("sector", Sector, 1, 1), Margin("size", ["large", "small"], 1, 1)]));
    }

    [Fact]
    public void Residuals_do_not_mind_margins_that_lie_within_each_other()
    {
        // Regions within provinces: what the regions explain the provinces explain too.
        string[] province = ["p", "p", "q", "q"], region = ["p1", "p2", "q1", "q1"];
        var values = Matrix.FromColumns([1, 2, 4, 8]);
        var nested = new Raking(
            [Margin("province", province, 2, 2), new("region", region, new Dictionary<string, double> { ["p1"] = 1, ["p2"] = 1, ["q1"] = 2 })]);

        double[] expected = [0, 0, -2, 2];
        var found = nested.Residuals([1, 1, 1, 1], values).Column(0);
        for (var i = 0; i < 4; i++) Close.Within(expected[i], found[i], 1e-13);
    }

    private static RakingMargin Margin(string name, string[] groups, double first, double second)
    {
        string[] labels = [.. groups.Distinct()];
        return new RakingMargin(name, groups, new Dictionary<string, double> { [labels[0]] = first, [labels[1]] = second });
    }
}
