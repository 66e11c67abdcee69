using Reckon.Statistics.Distributions;
using Reckon.Support;

namespace Reckon.Statistics.Tests.Distributions;

/// <summary>Densities, probabilities and quantiles against R and mpmath, far into the tails.</summary>
public sealed class DistributionTests
{
    private static readonly Reference Values = Reference.Read("reference.csv");

    public static TheoryData<string> Functions => [.. Values.Text("function").Distinct()];

    [Theory]
    [MemberData(nameof(Functions))]
    public void Agrees_with_R(string function)
    {
        var (first, second, at, value) = (Values.Numbers("first"), Values.Numbers("second"), Values.Numbers("at"), Values.Numbers("value"));
        foreach (var i in Enumerable.Range(0, Values.Rows).Where(i => Values.Text("function")[i] == function))
        {
            if (value[i] < 1e-290 && value[i] >= 0) continue;
            Close.To(value[i], Evaluate(function, first[i], second[i], at[i]), 1e-12, $"{function}({first[i]}, {second[i]}) at {at[i]}");
        }
    }

    [Fact]
    public void Agrees_with_closed_forms()
    {
        foreach (var p in new[] { 0.001, 0.3, 0.8, 0.975 })
        {
            var tangent = Math.Tan(Math.PI * p / 2);

            Close.To(tangent * tangent, new FDistribution(1, 1).Quantile(p), 1e-13, $"F(1, 1) at {p}");
            Close.To((2 * p - 1) / Math.Sqrt(2 * p * (1 - p)), new StudentTDistribution(2).Quantile(p), 1e-13, $"t(2) at {p}");
            Close.To(-2 * Math.Log(1 - p), new ChiSquaredDistribution(2).Quantile(p), 1e-12, $"χ²(2) at {p}");
            Close.To(Math.Pow(p, 1 / 7.0), new BetaDistribution(7, 1).Quantile(p), 1e-13, $"beta(7, 1) at {p}");
        }
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    public void What_is_no_probability_has_no_quantile(double probability)
    {
        IDistribution[] all = [NormalDistribution.Standard, new StudentTDistribution(3), new BetaDistribution(1, 2), new GammaDistribution(1, 1), new FDistribution(1, 2)];

        Assert.All(all, d => Assert.Contains("must lie between 0 and 1", Assert.Throws<ArgumentException>(() => d.Quantile(probability)).Message, StringComparison.Ordinal));
    }

    private static double Evaluate(string function, double first, double second, double at)
    {
        IDistribution distribution = function.Split('.')[0] switch
        {
            "t" => new StudentTDistribution(first),
            "beta" => new BetaDistribution(first, second),
            "gamma" => new GammaDistribution(first, second),
            "f" => new FDistribution(first, second),
            _ => new NormalDistribution(first, second),
        };
        return function.Split('.')[1] switch
        {
            "lower" => distribution.Cumulative(at),
            "upper" => distribution.Survival(at),
            "density" => distribution.Density(at),
            _ => distribution.Quantile(at),
        };
    }

    [Fact]
    public void Numbers_in_messages_do_not_depend_on_the_culture()
    {
        var message = Culture.Run("fr-FR", () => Assert.Throws<ArgumentException>(() => new StudentTDistribution(-1.5)).Message);

        Assert.Contains("degreesOfFreedom is -1.5;", message, StringComparison.Ordinal);
    }
}
