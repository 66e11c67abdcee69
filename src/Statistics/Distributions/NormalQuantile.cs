using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace Reckon.Statistics.Distributions;

/// <summary>Quantiles of the standard normal distribution, one by one and in bulk.</summary>
/// <remarks>
/// Wichura (1988), "Algorithm AS 241", Applied Statistics 37: PPND16, three ratios of polynomials, good to about 16 digits.
/// </remarks>
internal static class NormalQuantile
{
    // Within this distance of a half no logarithm is needed.
    private const double Centre = 0.425;
    private const double CentreSquare = 0.180625;
    private const double NearShift = 1.6;
    private const double NearEnd = 5;
    private const int ChunkSize = 512;

    private static readonly double[] CentreTop =
    [
        2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457,
        13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.3871328727963666080,
    ];

    private static readonly double[] CentreBottom =
    [
        5226.4952788528545610, 28729.085735721942674, 39307.895800092710610, 21213.794301586595867,
        5394.1960214247511077, 687.18700749205790830, 42.313330701600911252, 1,
    ];

    private static readonly double[] NearTop =
    [
        7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1, 1.27045825245236838258,
        3.64784832476320460504, 5.76949722146069140550, 4.63033784615654529590, 1.42343711074968357734,
    ];

    private static readonly double[] NearBottom =
    [
        1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2, 1.48103976427480074590e-1,
        6.89767334985100004550e-1, 1.67638483018380384940, 2.05319162663775882187, 1,
    ];

    private static readonly double[] FarTop =
    [
        2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3, 2.65321895265761230930e-2,
        2.96560571828504891230e-1, 1.78482653991729133580, 5.46378491116411436990, 6.65790464350110377720,
    ];

    private static readonly double[] FarBottom =
    [
        2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5, 7.86869131145613259100e-4,
        1.48753612908506148525e-2, 1.36929880922735805310e-1, 5.99832206555887937690e-1, 1,
    ];

    /// <summary>The quantile at a probability from 0 to 1.</summary>
    /// <exception cref="ArgumentException">The probability is NaN or outside 0 … 1.</exception>
    public static double Of(double probability)
    {
        QuantileSearch.Check(probability);
        var distance = probability - 0.5;
        if (Math.Abs(distance) > Centre) return OfTail(probability);
        var r = CentreSquare - distance * distance;
        return distance * Horner(CentreTop, r) / Horner(CentreBottom, r);
    }

    /// <summary>The quantiles at n probabilities, up to the last bits those one by one; both spans may be the same memory.</summary>
    /// <exception cref="ArgumentException">A probability is NaN or outside 0 … 1, or the lengths differ.</exception>
    public static void Fill(ReadOnlySpan<double> probabilities, Span<double> values)
    {
        QuantileSearch.Check(probabilities, values);
        Span<int> places = stackalloc int[ChunkSize];
        Span<double> tails = stackalloc double[ChunkSize];
        for (var first = 0; first < values.Length; first += ChunkSize)
        {
            var length = Math.Min(ChunkSize, values.Length - first);
            var chunk = values.Slice(first, length);
            var count = CollectTails(probabilities.Slice(first, length), places, tails);
            FillCentre(probabilities.Slice(first, length), chunk);
            FillTails(places[..count], tails[..count], chunk);
        }
    }

    // Without branches: which numbers lie in a tail cannot be foretold.
    private static int CollectTails(ReadOnlySpan<double> probabilities, Span<int> places, Span<double> tails)
    {
        var count = 0;
        for (var i = 0; i < probabilities.Length; i++)
        {
            (places[count], tails[count]) = (i, probabilities[i]);
            count += Math.Abs(probabilities[i] - 0.5) > Centre ? 1 : 0;
        }

        return count;
    }

    private static void FillCentre(ReadOnlySpan<double> probabilities, Span<double> values)
    {
        var whole = values.Length - values.Length % Vector<double>.Count;
        var from = MemoryMarshal.Cast<double, Vector<double>>(probabilities[..whole]);
        var to = MemoryMarshal.Cast<double, Vector<double>>(values[..whole]);
        for (var i = 0; i < from.Length; i++)
        {
            var distance = from[i] - new Vector<double>(0.5);
            var r = new Vector<double>(CentreSquare) - distance * distance;
            to[i] = distance * Horner(CentreTop, r) / Horner(CentreBottom, r);
        }

        for (var i = whole; i < values.Length; i++) values[i] = Of(probabilities[i]);
    }

    private static void FillTails(ReadOnlySpan<int> places, Span<double> tails, Span<double> values)
    {
        Span<double> roots = stackalloc double[ChunkSize];
        roots = roots[..tails.Length];
        for (var i = 0; i < tails.Length; i++) roots[i] = Math.Min(tails[i], 1 - tails[i]);
        TensorPrimitives.Log(roots, roots);
        TensorPrimitives.Negate(roots, roots);
        TensorPrimitives.Sqrt(roots, roots);
        for (var i = 0; i < tails.Length; i++)
        {
            var r = roots[i] - NearShift;
            var size = Horner(NearTop, r) / Horner(NearBottom, r);
            values[places[i]] = roots[i] <= NearEnd ? Math.CopySign(size, tails[i] - 0.5) : OfTail(tails[i]);
        }
    }

    private static double OfTail(double probability)
    {
        var isLower = probability < 0.5;
        var tail = isLower ? probability : 1 - probability;
        if (tail == 0) return isLower ? double.NegativeInfinity : double.PositiveInfinity;
        var r = Math.Sqrt(-Math.Log(tail));
        var size = r <= NearEnd
            ? Horner(NearTop, r - NearShift) / Horner(NearBottom, r - NearShift)
            : Horner(FarTop, r - NearEnd) / Horner(FarBottom, r - NearEnd);
        return isLower ? -size : size;
    }

    private static double Horner(double[] falling, double x) =>
        ((((((falling[0] * x + falling[1]) * x + falling[2]) * x + falling[3]) * x + falling[4]) * x + falling[5]) * x + falling[6]) * x + falling[7];

    private static Vector<double> Horner(double[] falling, Vector<double> x)
    {
        var value = new Vector<double>(falling[0]);
        for (var k = 1; k < 8; k++) value = value * x + new Vector<double>(falling[k]);
        return value;
    }
}
