using Reckon.Statistics.Distributions;

namespace Reckon.Statistics.Flows;

/// <summary>The non-central χ² distribution as a Poisson mixture of central ones.</summary>
/// <remarks>Johnson, Kotz and Balakrishnan (1995), Continuous Univariate Distributions 2, equation 29.2; summed from the largest number of degrees downwards.</remarks>
internal static class NonCentralChiSquared
{
    private const double Negligible = 1e-17;

    public static double Cumulative(double x, double degreesOfFreedom, double nonCentrality)
    {
        if (x <= 0) return 0;
        var rate = nonCentrality / 2;
        if (rate == 0) return new ChiSquaredDistribution(degreesOfFreedom).Cumulative(x);
        double Weight(double j) => new GammaDistribution(j + 1, 1).Density(rate);
        var last = Math.Floor(rate) + 1;
        while (Weight(last) > Negligible) last++;
        // Two degrees fewer add a density: downwards all terms are positive, and only the first probability is computed at length.
        var (probability, sum) = (new ChiSquaredDistribution(degreesOfFreedom + 2 * last).Cumulative(x), 0.0);
        for (var j = last; j >= 0; j--)
        {
            var weight = Weight(j);
            if (weight <= Negligible && j < rate) break;
            sum += weight * probability;
            probability += new GammaDistribution(degreesOfFreedom / 2 + j, 1).Density(x / 2);
        }

        return sum;
    }
}
