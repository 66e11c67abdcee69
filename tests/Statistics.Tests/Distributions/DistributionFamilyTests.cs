using Reckon.Statistics.Distributions;

namespace Reckon.Statistics.Tests.Distributions;

/// <summary>Bounded, skewed, cut and counting distributions against 40-digit arithmetic.</summary>
public sealed class DistributionFamilyTests
{
    private static readonly Reference Values = Reference.Read("mpmath.csv");

    public static TheoryData<string> Names => [.. Values.Text("distribution").Distinct()];

    [Theory]
    [MemberData(nameof(Names))]
    public void Probabilities_agree_with_mpmath_in_both_tails(string name)
    {
        foreach (var i in RowsOf(name))
        {
            var (distribution, at) = (Make(i), Values.Numbers("at")[i]);
            var what = $"{name} at {at}";

            Close.To(Values.Numbers("lower")[i], distribution.Cumulative(at), 1e-12, what + " below");
            Close.To(Values.Numbers("upper")[i], distribution.Survival(at), 1e-12, what + " above");
            Close.To(Values.Numbers("density")[i], distribution.Density(at), 1e-12, what + " density");
        }
    }

    [Fact]
    public void Digits_are_kept_near_bounds_and_far_from_zero()
    {
        // mpmath with 40 digits, at the doubles nearest to these points
        Close.To(2.0000001644807418327e-9, new TriangularDistribution(5, 5, 9).Cumulative(5 + 4e-9), 1e-14);
        Close.To(7.2727278731531111795e-10, new TriangularDistribution(-3, 8, 8).Survival(8 - 4e-9), 1e-14);
        Close.To(1.1543209876543209877, new TrapezoidalDistribution(1e6, 1e6 + 1, 1e6 + 2, 1e6 + 5).Variance, 1e-14);
        Close.To(4.023747825376009484e-33, new PertDistribution(0, 1, 10).Density(10 - 1e-8), 1e-12);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Quantiles_lead_back_to_the_point(string name)
    {
        foreach (var i in RowsOf(name).Where(i => Values.Numbers("lower")[i] < 0.9999))
        {
            var at = Values.Numbers("at")[i];
            var probability = Values.Numbers("lower")[i];
            // What an error of 1e-13 in the probability moves the quantile.
            var tolerance = 1e-13 * Math.Abs(at) + 1e-13 * probability / Values.Numbers("density")[i];

            Close.Within(at, Make(i).Quantile(IsCount(name) ? probability * (1 - 1e-9) : probability), tolerance, $"{name} at {probability}");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Mean_and_variance_are_those_of_the_quantiles(string name)
    {
        const int Points = 4_000;
        foreach (var distribution in RowsOf(name).Select(Make).DistinctBy(d => d.Mean + d.Variance))
        {
            var values = new double[Points];
            distribution.ForManyQuantiles().Fill([.. Enumerable.Range(0, Points).Select(i => (i + 0.5) / Points)], values);
            var mean = values.Average();
            var scale = Math.Sqrt(distribution.Variance);

            // The midpoint rule leaves out the very ends, which matter where tails are long.
            var isLongTailed = scale > 3 * Math.Abs(distribution.Quantile(0.75) - distribution.Quantile(0.25)) || name == "scaledt";
            Close.Within(distribution.Mean, mean, (isLongTailed ? 0.1 : 2e-3) * scale, $"{name} mean");
            if (!isLongTailed) Close.To(distribution.Variance, values.Average(v => (v - mean) * (v - mean)), 2e-2, $"{name} variance");
        }
    }

    [Fact]
    public void A_discrete_distribution_is_the_table_it_was_made_of()
    {
        var distribution = new DiscreteDistribution([5, -1, 2.5, 5], [0.125, 0.25, 0.5, 0.125]);
        double[] points = [-2, -1, 0, 2.5, 4, 5, 6];

        Assert.Equal([0, 0.25, 0.25, 0.75, 0.75, 1, 1], points.Select(distribution.Cumulative));
        Assert.Equal([1, 0.75, 0.75, 0.25, 0.25, 0, 0], points.Select(distribution.Survival));
        Assert.Equal([0, 0.25, 0, 0.5, 0, 0.25, 0], points.Select(distribution.Density));
        Assert.Equal([-1, -1, 2.5, 2.5, 5, 5], new[] { 0, 0.25, 0.26, 0.75, 0.76, 1 }.Select(distribution.Quantile));
        Close.To([2.25, 4.5625], [distribution.Mean, distribution.Variance], 1e-15);
        Close.To([7, 0], [DiscreteDistribution.Constant(7).Quantile(0.3), DiscreteDistribution.Constant(7).Variance], 1e-15);
        Close.To([0.3, 0.21], [DiscreteDistribution.Bernoulli(0.3).Mean, DiscreteDistribution.Bernoulli(0.3).Variance], 1e-15);
    }

    [Fact]
    public void Moments_agree_with_scipy()
    {
        // scipy 1.10.1: triang(c=.25, loc=1, scale=6), trapezoid(1/7, 3/7, 0, 7), beta(1.8, 4.2, 10, 20), lognorm(.25, scale=exp(.5)), truncnorm(-1, 2).stats().
        (IDistribution Found, double Mean, double Variance)[] expected =
        [
            (new TriangularDistribution(1, 2.5, 7), 3.5, 1.625),
            (new TrapezoidalDistribution(0, 1, 3, 7), 2.8888888888888884, 2.3765432098765444),
            (new PertDistribution(10, 14, 30), 16, 12),
            (new LogNormalDistribution(0.5, 0.25), 1.7010573018484005, 0.18662090474626997),
            (new TruncatedDistribution(NormalDistribution.Standard, -1, 2), 0.22963717909132902, 0.5197625392115339),
            (new ArcsineDistribution(-2, 5), 1.5, 6.125),
            (new UniformDistribution(-1, 3), 1, 16 / 12.0),
        ];

        foreach (var (found, mean, variance) in expected)
        {
            Close.To(mean, found.Mean, 1e-10, $"mean of {found}");
            Close.To(variance, found.Variance, 1e-10, $"variance of {found}");
        }
    }

    [Fact]
    public void Expert_statements_are_met()
    {
        var normal = NormalDistribution.FromInterval(34, 41, 0.9);
        var logNormal = LogNormalDistribution.FromInterval(2, 18, 0.9);
        var spread = LogNormalDistribution.FromMedian(6, 1.5);
        var fromMean = LogNormalDistribution.FromMean(10, 0.3);

        Close.To(0.05, normal.Cumulative(34), 1e-12);
        Close.To(0.05, normal.Survival(41), 1e-12);
        Close.To(0.05, logNormal.Cumulative(2), 1e-12);
        Close.To(0.05, logNormal.Survival(18), 1e-12);
        Close.To(6, logNormal.Median, 1e-14);
        Close.To(NormalDistribution.StandardCumulative(1), spread.Cumulative(9), 1e-13);
        Close.To(10, fromMean.Mean, 1e-14);
        Close.To(3, Math.Sqrt(fromMean.Variance), 1e-13);
    }

    [Theory]
    [InlineData(3.14, 2, 3.135, 3.145)]
    [InlineData(1179000, -3, 1178500, 1179500)]
    [InlineData(7, 0, 6.5, 7.5)]
    public void A_rounded_number_lies_within_half_a_unit_of_its_last_digit(double value, int decimals, double low, double high)
    {
        var distribution = UniformDistribution.FromRounded(value, decimals);

        Close.To(low, distribution.Low, 1e-15);
        Close.To(high, distribution.High, 1e-15);
    }

    private static IEnumerable<int> RowsOf(string name) => Enumerable.Range(0, Values.Rows).Where(i => Values.Text("distribution")[i] == name);

    private static bool IsCount(string name) => name is "binomial" or "poisson" or "negativebinomial";

    private static IDistribution Make(int row)
    {
        var (a, b, c, d) = (Values.Numbers("a")[row], Values.Numbers("b")[row], Values.Numbers("c")[row], Values.Numbers("d")[row]);
        return Values.Text("distribution")[row] switch
        {
            "triangular" => new TriangularDistribution(a, b, c),
            "trapezoidal" => new TrapezoidalDistribution(a, b, c, d),
            "arcsine" => new ArcsineDistribution(a, b),
            "pert" => new PertDistribution(a, b, c, d),
            "lognormal" => new LogNormalDistribution(a, b),
            "scaledt" => new ScaledTDistribution(a, b, c),
            "truncatednormal" => new TruncatedDistribution(new NormalDistribution(a, b), c, d),
            "binomial" => new BinomialDistribution((int)a, b),
            "poisson" => new PoissonDistribution(a),
            "negativebinomial" => new NegativeBinomialDistribution(a, b),
            var other => throw new InvalidOperationException($"There is no distribution '{other}'."),
        };
    }
}
