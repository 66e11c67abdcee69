using MathNet.Numerics;
using Reckon.Statistics.Randomness;

namespace Reckon.Statistics.Attractiveness;

/// <summary>Random counts for a bootstrap of flows.</summary>
internal static class PoissonDraws
{
    private const double SmallMean = 10;

    /// <summary>A count with a mean and a variance of φ times it: Poisson for φ = 1, negative binomial above.</summary>
    public static double Next(RandomStream stream, double mean, double overdispersion)
    {
        if (mean == 0) return 0;
        return Poisson(stream, overdispersion > 1 ? (overdispersion - 1) * GammaDraws.Next(stream, mean / (overdispersion - 1)) : mean);
    }

    private static double Poisson(RandomStream stream, double mean) => mean < SmallMean ? ByProduct(stream, mean) : ByRejection(stream, mean);

    private static double ByProduct(RandomStream stream, double mean)
    {
        var (limit, product, count) = (Math.Exp(-mean), stream.NextOpen(), 0);
        while (product > limit)
        {
            product *= stream.NextOpen();
            count++;
        }

        return count;
    }

    // Transformed rejection, Hörmann (1993), Insurance: Mathematics and Economics 12, algorithm PTRS.
    private static double ByRejection(RandomStream stream, double mean)
    {
        var b = 0.931 + 2.53 * Math.Sqrt(mean);
        var a = -0.059 + 0.02483 * b;
        var inverse = 1.1239 + 1.1328 / (b - 3.4);
        while (true)
        {
            var (u, v) = (stream.NextOpen() - 0.5, stream.NextOpen());
            var distance = 0.5 - Math.Abs(u);
            var count = Math.Floor((2 * a / distance + b) * u + mean + 0.43);
            if (distance >= 0.07 && v <= 0.9277 - 3.6224 / (b - 2)) return count;
            if (count < 0 || (distance < 0.013 && v > distance)) continue;
            if (Math.Log(v * inverse / (a / (distance * distance) + b)) <= -mean + count * Math.Log(mean) - SpecialFunctions.GammaLn(count + 1)) return count;
        }
    }
}
