using MathNet.Numerics;

namespace Reckon.Statistics.Functions;

/// <summary>Probabilities of single counts without the cancellation that powers and factorials bring.</summary>
/// <remarks>Loader (2000), "Fast and accurate computation of binomial probabilities": Stirling's error and the deviance of a count from its expectation.</remarks>
internal static class Deviance
{
    private const double HalfLogTwoPi = 0.918938533204672741780329736406;

    /// <summary>x^k e^(−x) / Γ(k + 1) for k > 0, whole or not, and x > 0.</summary>
    public static double Poisson(double count, double mean) =>
        Math.Exp(-StirlingError(count) - Of(count, mean, count - mean)) / Math.Sqrt(2 * Math.PI * count);

    /// <summary>Γ(a + b + 1) / (Γ(a + 1) Γ(b + 1)) p^a q^b for a, b > 0, whole or not, and q = 1 − p.</summary>
    public static double Binomial(double a, double b, double p, double q)
    {
        var n = a + b;
        // Taken from the smaller of p and q: the other is rounded, and n times that rounding would show.
        var difference = p <= q ? a - n * p : n * q - b;
        var log = StirlingError(n) - StirlingError(a) - StirlingError(b) - Of(a, n * p, difference) - Of(b, n * q, -difference);
        return Math.Exp(log) * Math.Sqrt(n / (2 * Math.PI * a * b));
    }

    /// <summary>k ln(k / m) + m − k for k ≥ 0, whole or not, and m > 0: half of what a count adds to the deviance of a model.</summary>
    public static double Of(double count, double mean) => count == 0 ? mean : Of(count, mean, count - mean);

    private static double Of(double count, double mean, double difference)
    {
        if (Math.Abs(difference) >= 0.1 * (count + mean)) return count * Math.Log(count / mean) - difference;
        var ratio = difference / (count + mean);
        var (sum, term) = (difference * ratio, 2 * count * ratio);
        for (var j = 1; j < 1000; j++)
        {
            term *= ratio * ratio;
            var next = sum + term / (2 * j + 1);
            if (next == sum) return next;
            sum = next;
        }

        return sum;
    }

    /// <summary>ln Γ(x + 1) − (x + ½) ln x + x − ½ ln 2π.</summary>
    private static double StirlingError(double x)
    {
        if (x < 12) return SpecialFunctions.GammaLn(x + 1) - (x + 0.5) * Math.Log(x) + x - HalfLogTwoPi;
        var inverse = 1 / (x * x);
        var series = 1.0 / 12 - inverse * (1.0 / 360 - inverse * (1.0 / 1260 - inverse * (1.0 / 1680
            - inverse * (1.0 / 1188 - inverse * (691.0 / 360360 - inverse * (1.0 / 156))))));
        return series / x;
    }
}
