using Reckon.Assessments.Numbers;

namespace Reckon.Assessments.Tests.Numbers;

public sealed class RoundingTests
{
    // Halves go away from zero, in decimal, as a reader with a pencil would do; doubles hold none of these halves but 0.5 and 2.5.
    [Theory]
    [InlineData(2.675, 2, "2.68")]
    [InlineData(1.005, 2, "1.01")]
    [InlineData(0.5, 0, "1")]
    [InlineData(1.5, 0, "2")]
    [InlineData(2.5, 0, "3")]
    [InlineData(-0.5, 0, "-1")]
    [InlineData(-2.5, 0, "-3")]
    [InlineData(0.49999999999999994, 0, "1")]
    [InlineData(0.4999999, 0, "0")]
    [InlineData(922.92750000000001, 3, "922.928")]
    [InlineData(922.9275, 1, "922.9")]
    [InlineData(3462.9275, 0, "3463")]
    [InlineData(24.333445, 1, "24.3")]
    [InlineData(0.1 + 0.2, 15, "0.3")]
    [InlineData(1682605.8033, 0, "1682606")]
    [InlineData(3450, -2, "3500")]
    [InlineData(-3450, -2, "-3500")]
    [InlineData(3449.9, -2, "3400")]
    [InlineData(5, -1, "10")]
    [InlineData(4, -1, "0")]
    [InlineData(4, -40, "0")]
    [InlineData(1e-30, 2, "0")]
    [InlineData(0, 3, "0")]
    [InlineData(123456789012345, 0, "123456789012345")]
    public void Rounds_halves_away_from_zero(double value, int decimals, string expected)
    {
        Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), Rounding.Round(value, decimals));
    }

    [Theory]
    [InlineData(1682605.8033, 0, "1682605")]
    [InlineData(-2.79, 1, "-2.7")]
    [InlineData(2.3, 1, "2.3")]
    [InlineData(0.29, 2, "0.29")]
    [InlineData(3499, -2, "3400")]
    [InlineData(7, -40, "0")]
    [InlineData(1.25, 30, "1.25")]
    public void Truncates_towards_zero(double value, int decimals, string expected)
    {
        Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), Rounding.Truncate(value, decimals));
    }

    [Theory]
    [InlineData(3462.9275, 4, "3463")]
    [InlineData(0.00123456, 3, "0.00123")]
    [InlineData(99995, 4, "100000")]
    [InlineData(-372.96, 4, "-373")]
    [InlineData(0, 4, "0")]
    public void Rounds_to_significant_digits(double value, int digits, string expected)
    {
        Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), Rounding.Significant(value, digits));
    }

    [Theory]
    [InlineData(372.9, 2)]
    [InlineData(0.059, -2)]
    [InlineData(1000, 3)]
    [InlineData(999.999, 2)]
    [InlineData(-1, 0)]
    [InlineData(0.001, -3)]
    public void The_magnitude_is_the_power_of_the_first_digit(double value, int magnitude)
    {
        Assert.Equal(magnitude, Rounding.Magnitude(value));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e27)]
    [InlineData(-1e300)]
    public void Numbers_beyond_decimals_are_refused(double value)
    {
        Assert.Equal("value", Assert.Throws<ArgumentException>(() => Rounding.Round(value, 0)).ParamName);
    }
}
