using Reckon.Statistics.Distributions;

namespace Reckon.Statistics.Flows;

/// <summary>The central moments of a Poisson count that is known to lie in a range.</summary>
/// <param name="Probability">Of the range.</param>
/// <param name="Mean">The mean in it.</param>
/// <param name="Variance">The variance in it.</param>
/// <param name="Third">The third central moment.</param>
/// <param name="Fourth">The fourth central moment.</param>
internal readonly record struct TruncatedPoisson(double Probability, double Mean, double Variance, double Third, double Fourth)
{
    public static TruncatedPoisson Of(double rate, double low, double high)
    {
        if (rate == 0) return new TruncatedPoisson(1, 0, 0, 0, 0);
        var (probability, mean) = (0.0, 0.0);
        for (var k = low; k <= high; k++)
        {
            var p = Mass(k, rate);
            (probability, mean) = (probability + p, mean + k * p);
        }

        mean /= probability;
        var (second, third, fourth) = (0.0, 0.0, 0.0);
        for (var k = low; k <= high; k++)
        {
            var (p, d) = (Mass(k, rate) / probability, k - mean);
            (second, third, fourth) = (second + p * d * d, third + p * d * d * d, fourth + p * d * d * d * d);
        }

        return new TruncatedPoisson(probability, mean, second, third, fourth);
    }

    private static double Mass(double count, double rate) => new GammaDistribution(count + 1, 1).Density(rate);
}
