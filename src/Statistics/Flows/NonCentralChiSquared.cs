using Reckon.Statistics.Distributions;

namespace Reckon.Statistics.Flows;

/// <summary>The non-central χ² distribution as a Poisson mixture of central ones.</summary>
/// <remarks>Johnson, Kotz and Balakrishnan (1995), Continuous Univariate Distributions 2, equation 29.2; summed from the largest weight to both sides.</remarks>
internal static class NonCentralChiSquared
{
    private const double Negligible = 1e-17;

    public static double Cumulative(double x, double degreesOfFreedom, double nonCentrality)
    {
        if (x <= 0) return 0;
        var rate = nonCentrality / 2;
        if (rate == 0) return new ChiSquaredDistribution(degreesOfFreedom).Cumulative(x);
        double Weight(double j) => new GammaDistribution(j + 1, 1).Density(rate);
        double Term(double j) => Weight(j) * new ChiSquaredDistribution(degreesOfFreedom + 2 * j).Cumulative(x);
        var (mode, sum) = (Math.Floor(rate), 0.0);
        for (var j = mode; j >= 0 && Weight(j) > Negligible; j--) sum += Term(j);
        for (var j = mode + 1; Weight(j) > Negligible; j++) sum += Term(j);
        return sum;
    }
}
