using Reckon.Statistics.Concentration;

namespace Reckon.Statistics.Tests.Concentration;

public sealed class ConcentrationTests
{
    [Fact]
    public void Indices_of_four_firms_are_what_a_hand_finds()
    {
        // United States merger guidelines, 2010, note 9: a market of 30, 30, 20 and 20 per cent has an index of 2600.
        double[] shares = [30, 30, 20, 20];

        Close.To(0.26, ConcentrationIndex.Herfindahl(shares), 1e-15);
        Close.To(0.01 / 0.75, ConcentrationIndex.NormalizedHerfindahl(shares), 1e-13);
        Close.To(1 / 0.26, ConcentrationIndex.EffectiveNumber(shares), 1e-15);
        Close.To(0.6, ConcentrationIndex.Ratio(shares, 2), 1e-15);
        Close.To(-0.6 * Math.Log(0.3) - 0.4 * Math.Log(0.2), ConcentrationIndex.Entropy(shares), 1e-15);
        Assert.Equal(1, ConcentrationIndex.NormalizedHerfindahl([7]));
        Assert.Throws<ArgumentException>(() => ConcentrationIndex.NormalizedHerfindahl([-7]));
        Assert.Equal(0, ConcentrationIndex.Entropy([7, 0]));
    }

    [Fact]
    public void Amounts_that_are_no_parts_are_refused()
    {
        Assert.Throws<ArgumentException>(() => ConcentrationIndex.Herfindahl([]));
        Assert.Throws<ArgumentException>(() => ConcentrationIndex.Herfindahl([1, -1]));
        Assert.Throws<ArgumentException>(() => ConcentrationIndex.Entropy([0, 0]));
        Assert.Throws<ArgumentException>(() => ConcentrationIndex.Ratio([1, 2], 3));
        Assert.Throws<ArgumentException>(() => ConcentrationIndex.Ratio([1, double.NaN], 1));
    }

    [Fact]
    public void The_error_of_a_location_quotient_is_that_of_the_delta_method()
    {
        // mpmath, cells 30, 70, 120 and 780: gradient of the logarithm times the cells.
        var quotient = new LocationQuotient(30, 100, 150, 1000);

        Close.To(2, quotient.Value, 1e-15);
        Close.To(0.14023789311975086381, quotient.LogStandardError, 1e-13);
        Close.To(2 * Math.Exp(1.959963984540054 * 0.14023789311975086381), quotient.Interval().High, 1e-13);
        Close.To(2 / Math.Exp(1.959963984540054 * 0.14023789311975086381 * 2), quotient.Interval(0.95, 4).Low, 1e-13);
    }

    [Fact]
    public void A_region_without_an_industry_has_a_quotient_of_zero_and_no_bounded_interval()
    {
        var quotient = new LocationQuotient(0, 100, 150, 1000);

        Assert.Equal(0, quotient.Value);
        Assert.Equal((0, double.PositiveInfinity), (quotient.Interval().Low, quotient.Interval().High));
        Assert.Throws<ArgumentException>(() => new LocationQuotient(120, 100, 150, 1000));
        Assert.Throws<ArgumentException>(() => new LocationQuotient(30, 100, 150, 200));
        Assert.Throws<ArgumentException>(() => new LocationQuotient(1, 100, 0, 1000));
    }

    [Fact]
    public void Shift_and_share_are_what_a_hand_finds()
    {
        // Country 100, 100 to 120, 90: growth 5 %, by industry 20 % and −10 %.
        var parts = ShiftShare.Of([10, 40], [15, 30], [100, 100], [120, 90]);

        Close.To([5, 0.5, 1.5, 3], [parts.Industries[0].Change, parts.Industries[0].National, parts.Industries[0].Mix, parts.Industries[0].Local], 1e-13);
        Close.To([-10, 2, -6, -6], [parts.Industries[1].Change, parts.Industries[1].National, parts.Industries[1].Mix, parts.Industries[1].Local], 1e-13);
        Close.To([-5, 2.5, -4.5, -3], [parts.Total.Change, parts.Total.National, parts.Total.Mix, parts.Total.Local], 1e-13);
    }

    [Fact]
    public void Shift_and_share_sum_to_the_change_and_local_effects_to_zero_over_all_regions()
    {
        double[][] start = [[812.3, 41.7, 0, 96.1], [301.9, 77.2, 12.5, 430.4]];
        double[][] end = [[900.1, 39.9, 2.2, 81.3], [333.3, 70.1, 19.9, 455.5]];
        double[] country = [.. start[0].Zip(start[1], (a, b) => a + b)];
        double[] later = [.. end[0].Zip(end[1], (a, b) => a + b)];
        var regions = start.Zip(end, (s, e) => ShiftShare.Of(s, e, country, later)).ToList();

        Assert.All(regions, r => Assert.All(r.Industries, e => Close.Within(e.Change, e.National + e.Mix + e.Local, 1e-12)));
        for (var i = 0; i < 4; i++) Close.Within(0, regions.Sum(r => r.Industries[i].Local), 1e-12);
    }

    [Fact]
    public void Industries_that_do_not_fit_are_refused()
    {
        Assert.Throws<ArgumentException>(() => ShiftShare.Of([], [], [], []));
        Assert.Throws<ArgumentException>(() => ShiftShare.Of([1], [1, 2], [3], [4]));
        Assert.Throws<ArgumentException>(() => ShiftShare.Of([1], [1], [0], [4]));
        Assert.Throws<ArgumentException>(() => ShiftShare.Of([-1], [1], [3], [4]));
    }
}
