using Reckon.Statistics.Resampling;

namespace Reckon.Statistics.Tests.Resampling;

public sealed class JackknifeTests
{
    [Fact]
    public void Of_a_mean_there_is_no_bias_and_the_usual_variance()
    {
        // (1, 4, 7): mean 4, variance of the mean 9/3 = 3; the three means without one are 5.5, 4 and 2.5.
        var jackknife = new Jackknife(4, [5.5, 4, 2.5]);

        Assert.Equal((0, 3, 0), (jackknife.Bias, jackknife.Variance, jackknife.Acceleration));
    }

    [Fact]
    public void Of_the_variance_with_divisor_n_the_bias_is_removed()
    {
        // (1, 4, 7): Σ(x − x̄)²/n = 6; without one each: 2.25, 9, 2.25. Corrected it is the unbiased variance 9.
        Close.To(9, new Jackknife(6, [2.25, 9, 2.25]).Corrected, 1e-15);
    }

    [Fact]
    public void Units_that_do_not_matter_have_no_acceleration() => Assert.Equal(0, new Jackknife(2, [2, 2, 2]).Acceleration);

    [Fact]
    public void One_unit_or_a_statistic_that_rests_on_one_is_refused()
    {
        Assert.Contains("has 1 entries", Assert.Throws<ArgumentException>(() => new Jackknife(1, [1])).Message, StringComparison.Ordinal);
        Assert.Contains("withoutOne[1] of 2 is NaN", Assert.Throws<ArgumentException>(() => new Jackknife(1, [1, double.NaN])).Message, StringComparison.Ordinal);
    }
}
