using Reckon.Assessments.Numbers;
using Reckon.Assessments.Numbers.Precision;
using static Reckon.Assessments.Tests.Support.SmallSite;

namespace Reckon.Assessments.Tests.Numbers.Precision;

/// <summary>How many digits of a number stand, given where it lies.</summary>
public sealed class DigitSupportTests
{
    [Theory]
    [InlineData(922.9, 900, 946, 2, -1)]
    [InlineData(922.9, 922.8, 923, 4, 1)]
    [InlineData(3463, 3411, 3515, 3, -1)]
    [InlineData(3463, 0, 6926, 1, -3)]
    [InlineData(3463, -3500, 40000, 0, -4)]
    [InlineData(0.0593, 0.0583, 0.0603, 2, 3)]
    [InlineData(100, 90, 110, 2, -1)]
    [InlineData(0, -1, 1, 0, 0)]
    public void The_first_uncertain_digit_is_the_last_that_stands(double value, double low, double high, int digits, int decimals)
    {
        Assert.Equal(digits, DigitSupport.Digits(value, new ValueRange(low, high)));
        Assert.Equal(decimals, DigitSupport.Decimals(new ValueRange(low, high)));
    }

    [Theory]
    [InlineData("922.9", 921.9, 923.9, true)]
    [InlineData("922.9", 921.91, 923.89, false)]
    [InlineData("923", 900, 946, true)]
    [InlineData("920", 900, 946, false)]
    [InlineData("4000", 3100, 4900, false)]
    [InlineData("4001", 3100, 4900, true)]
    [InlineData("1.50", 1.4, 1.6, true)]
    [InlineData("1.5", 1.4, 1.6, false)]
    [InlineData("0", -20, 20, true)]
    [InlineData("923", double.NegativeInfinity, 946, false)]
    [InlineData("923", 923, 923, false)]
    public void A_number_has_too_many_digits_when_ten_of_the_last_lie_on_either_side(string printed, double low, double high, bool isExceeded)
    {
        var digits = decimal.Parse(printed, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(isExceeded, DigitSupport.IsExceeded(PrintedNumber.OfDigits(digits), new ValueRange(low, high)));
        Assert.False(DigitSupport.IsExceeded(PrintedNumber.OfDigits(digits, isExact: true), new ValueRange(low, high)));
    }

    [Fact]
    public void A_standard_uncertainty_counts_twice() => Assert.Equal(new ValueRange(96, 104), DigitSupport.Expanded(100, 2));

    [Fact]
    public void Nothing_is_said_of_a_point_or_an_open_range()
    {
        Assert.Null(DigitSupport.Digits(3, new ValueRange(3, 3)));
        Assert.Null(DigitSupport.Digits(3, new ValueRange(3, double.PositiveInfinity)));
    }

    // 20 lies within [19.5, 20.5) and 2.475 within 2.4745 and 2.4755, so the product lies within 48.25 and 50.75.
    [Fact]
    public void A_product_of_rounded_numbers_carries_no_more_digits_than_they()
    {
        var site = LoadGood("quantities:\n" + Printed("a", "20") + Printed("k", "2.475", "ratio") + Checked("fine", "49.5", "a * k") + Checked("bold", "49.50", "a * k", more: "precision: 0.01"));

        Assert.Equal(2, site.Quantity("bold").SupportedDigits);
        Assert.True(site.Quantity("bold").IsOverPrecise);
        Assert.True(site.Quantity("fine").IsOverPrecise);
        Assert.False(site.Quantity("a").IsOverPrecise);
    }

    [Fact]
    public void A_number_known_only_to_fifty_makes_the_digits_of_its_product_too_many()
    {
        var exact = LoadGood("quantities:\n" + Printed("a", "2000.0") + Printed("k", "0.4615", "ratio") + Checked("b", "923", "a * k")).Quantity("b");
        var vague = LoadGood("quantities:\n" + Printed("a", "2000", more: "uncertainty: { uniform: [1950, 2050] }") + Printed("k", "0.4615", "ratio") + Checked("b", "922.9", "a * k")).Quantity("b");

        Assert.False(exact.IsOverPrecise);
        Assert.True(vague.IsOverPrecise);
        Assert.Equal(2, vague.SupportedDigits);
    }
}
