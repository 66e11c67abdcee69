using Reckon.Charts.Scales;

namespace Reckon.Charts.Tests.Scales;

public class LogDomainsTests
{
    [Fact]
    public void A_log_domain_ends_at_1_2_or_5_times_a_power_of_ten()
    {
        var domain = LogDomains.Log([0.3, 47]).First();

        Assert.Equal((0.2, 50), (domain.Low, domain.High));
    }

    [Fact]
    public void Ticks_thin_out_from_all_digits_to_powers_of_ten()
    {
        var sets = LogDomains.Log([1, 1000]).Select(domain => domain.Ticks).ToList();

        Assert.Equal(28, sets[0].Count);
        Assert.Equal([1, 2, 5, 10, 20, 50, 100, 200, 500, 1000], sets[1]);
        Assert.Equal([1, 10, 100, 1000], sets[2]);
    }

    [Fact]
    public void Small_ticks_are_printed_without_rubbish() => Assert.Equal([0.002, 0.005, 0.01, 0.02, 0.05], LogDomains.Log([0.002, 0.05]).ElementAt(1).Ticks);

    [Fact]
    public void One_value_gets_a_domain_about_it()
    {
        var domain = LogDomains.Log([10, 10]).First();

        Assert.True(domain.Low < 10 && domain.High > 10);
        Assert.True(domain.Ticks.Count > 1);
    }

    [Fact]
    public void A_symmetric_domain_holds_zero_and_both_signs()
    {
        var domain = LogDomains.Symlog([-40, 3, 700]).ElementAt(2);

        Assert.Equal((-50, 1000, 1), (domain.Low, domain.High, domain.Step));
        Assert.Equal([-10, -1, 0, 1, 10, 100, 1000], domain.Ticks);
    }

    [Theory]
    [InlineData(0.02)]
    [InlineData(1)]
    [InlineData(812.5)]
    public void A_place_leads_back_to_its_value(double value)
    {
        ValueScale[] scales = [new LinearScale(0, 1000, 20, 300), new LogScale(0.01, 1000, 300, 20), new SymlogScale(-1000, 1000, 0.1, 0, 500)];

        Assert.All(scales, scale => Assert.Equal(value, scale.Back(scale.At(value)), 1e-9));
    }

    [Fact]
    public void Equal_ratios_are_equal_distances()
    {
        var scale = new LogScale(1, 1000, 0, 300);

        Assert.Equal([0, 100, 200, 300], new double[] { 1, 10, 100, 1000 }.Select(value => Math.Round(scale.At(value), 9)));
    }

    [Fact]
    public void A_symmetric_scale_is_symmetric_about_zero()
    {
        var scale = new SymlogScale(-100, 100, 1, 0, 400);

        Assert.Equal(200, scale.At(0), 1e-9);
        Assert.Equal(400 - scale.At(7), scale.At(-7), 1e-9);
    }
}
