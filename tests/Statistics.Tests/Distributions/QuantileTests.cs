using FsCheck;
using FsCheck.Fluent;
using Reckon.Statistics.Distributions;
using Reckon.Statistics.Randomness;

namespace Reckon.Statistics.Tests.Distributions;

/// <summary>What holds of the quantiles of every distribution.</summary>
public sealed class QuantileTests
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20230512, 7);

    private static readonly Gen<double> Probability = Gen.Choose(1, 9_999_999).Select(i => i / 1e7);

    private static readonly Gen<IDistribution> Continuous =
        from kind in Gen.Choose(0, 8)
        from a in Gen.Choose(-500, 500).Select(i => i / 10.0)
        from b in Gen.Choose(1, 400).Select(i => i / 20.0)
        from c in Gen.Choose(1, 400).Select(i => i / 20.0)
        select Make(kind, a, b, c);

    private static readonly Gen<IDistribution> Discrete =
        from kind in Gen.Choose(0, 3)
        from n in Gen.Choose(1, 200)
        from p in Gen.Choose(1, 99).Select(i => i / 100.0)
        select kind switch
        {
            0 => new BinomialDistribution(n, p),
            1 => new PoissonDistribution(n * p),
            2 => (IDistribution)new NegativeBinomialDistribution(n * p, p),
            _ => new DiscreteDistribution([n, -p, p * n + 0.5], [p / 2, p / 2, 1 - p]),
        };

    [Fact]
    public void The_quantile_undoes_the_probability()
    {
        Check(Continuous, d =>
        {
            var x = d.Quantile(d.Cumulative(d.Quantile(0.3)));
            return Math.Abs(x - d.Quantile(0.3)) <= 1e-11 * (Math.Abs(x) + Math.Sqrt(d.Variance));
        });
    }

    [Fact]
    public void The_probability_undoes_the_quantile() =>
        Check(Continuous.Zip(Probability), pair => Math.Abs(pair.Item1.Cumulative(pair.Item1.Quantile(pair.Item2)) - pair.Item2) <= 1e-11);

    [Fact]
    public void Quantiles_rise_with_the_probability() => Check(Gen.OneOf(Continuous, Discrete).Zip(Probability.Two()), pair =>
    {
        var (low, high) = (Math.Min(pair.Item2.Item1, pair.Item2.Item2), Math.Max(pair.Item2.Item1, pair.Item2.Item2));
        return pair.Item1.Quantile(low) <= pair.Item1.Quantile(high);
    });

    [Fact]
    public void A_discrete_quantile_is_the_first_value_that_reaches_the_probability() => Check(Discrete.Zip(Probability), pair =>
    {
        var x = pair.Item1.Quantile(pair.Item2);
        return pair.Item1.Density(x) > 0 && pair.Item1.Cumulative(x) >= pair.Item2 && pair.Item1.Cumulative(x) - pair.Item1.Density(x) < pair.Item2 + 1e-12
            && pair.Item1.Quantile(pair.Item1.Cumulative(x)) == x;
    });

    [Fact]
    public void Bulk_quantiles_are_the_single_ones()
    {
        var uniforms = Uniforms(4096);
        IDistribution[] all = [NormalDistribution.Standard, new NormalDistribution(-3, 7), new UniformDistribution(2, 9), new TriangularDistribution(-1, 0, 4), new LogNormalDistribution(1, 2), new BinomialDistribution(9, 0.3)];

        foreach (var distribution in all)
        {
            var values = new double[uniforms.Length];
            distribution.Fill(uniforms, values);
            for (var i = 0; i < values.Length; i++)
            {
                var expected = distribution.Quantile(uniforms[i]);
                Close.Within(expected, values[i], 1e-14 * (Math.Abs(expected) + 1), $"{distribution} at {uniforms[i]}");
            }
        }
    }

    [Fact]
    public void A_table_keeps_twelve_digits_of_the_quantiles()
    {
        double[] probabilities = [.. Uniforms(500), 0.5, 1e-3, 1e-6, 1e-9, 1 - 1e-3, 1 - 1e-6, 1 - 1e-9, 0.25, 0.75, 0.125, 0, 1];
        IDistribution[] all =
        [
            new PertDistribution(10, 14, 30), new PertDistribution(-1, -1, 2), new BetaDistribution(0.4, 0.7), new BetaDistribution(300, 20), new GammaDistribution(0.3, 2),
            new GammaDistribution(50, 0.1), new StudentTDistribution(3), new FDistribution(3, 8), new ScaledTDistribution(5, 2, 1.5), new TruncatedDistribution(NormalDistribution.Standard, -1, 0.5),
        ];

        foreach (var distribution in all)
        {
            var table = distribution.ForManyQuantiles();
            var found = new double[probabilities.Length];
            table.Fill(probabilities, found);
            var scale = distribution.Quantile(0.75) - distribution.Quantile(0.25);
            for (var i = 0; i < found.Length; i++)
            {
                var expected = distribution.Quantile(probabilities[i]);
                if (double.IsInfinity(expected)) Assert.Equal(expected, found[i]);
                else Close.Within(expected, found[i], 1e-12 * Math.Max(Math.Abs(expected), probabilities[i] < 0.01 ? 0 : scale), $"{distribution} at {probabilities[i]:R}");
            }
        }
    }

    [Fact]
    public void A_table_of_counts_has_the_very_quantiles()
    {
        double[] probabilities = [.. Uniforms(400), 0, 1e-300, 1e-17, 1e-9, 0.5, 1 - 1e-9, 1 - 1.2e-16];
        IDistribution[] all =
        [
            new BinomialDistribution(9, 0.3), new BinomialDistribution(100_000, 0.999), new BinomialDistribution(3, 1), new PoissonDistribution(0.02), new PoissonDistribution(750.5),
            NegativeBinomialDistribution.FromMean(40, 0.7), NegativeBinomialDistribution.FromMean(1e6, 1),
        ];
        foreach (var distribution in all)
        {
            var found = new double[probabilities.Length];
            distribution.ForManyQuantiles().Fill(probabilities, found);

            Assert.Equal(probabilities.Select(distribution.Quantile), found);
        }
    }

    [Fact]
    public void Bulk_normal_quantiles_agree_with_mpmath_in_every_branch()
    {
        // mpmath 1.2.1, 40 digits: findroot of log(erfc(-z / sqrt(2)) / 2) - log(p), in the upper half of the complements
        double[] probabilities = [1e-300, 1e-40, 1.3887943864964021e-11, 1e-10, 1e-05, 0.001, 0.02425, 0.074, 0.075, 0.0751, 0.2, 0.4, 0.499999, 0.50000001, 0.6, 0.9, 0.925, 0.926, 0.975, 0.9999, 0.999999999, 0.999999999999999];
        double[] expected = [-37.047096299361199, -13.310921371425171, -6.6579046435011036, -6.3613409024040562, -4.2648907939228246, -3.0902323061678135, -1.9729610513118848, -1.4466320671589785, -1.4395314709384559, -1.43882539275254, -0.84162123357291417, -0.25334710313579974, -2.5066282745665594e-6, 2.5066282872262044e-8, 0.25334710313579974, 1.2815515655446006, 1.4395314709384562, 1.4466320671589788, 1.9599639845400539, 3.7190164854557084, 5.9978070196016374, 7.9414444874159788];
        var found = new double[probabilities.Length];
        NormalDistribution.Standard.Fill(probabilities, found);

        Close.To(expected, found, 5e-16);
        Close.To(expected, [.. probabilities.Select(NormalDistribution.StandardQuantile)], 5e-16);
    }

    [Fact]
    public void Normal_ranks_are_kept_by_every_distribution()
    {
        double[] normals = [-8.3, -3, -0.2, 0, 1, 4.5, 8.3];
        IDistribution[] all = [new NormalDistribution(1, 2), new LogNormalDistribution(1, 2), new TriangularDistribution(0, 1, 2), new GammaDistribution(2, 1), new PoissonDistribution(4)];
        foreach (var distribution in all)
        {
            var values = new double[normals.Length];
            distribution.FillFromNormal(normals, values);

            Assert.All(values, v => Assert.True(double.IsFinite(v)));
            for (var i = 1; i < values.Length - 1; i++)
                Close.Within(distribution.Quantile(NormalDistribution.StandardCumulative(normals[i])), values[i], 1e-9 * Math.Abs(values[i]), $"{distribution} at {normals[i]}");
        }
    }

    [Fact]
    public void A_sample_has_the_quantiles_of_R_type_one()
    {
        // R 4.2.2: quantile(c(3.1, 1, 4, 1, 5.9, 2.6), c(0, .1, 1/3, .5, .51, 2/3, .9, 1), type = 1)
        var sample = new EmpiricalDistribution([3.1, 1, 4, 1, 5.9, 2.6]);
        double[] probabilities = [0, 0.1, 1 / 3.0, 0.5, 0.51, 2 / 3.0, 0.9, 1];

        Assert.Equal([1, 1, 1, 2.6, 3.1, 3.1, 5.9, 5.9], probabilities.Select(sample.Quantile));
        Assert.Equal([0, 2 / 6.0, 3 / 6.0, 1], new[] { 0.5, 1, 3, 6 }.Select(sample.Cumulative));
        Close.To(2 / 6.0, sample.Density(1), 1e-15);
        Close.To(3 / 6.0, sample.Survival(2.7), 1e-15);
    }

    private static double[] Uniforms(int count)
    {
        var uniforms = new double[count];
        new RandomStream(11, 5).Fill(uniforms);
        return uniforms;
    }

    private static IDistribution Make(int kind, double a, double b, double c) => kind switch
    {
        0 => new UniformDistribution(a, a + b),
        1 => new TriangularDistribution(a, a + b * Math.Min(c / 21, 1), a + b),
        2 => new PertDistribution(a, a + b * Math.Min(c / 21, 1), a + b),
        3 => new LogNormalDistribution(a / 50, c / 20),
        4 => new TrapezoidalDistribution(a, a + b, a + b + c, a + 2 * b + c),
        5 => new ArcsineDistribution(a, a + b),
        6 => new ScaledTDistribution(a, b, c + 2),
        7 => new TruncatedDistribution(new NormalDistribution(a, b), a - c, a + b / 2),
        _ => new GammaDistribution(c, b),
    };

    private static void Check<T>(Gen<T> values, Func<T, bool> holds) => FsCheck.Check.One(Fixed, Prop.ForAll(values.ToArbitrary(), holds));
}
