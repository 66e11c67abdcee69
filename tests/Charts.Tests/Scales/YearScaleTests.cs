using Reckon.Charts.Scales;

namespace Reckon.Charts.Tests.Scales;

public class YearScaleTests
{
    [Fact]
    public void The_first_and_the_last_year_are_always_labelled()
    {
        for (var years = 1; years < 130; years++)
        {
            var labels = new YearScale(1900, 1900 + years, 0, 300, 30).Labels;

            Assert.Equal("1900", labels[0].Text);
            Assert.Equal($"{1900 + years}", labels[^1].Text);
        }
    }

    [Fact]
    public void Labels_keep_their_distance() => Assert.All(Enumerable.Range(10, 120), years =>
    {
        var labels = new YearScale(1900, 1900 + years, 0, 300, 30).Labels;

        Assert.All(labels.Zip(labels.Skip(1)), pair => Assert.True(pair.Second.Px - pair.First.Px >= 30 - 1e-9));
    });

    [Theory]
    [InlineData("2020", 2020)]
    [InlineData("0999", null)]
    [InlineData("20a0", null)]
    [InlineData("2020年", null)]
    [InlineData("+202", null)]
    public void A_year_has_four_digits(string text, int? year) => Assert.Equal(year, YearScale.Parse(text));
}
