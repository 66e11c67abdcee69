using Reckon.Assessments.Numbers;
using Reckon.Statistics.Intervals;

namespace Reckon.Assessments.Tests.Numbers;

public sealed class PrintedNumberTests
{
    [Fact]
    public void The_digits_tell_the_precision()
    {
        Assert.Equal((0.01m, 2), (PrintedNumber.OfDigits(1.50m).LastDigit, PrintedNumber.OfDigits(1.50m).Decimals));
        Assert.Equal((1m, 0), (PrintedNumber.OfDigits(2000m).LastDigit, PrintedNumber.OfDigits(2000m).Decimals));
        Assert.Equal(-2, (PrintedNumber.OfDigits(2000m) with { LastDigit = 100 }).Decimals);
        Assert.Equal(2, (PrintedNumber.OfDigits(2000m) with { LastDigit = 0.05m }).Decimals);
    }

    [Fact]
    public void The_set_of_a_number_is_what_rounds_to_it()
    {
        Assert.Equal(new Interval(2.5, 3.5, false, true), PrintedNumber.OfDigits(3m).Set);
        Assert.Equal(new Interval(-3.5, -2.5, true, false), PrintedNumber.OfDigits(-3m).Set);
        Assert.Equal(new Interval(-0.5, 0.5, true, true), PrintedNumber.OfDigits(0m).Set);
        Assert.Equal(Interval.Point(7), PrintedNumber.OfDigits(7m, isExact: true).Set);
    }

    [Fact]
    public void Words_widen_the_set()
    {
        Assert.Equal(new Interval(3, double.PositiveInfinity, false, true), PrintedNumber.OfDigits(3m, Sense.AtLeast).Set);
        Assert.Equal(new Interval(double.NegativeInfinity, 3, true, false), PrintedNumber.OfDigits(3m, Sense.AtMost).Set);
        Assert.Equal(new Interval(9, 10.5, false, true), PrintedNumber.OfDigits(10m, Sense.Nearly).Set);
        Assert.Equal(new Interval(-10.5, -9, true, false), PrintedNumber.OfDigits(-10m, Sense.Nearly).Set);
        Assert.Equal(new Interval(95, 105), PrintedNumber.OfDigits(100m, Sense.About).Set);
        Assert.Equal(new Interval(-105, -95), PrintedNumber.OfDigits(-100m, Sense.About).Set);
    }

    [Fact]
    public void What_is_cut_off_lies_further_from_zero()
    {
        Assert.Equal(new Interval(3, 4, false, true), PrintedNumber.OfDigits(3m).TruncationSet);
        Assert.Equal(new Interval(-4, -3, true, false), PrintedNumber.OfDigits(-3m).TruncationSet);
        Assert.Equal(new Interval(-1, 1, true, true), PrintedNumber.OfDigits(0m).TruncationSet);
    }

    [Theory]
    [InlineData(2.675, true)]
    [InlineData(2.6749999, false)]
    [InlineData(2.685, false)]
    [InlineData(2.6849999, true)]
    public void A_number_agrees_when_it_is_written_with_the_same_digits(double computed, bool agrees)
    {
        Assert.Equal(agrees, PrintedNumber.OfDigits(2.68m).Agrees(computed));
    }

    [Fact]
    public void Every_number_that_agrees_is_in_the_set_and_the_other_way_round()
    {
        for (var i = -3000; i <= 3000; i++)
        {
            var value = i / 1000.0;
            foreach (var nominal in new[] { -2m, -1m, 0m, 1m, 2.0m, -0.5m })
                Assert.Equal(PrintedNumber.OfDigits(nominal).Set.Contains(value), PrintedNumber.OfDigits(nominal).Agrees(value));
        }
    }

    [Theory]
    [InlineData("=", Sense.Equal)]
    [InlineData(">=", Sense.AtLeast)]
    [InlineData("≥", Sense.AtLeast)]
    [InlineData("<=", Sense.AtMost)]
    [InlineData("≤", Sense.AtMost)]
    [InlineData("nearly", Sense.Nearly)]
    [InlineData("about", Sense.About)]
    public void Senses_are_spelt(string text, Sense sense)
    {
        Assert.Equal(sense, SenseText.Find(text));
        Assert.Contains(text, SenseText.Spellings);
    }

    [Theory]
    [InlineData("1771", "1771")]
    [InlineData("1.50", "1.50")]
    [InlineData("-2.4", "-2.4")]
    [InlineData("−2.4", "-2.4")]
    [InlineData(".5", "0.5")]
    [InlineData("+5", "5")]
    public void Decimals_are_read_with_their_zeros(string text, string expected)
    {
        Assert.Equal(expected, DecimalText.Find(text)!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1,771")]
    [InlineData("1e5")]
    [InlineData("12万")]
    [InlineData("NaN")]
    [InlineData("∞")]
    [InlineData("0x10")]
    [InlineData("1 000")]
    [InlineData("1000000000000000000")]
    [InlineData("0.0000000000000001")]
    [InlineData("１２")]
    public void Anything_else_is_no_number(string text)
    {
        Assert.Null(DecimalText.Find(text));
    }
}
