using Reckon.Statistics.Distributions;

namespace Reckon.Statistics.Tests.Distributions;

/// <summary>Impossible parameters are refused by name and value.</summary>
public sealed class DistributionArgumentTests
{
    public static TheoryData<string, Func<object>> Impossible => new()
    {
        { "high is 1; it must be above low, 1", () => new UniformDistribution(1, 1) },
        { "low is NaN", () => new UniformDistribution(double.NaN, 1) },
        { "mode is 3.5; it must lie between low, 1, and high, 3", () => new TriangularDistribution(1, 3.5, 3) },
        { "mode is NaN", () => new PertDistribution(1, double.NaN, 3) },
        { "lambda is 0", () => new PertDistribution(1, 2, 3, 0) },
        { "sigma is -0", () => new LogNormalDistribution(0, -0.0) },
        { "low is 0", () => LogNormalDistribution.FromInterval(0, 3) },
        { "geometricStandardDeviation is 1", () => LogNormalDistribution.FromMedian(3, 1) },
        { "lowShoulder is 5", () => new TrapezoidalDistribution(0, 5, 3, 4) },
        { "highShoulder is 1", () => new TrapezoidalDistribution(0, 2, 1, 4) },
        { "high is -2; it must be above low, 5", () => new ArcsineDistribution(5, -2) },
        { "degreesOfFreedom is 0", () => new ScaledTDistribution(0, 1, 0) },
        { "scale is 0", () => new ScaledTDistribution(0, 0, 3) },
        { "no probability", () => new TruncatedDistribution(new UniformDistribution(0, 1), 2, 3) },
        { "high is 2; it must be above low, 3", () => new TruncatedDistribution(NormalDistribution.Standard, 3, 2) },
        { "values is empty", () => new DiscreteDistribution([], []) },
        { "probabilities add up to 0.75", () => new DiscreteDistribution([1, 2], [0.5, 0.25]) },
        { "probabilities[1] of 2 is -", () => new DiscreteDistribution([1, 2], [1.5, -0.5]) },
        { "must have as many", () => new DiscreteDistribution([1, 2], [1]) },
        { "sample is empty", () => new EmpiricalDistribution([]) },
        { "sample[1] of 2 is NaN", () => new EmpiricalDistribution([1, double.NaN]) },
        { "trials is -1", () => new BinomialDistribution(-1, 0.5) },
        { "probability is 1.5", () => new BinomialDistribution(3, 1.5) },
        { "mean is 0", () => new PoissonDistribution(0) },
        { "probability is 1; it", () => new NegativeBinomialDistribution(3, 1) },
        { "level is 1; it", () => NormalDistribution.FromInterval(0, 1, 1) },
        { "decimals is 400", () => UniformDistribution.FromRounded(1, 400) },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public void Impossible_parameters_are_named(string message, Func<object> make) =>
        Assert.Contains(message, Assert.Throws<ArgumentException>(make).Message, StringComparison.Ordinal);

    [Fact]
    public void Bulk_quantiles_refuse_what_single_ones_refuse()
    {
        IDistribution[] all = [NormalDistribution.Standard, new UniformDistribution(0, 1), new TriangularDistribution(0, 1, 2), new PertDistribution(0, 1, 2).ForManyQuantiles(), new PoissonDistribution(2)];
        foreach (var distribution in all)
        {
            foreach (var wrong in new[] { double.NaN, -0.1, 1.1 })
                Assert.Throws<ArgumentException>(() => distribution.Fill([0.1, 0.2, 0.3, 0.4, wrong, 0.5, 0.6, 0.7], new double[8]));
            Assert.Throws<ArgumentException>(() => distribution.Fill([0.1, 0.2], new double[3]));
        }
    }
}
