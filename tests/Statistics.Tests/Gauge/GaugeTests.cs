using Reckon.Statistics.Gauge;
using Reckon.Support;

namespace Reckon.Statistics.Tests.Gauge;

public sealed class GaugeTests
{
    public static TheoryData<string> Families => [.. GaugeTable.Results.Select(r => r.Family.Key)];

    [Theory]
    [MemberData(nameof(Families))]
    public void Every_certified_number_keeps_the_digits_needed(string key)
    {
        var result = GaugeTable.Results.Single(r => r.Family.Key == key);

        Assert.NotEmpty(result.Rows);
        Assert.Equal([], result.Rows.Where(r => !r.Passes).Select(r => $"{r.Set} {r.Quantity}: {r.Found:R} for {r.Certified}"));
    }

    [Fact]
    public void Every_number_that_NIST_certifies_is_held_against_ours()
    {
        var measured = GaugeTable.Results.Where(r => r.Family.Key.StartsWith("nist", StringComparison.Ordinal)).SelectMany(r => r.Rows);

        Assert.All(measured.GroupBy(r => r.Set), set => Assert.Equal(GaugeSet.Read(set.Key).Certified.Keys.Order(), set.Select(r => r.Quantity).Order()));
    }

    [Theory]
    [InlineData("0.0326", 0.03264, 3, 3)]
    [InlineData("0.0326", 0.03266, 2.7, 2.8)]
    [InlineData("1482.63", 1482.634, 6, 6)]
    [InlineData("-0.246781078275479E-02", -0.00246781078275478, 14, 15)]
    [InlineData("0", 0, 15, 15)]
    [InlineData("0", 1e-13, 13, 13)]
    [InlineData("Inf", double.PositiveInfinity, 15, 15)]
    [InlineData("12.5", double.NaN, 0, 0)]
    public void Digits_are_those_on_which_both_agree_and_no_more_than_are_printed(string certified, double found, double least, double most) =>
        Assert.InRange(new PrintedDigits(certified).KeptBy(found), least, most);

    [Fact]
    public void A_number_that_is_off_in_the_tenth_digit_falls_short()
    {
        var row = GaugeRow.Of(("set", "mean"), "1.23456789012345", 1.2345678905, 14);

        Assert.False(row.Passes);
        Assert.InRange(row.Digits, 9, 10);
    }

    [Fact]
    public void What_is_found_does_not_depend_on_the_culture()
    {
        var set = Culture.Run("fr-FR", () => GaugeSet.Read("norris"));

        Assert.Equal(36, set.Count);
        Assert.Equal(338.8, set.Numbers("y")[1]);
    }

    [Fact]
    public void A_set_or_a_column_that_is_not_there_is_named()
    {
        Assert.Contains("nothere", Assert.Throws<ArgumentException>(() => GaugeSet.Read("nothere")).Message, StringComparison.Ordinal);
        Assert.Contains("'norris' has no column 'z'; it has y, x", Assert.Throws<ArgumentException>(() => GaugeSet.Read("norris").Numbers("z")).Message, StringComparison.Ordinal);
    }
}
