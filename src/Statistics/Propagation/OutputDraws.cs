using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Estimates;

namespace Reckon.Statistics.Propagation;

/// <summary>The draws of one output of a model, and what is said of them (JCGM 101:2008, 7.5 to 7.7).</summary>
public sealed class OutputDraws
{
    private readonly double[] _values;
    private readonly Lazy<double[]> _sorted;

    internal OutputDraws(double[] values)
    {
        _values = values;
        _sorted = new Lazy<double[]>(() => RadixSort.Of(values));
        (Mean, StandardDeviation) = BlockMoments.Of(values);
    }

    /// <summary>The n draws in the order in which they were taken.</summary>
    public ReadOnlySpan<double> Values => _values;

    /// <summary>The n draws from the smallest: the discrete representation of the output's distribution.</summary>
    public ReadOnlySpan<double> Sorted => _sorted.Value;

    /// <summary>The mean, which is the estimate of the output.</summary>
    public double Mean { get; }

    /// <summary>The standard deviation, which is the standard uncertainty of the output (n − 1 in the denominator).</summary>
    public double StandardDeviation { get; }

    /// <summary>
    /// How far the mean may be off because the draws are finitely many: the standard deviation over √n, for independent draws.
    /// </summary>
    public double StandardErrorOfMean => StandardDeviation / Math.Sqrt(_values.Length);

    /// <summary>A quantile, interpolated between draws as R and numpy do by default (Hyndman and Fan, 1996, type 7).</summary>
    /// <param name="probability">From 0 to 1.</param>
    /// <exception cref="ArgumentException">The probability is NaN or outside 0 … 1.</exception>
    public double Quantile(double probability)
    {
        Require.That(probability is >= 0 and <= 1, nameof(probability), $"probability is {probability}; it must lie between 0 and 1.");
        var sorted = _sorted.Value;
        var place = probability * (sorted.Length - 1);
        var below = (int)place;
        return below == sorted.Length - 1 ? sorted[below] : sorted[below] + (place - below) * (sorted[below + 1] - sorted[below]);
    }

    /// <summary>The probabilistically symmetric coverage interval: as many draws below it as above it (7.7.2).</summary>
    /// <param name="level">Share of the draws in it; 0.95 by default.</param>
    /// <exception cref="ArgumentException">The level does not lie between 0 and 1.</exception>
    public ConfidenceInterval SymmetricInterval(double level = 0.95)
    {
        var span = SpanOf(level);
        // Counted from one: (M − q) / 2, or the whole part of (M − q + 1) / 2.
        var first = Math.Max((_values.Length - span + 1) / 2, 1);
        return Interval(first - 1, span, level);
    }

    /// <summary>The shortest coverage interval (7.7.3): for a skewed output it lies nearer to the mode.</summary>
    /// <param name="level">Share of the draws in it; 0.95 by default.</param>
    /// <exception cref="ArgumentException">The level does not lie between 0 and 1.</exception>
    public ConfidenceInterval ShortestInterval(double level = 0.95)
    {
        var (sorted, span, best) = (_sorted.Value, SpanOf(level), 0);
        for (var first = 1; first < sorted.Length - span; first++)
        {
            if (sorted[first + span] - sorted[first] < sorted[best + span] - sorted[best]) best = first;
        }

        return Interval(best, span, level);
    }

    // q: pM when that is whole, else the whole part of pM + 1/2; pM is rounded, so that 0.95 × 1,000,000 counts as whole.
    private int SpanOf(double level)
    {
        Require.Probability(level, nameof(level));
        return Math.Clamp((int)(level * _values.Length + 0.5), 1, _values.Length - 1);
    }

    private ConfidenceInterval Interval(int first, int span, double level)
    {
        var sorted = _sorted.Value;
        return new ConfidenceInterval(sorted[first], sorted[Math.Min(first + span, sorted.Length - 1)], level);
    }
}
