using Reckon.Statistics.Distributions;
using Reckon.Statistics.Randomness;

namespace Reckon.Statistics.Attractiveness;

/// <summary>Random numbers of the gamma distribution with scale 1.</summary>
/// <remarks>Marsaglia and Tsang (2000), ACM Transactions on Mathematical Software 26; a shape below one is raised by one and scaled back.</remarks>
internal static class GammaDraws
{
    public static double Next(RandomStream stream, double shape)
    {
        if (shape < 1) return Next(stream, shape + 1) * Math.Pow(stream.NextOpen(), 1 / shape);
        var d = shape - 1 / 3.0;
        while (true)
        {
            var z = NormalDistribution.StandardQuantile(stream.NextOpen());
            var root = 1 + z / Math.Sqrt(9 * d);
            var cube = root * root * root;
            if (cube > 0 && Math.Log(stream.NextOpen()) < z * z / 2 + d - d * cube + d * Math.Log(cube)) return d * cube;
        }
    }
}
