using Reckon.Statistics.CountModels;
using Reckon.Statistics.Regression;

namespace Reckon.Statistics.Tests.CountModels;

public sealed class ElasticityTests
{
    private static readonly Reference Counts = Reference.Read("counts.csv");
    private static readonly Reference R = Reference.Read("poisson.reference.csv");
    private static readonly int[] Clusters = Array.ConvertAll(Counts.Numbers("cluster"), c => (int)c);

    [Fact]
    public void Both_elasticities_agree_with_R()
    {
        var elasticity = ElasticityEstimates.Of(Counts.Numbers("x"), Counts.Numbers("y"));

        Close.To(Expected("poisson"), elasticity.PoissonCoefficients.Values, 1e-10);
        Close.To(Expected("poisson_HC3_se"), elasticity.PoissonCoefficients.StandardErrors(), 1e-10);
        Close.To(Expected("poisson_p")[1], elasticity.Poisson.PValue(), 1e-9);
        Close.To(Expected("coefficient"), elasticity.LogLogCoefficients.Values, 1e-12);
        Close.To(Expected("HC3_se"), elasticity.LogLogCoefficients.StandardErrors(), 1e-12);
        Close.To(Expected("smearing")[0], elasticity.Smearing, 1e-12);
        Assert.Equal(5, elasticity.ZeroCount);
    }

    [Fact]
    public void Totals_agree_with_R()
    {
        var elasticity = ElasticityEstimates.Of(Counts.Numbers("x"), Counts.Numbers("y"));

        var total = elasticity.PoissonTotal([1, 5, 10, 50, 200]);

        Close.To(Expected("population_total")[0], total.Value, 1e-12);
        Close.To(Expected("population_total")[1], total.StandardError, 1e-10);
        Close.To(Expected("total_of_fits")[0], elasticity.LogLogTotal(Counts.Numbers("x")), 1e-12);
    }

    [Fact]
    public void Clusters_change_the_standard_errors_alone()
    {
        var elasticity = ElasticityEstimates.Of(Counts.Numbers("x"), Counts.Numbers("y"), Clusters);

        Close.To(Expected("poisson"), elasticity.PoissonCoefficients.Values, 1e-10);
        Assert.Equal(elasticity.CountModel.Clustered(Clusters)[1], elasticity.Poisson);
        Assert.Equal(8, elasticity.LogLog.DegreesOfFreedom);
    }

    [Fact]
    public void What_has_no_logarithm_or_does_not_vary_is_refused()
    {
        Assert.Contains("x[1] of 4 is 0", Assert.Throws<ArgumentException>(() => ElasticityEstimates.Of([1, 0, 2, 3], [1, 2, 3, 4])).Message, StringComparison.Ordinal);
        Assert.Contains("'ln x'", Assert.Throws<RankDeficientException>(() => ElasticityEstimates.Of([2, 2, 2, 2], [1, 2, 3, 4])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ElasticityEstimates.Of([1, 2, 3, 4], [1, 2, 3, 4]).PoissonTotal([]));
    }

    private static double[] Expected(string quantity) =>
        [.. Enumerable.Range(0, R.Rows).Where(i => R.Text("model")[i] == "loglog" && R.Text("quantity")[i] == quantity).Select(i => R.Numbers("value")[i])];
}
