using Reckon.Charts.Scales;

namespace Reckon.Charts.Tests.Scales;

public class ValueDomainTests
{
    [Fact]
    public void The_axis_grows_to_the_next_tick_where_data_pass_the_last_by_more_than_a_quarter()
    {
        Assert.Equal(4000, ValueDomain.Of([3462.9], true, 4).High);
        Assert.Equal(3200, ValueDomain.Of([3200], true, 3).High);
    }

    [Fact]
    public void Zero_belongs_to_the_axis_of_bars_only()
    {
        Assert.Equal(0, ValueDomain.Of([98, 100], true, 4).Low);
        Assert.True(ValueDomain.Of([98, 100], false, 4).Low > 90);
    }

    [Fact]
    public void The_axis_holds_all_data_and_its_ticks()
    {
        var random = new Random(11);
        for (var round = 0; round < 2000; round++)
        {
            var size = Math.Pow(10, random.Next(-6, 13));
            double[] values = [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => (random.NextDouble() - 0.3) * size)];

            var domain = ValueDomain.Of(values, random.Next(2) == 0, random.Next(2, 7));

            Assert.All(values.Concat(domain.Ticks), value => Assert.InRange(value, domain.Low - (domain.Step * 1e-9), domain.High + (domain.Step * 1e-9)));
            Assert.InRange(domain.Ticks.Count, 1, 16);
        }
    }

    [Fact]
    public void Equal_values_still_span_an_axis()
    {
        Assert.True(ValueDomain.Of([5], false, 4) is { Low: < 5, High: > 5 });
        Assert.True(ValueDomain.Of([0, 0], true, 4) is { Low: 0, High: 1 });
        Assert.True(ValueDomain.Of([], true, 4) is { Low: 0, High: 1 });
    }
}
