using Reckon.Statistics.CountModels;

namespace Reckon.Statistics.Tests.CountModels;

public sealed class RatioTests
{
    private static readonly Reference City = Reference.ReadGauge("city.csv");
    private static readonly Reference BigCity = Reference.ReadGauge("bigcity.csv");
    private static readonly Reference R = Reference.Read("ratios.reference.csv");
    private static readonly int[] Clusters = [.. Enumerable.Range(0, 49).Select(i => i % 7)];

    [Fact]
    public void Ten_cities_agree_with_boot()
    {
        var ratios = RatioEstimates.Of(City.Numbers("x"), City.Numbers("u"));

        Close.To(Expected("city_ratio_of_means"), ratios.RatioOfMeans.Value, 1e-15);
        Close.To(Expected("city_mean_of_ratios"), ratios.MeanOfRatios!.Value.Value, 1e-15);
        Close.To(Expected("city_linearised_var"), ratios.RatioOfMeans.Variance, 1e-13);
        // The infinitesimal jackknife divides by n; boot takes its derivatives by differences of 0.0001 and is good to four digits.
        Close.To(Expected("city_ij_var"), ratios.RatioOfMeans.Variance * 9 / 10, 5e-5);
        Close.To(Expected("city_jack_bias"), ratios.Jackknife.Bias, 1e-12);
        Close.To(Expected("city_jack_var"), ratios.Jackknife.Variance, 1e-12);
        Close.To(Expected("city_jack_acceleration"), ratios.Jackknife.Acceleration, 1e-12);
        Close.To(1.5203125 - Expected("city_jack_bias"), ratios.Jackknife.Corrected, 1e-14);
    }

    [Fact]
    public void Every_certified_value_of_ten_cities_is_met()
    {
        var certified = Reference.ReadGauge("city.certified.csv");
        var ratios = RatioEstimates.Of(City.Numbers("x"), City.Numbers("u"));

        Assert.Equal(["ratio_of_means", "mean_of_ratios", "jackknife_bias", "jackknife_variance"], certified.Text("quantity"));
        Close.To(certified.Numbers("certified"), [ratios.RatioOfMeans.Value, ratios.MeanOfRatios!.Value.Value, ratios.Jackknife.Bias, ratios.Jackknife.Variance], 1e-12);
    }

    [Fact]
    public void Forty_nine_cities_agree_with_survey()
    {
        var (alone, clustered) = (Ratios(null), Ratios(Clusters));

        Close.To(Expected("bigcity_ratio_of_means"), alone.RatioOfMeans.Value, 1e-15);
        Close.To(Expected("bigcity_mean_of_ratios"), alone.MeanOfRatios!.Value.Value, 1e-15);
        Close.To(Expected("bigcity_svyratio_se"), alone.RatioOfMeans.StandardError, 1e-12);
        Close.To(Expected("bigcity_svyratio_cluster_se"), clustered.RatioOfMeans.StandardError, 1e-12);
        Close.To(Expected("bigcity_mean_of_ratios_cluster_se"), clustered.MeanOfRatios!.Value.StandardError, 1e-12);
        Assert.Equal((48, 6), (alone.DegreesOfFreedom, clustered.DegreesOfFreedom));
    }

    [Theory]
    [InlineData("city", "0.9")]
    [InlineData("city", "0.95")]
    [InlineData("bigcity", "0.9")]
    [InlineData("bigcity", "0.95")]
    [InlineData("bigcity_cluster", "0.95")]
    public void The_approximate_bootstrap_agrees_with_boot(string data, string level)
    {
        var ratios = data == "city" ? RatioEstimates.Of(City.Numbers("x"), City.Numbers("u")) : Ratios(data == "bigcity" ? null : Clusters);

        var interval = ratios.ApproximateBootstrapInterval(Reference.Number(level));

        // boot takes second derivatives by differences.
        Close.To(Expected($"{data}_abc_low_{level}"), interval.Low, 2e-5);
        Close.To(Expected($"{data}_abc_high_{level}"), interval.High, 2e-5);
    }

    [Fact]
    public void Units_of_one_ratio_leave_no_doubt_of_it()
    {
        var ratios = RatioEstimates.Of([2, 4, 6], [1, 2, 3]);

        Assert.Equal((2, 0), (ratios.RatioOfMeans.Value, ratios.RatioOfMeans.StandardError));
        Assert.Equal((2, 2), (ratios.ApproximateBootstrapInterval().Low, ratios.ApproximateBootstrapInterval().High));
    }

    [Fact]
    public void A_denominator_of_zero_leaves_the_ratio_of_means() =>
        Assert.Null(RatioEstimates.Of([1, 2, 3], [0, 1, 2]).MeanOfRatios);

    [Fact]
    public void Ratios_that_cannot_be_formed_are_refused()
    {
        Assert.Contains("1 of 3 units have a denominator above zero", Assert.Throws<ArgumentException>(() => RatioEstimates.Of([1, 2, 3], [0, 0, 2])).Message, StringComparison.Ordinal);
        Assert.Contains("denominators[1] of 3 is -1", Assert.Throws<ArgumentException>(() => RatioEstimates.Of([1, 2, 3], [1, -1, 2])).Message, StringComparison.Ordinal);
        Assert.Contains("numerators[0] of 2 is NaN", Assert.Throws<ArgumentException>(() => RatioEstimates.Of([double.NaN, 2], [1, 1])).Message, StringComparison.Ordinal);
        Assert.Contains("numerators has 2 entries", Assert.Throws<ArgumentException>(() => RatioEstimates.Of([1, 2], [1, 1, 1])).Message, StringComparison.Ordinal);
        Assert.Contains("clusters has 3 entries", Assert.Throws<ArgumentException>(() => RatioEstimates.Of([1, 2], [1, 1], [1, 2, 3])).Message, StringComparison.Ordinal);
        Assert.Contains("lie in 1 clusters", Assert.Throws<ArgumentException>(() => RatioEstimates.Of([1, 2], [1, 1], [4, 4])).Message, StringComparison.Ordinal);
    }

    private static RatioEstimates Ratios(int[]? clusters) => RatioEstimates.Of(BigCity.Numbers("x"), BigCity.Numbers("u"), clusters);

    private static double Expected(string quantity) => R.Numbers("value", "quantity", quantity)[0];
}
