using Reckon.Statistics.Proportions;

namespace Reckon.Statistics.Tests.Proportions;

public sealed class ProportionIntervalTests
{
    private static readonly Reference Values = Reference.Read("reference.csv");

    [Fact]
    public void Wilson_agrees_with_R()
    {
        for (var i = 0; i < Values.Rows; i++)
        {
            var interval = ProportionInterval.Wilson(Values.Numbers("successes")[i], 100, Values.Numbers("level")[i]);
            Close.Within(Values.Numbers("wilson_low")[i], interval.Low, 1e-14);
            Close.To(Values.Numbers("wilson_high")[i], interval.High, 1e-13);
        }
    }

    [Fact]
    public void Wilsons_lower_end_keeps_its_digits_for_small_shares()
    {
        // mpmath with 60 digits
        Close.To(5.2063551614787619206e-17, ProportionInterval.Wilson(1e-7, 50).Low, 1e-14);
        Close.To(1.7652455495696313174e-10, ProportionInterval.Wilson(1, 1e9).Low, 1e-14);
    }

    [Fact]
    public void Clopper_and_Pearson_agree_with_R()
    {
        for (var i = 0; i < Values.Rows; i++)
        {
            var interval = ProportionInterval.ClopperPearson(Values.Numbers("successes")[i], 100, Values.Numbers("level")[i]);
            Close.To(Values.Numbers("exact_low")[i], interval.Low, 1e-12);
            Close.To(Values.Numbers("exact_high")[i], interval.High, 1e-12);
        }
    }

    [Fact]
    public void Exact_ends_keep_their_digits_for_small_shares()
    {
        // mpmath with 40 digits
        Close.To(5.57164337820311422e-9, ProportionInterval.ClopperPearson(1, 1e9).High, 1e-13);
    }

    [Theory]
    [InlineData(-1, 10, 0.95)]
    [InlineData(11, 10, 0.95)]
    [InlineData(double.NaN, 10, 0.95)]
    [InlineData(0, 0, 0.95)]
    [InlineData(1, 10, 1)]
    public void What_is_no_proportion_is_refused(double successes, double trials, double level)
    {
        Assert.Throws<ArgumentException>(() => ProportionInterval.Wilson(successes, trials, level));
        Assert.Throws<ArgumentException>(() => ProportionInterval.ClopperPearson(successes, trials, level));
    }
}
