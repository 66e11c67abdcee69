using System.Numerics.Tensors;
using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Functions;
using Reckon.Statistics.Roots;
using static System.FormattableString;

namespace Reckon.Statistics.Distributions;

/// <summary>Finds quantiles of continuous distributions by solving for them in the nearer tail, so that small probabilities keep their digits.</summary>
internal static class QuantileSearch
{
    private const double Farthest = 1e5;
    private const double Smallest = 1e-300;

    /// <summary>Refuses what is not a probability.</summary>
    /// <exception cref="ArgumentException">The probability is NaN or outside 0 … 1.</exception>
    public static void Check(double probability)
    {
        if (!(probability is >= 0 and <= 1)) throw new ArgumentException(Invariant($"probability is {probability}; it must lie between 0 and 1."), nameof(probability));
    }

    /// <summary>Refuses spans of different length, and what is not a probability.</summary>
    /// <exception cref="ArgumentException">The lengths differ, or a probability is NaN or outside 0 … 1.</exception>
    public static void Check(ReadOnlySpan<double> probabilities, Span<double> values)
    {
        Require.SameCount(probabilities.Length, nameof(probabilities), values.Length, nameof(values));
        if (probabilities.IsEmpty) return;
        Check(TensorPrimitives.Min(probabilities));
        Check(TensorPrimitives.Max(probabilities));
    }

    /// <summary>How far a point lies above the quantile; logarithms make the steps of a search even in the tails.</summary>
    /// <param name="tails">The probabilities below and above the point.</param>
    /// <param name="probability">Strictly between 0 and 1.</param>
    public static double Distance(Tails tails, double probability) => probability <= 0.5
        ? Math.Max(-Farthest, Math.Log(tails.Lower / probability))
        : Math.Min(Farthest, -Math.Log(tails.Upper / (1 - probability)));

    /// <summary>
    /// The point above zero at which a rising distance is zero; zero or +∞ where it is nearer to zero or farther off than doubles go.
    /// </summary>
    /// <param name="distance">Negative below the point, positive above it.</param>
    /// <param name="start">A point above zero, of the size that is expected.</param>
    public static double OnPositive(Func<double, double> distance, double start)
    {
        var (low, high) = (start, start);
        while (low > Smallest && distance(low) > 0) low /= 16;
        if (low <= Smallest && distance(low) > 0) return 0;
        while (double.IsFinite(high) && distance(high) < 0) high *= 16;
        if (double.IsInfinity(high)) return high;
        if (low == high) return start;
        return RootFinder.Find(distance, low, high) ?? throw new ConvergenceException(FormattableString.Invariant($"No quantile was found between {low} and {high}."));
    }
}
