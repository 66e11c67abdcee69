using Reckon.Charts.Wording;

namespace Reckon.Charts.Tests.Wording;

/// <summary>Numbers that a chart writes itself are rounded as everywhere else on the page.</summary>
public sealed class NumberTextTests
{
    // Halves go away from zero, in decimal; doubles hold none of these but 0.5 and 2.5, and 1.005 × 100 is 100.49999999999999.
    [Theory]
    [InlineData(1.005, 2, "1.01")]
    [InlineData(2.675, 2, "2.68")]
    [InlineData(-1.005, 2, "−1.01")]
    [InlineData(0.5, 0, "1")]
    [InlineData(2.5, 0, "3")]
    [InlineData(0.1 + 0.2, 15, "0.300000000000000")]
    [InlineData(-0.004, 2, "0.00")]
    [InlineData(8.345, 2, "8.35")]
    [InlineData(1e20, 0, "100000000000000000000")]
    public void Halves_go_away_from_zero(double value, int decimals, string expected) => Assert.Equal(expected, NumberText.Fixed(value, decimals));

    [Theory]
    [InlineData(1.0005, "1.001")]
    [InlineData(24.3, "24.3")]
    [InlineData(0.00123456, "0.00123")]
    [InlineData(3463, "3463")]
    public void A_number_has_three_decimals_at_most(double value, string expected) => Assert.Equal(expected, NumberText.Plain(value));
}
