using MathNet.Numerics;
using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Distributions;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Randomness;
using Reckon.Statistics.Roots;
using static System.FormattableString;

namespace Reckon.Statistics.Attractiveness;

/// <summary>Rates of n places, drawn towards their common mean the more, the smaller their base is.</summary>
/// <remarks>
/// Clayton and Kaldor (1987), Biometrics 43: count(i) is Poisson with mean θ(i) × exposure(i), and θ has a gamma distribution, whose shape and
/// mean are those of largest likelihood for the negative binomial counts. Checked against R <c>MASS::glm.nb</c> with an offset.
/// For ratios in/out the moves out are the exposure, taken as known. The intervals leave out how uncertain shape and mean are.
/// </remarks>
public sealed record GammaPoissonShrinkage
{
    private const double LargestShape = 1e8;

    private readonly IReadOnlyList<double> _counts;
    private readonly IReadOnlyList<double> _exposures;

    private GammaPoissonShrinkage(IReadOnlyList<double> counts, IReadOnlyList<double> exposures, double shape, double mean) =>
        (_counts, _exposures, Shape, Mean) = (counts, exposures, shape, mean);

    /// <summary>The shape of the gamma distribution; +∞ when the rates differ by no more than Poisson counts do.</summary>
    public double Shape { get; }

    /// <summary>The mean of the gamma distribution, the rate that all are drawn towards.</summary>
    public double Mean { get; }

    /// <summary>n rates count/exposure as they are; +∞ or NaN for an exposure of zero.</summary>
    public IReadOnlyList<double> RawRates => [.. _counts.Zip(_exposures, (c, e) => c / e)];

    /// <summary>n rates (count + shape)/(exposure + shape/mean).</summary>
    public IReadOnlyList<double> Rates => [.. _counts.Select((_, i) => Weight(i) == 0 ? Mean : (_counts[i] + Shape) / (_exposures[i] + Shape / Mean))];

    /// <summary>The share, from 0 to 1, that a place's own rate has in its shrunken one: exposure/(exposure + shape/mean).</summary>
    public double Weight(int place) => double.IsInfinity(Shape) ? 0 : _exposures[place] / (_exposures[place] + Shape / Mean);

    /// <summary>The range in which a place's rate lies with a probability, given its count; a point when the shape is infinite.</summary>
    /// <param name="place">From zero.</param>
    /// <param name="level">Between 0 and 1; 0.95 by default.</param>
    /// <exception cref="ArgumentException">The level is no probability.</exception>
    public ConfidenceInterval Interval(int place, double level = 0.95)
    {
        Require.Probability(level, nameof(level));
        if (double.IsInfinity(Shape)) return new ConfidenceInterval(Mean, Mean, level);
        var rate = new GammaDistribution(_counts[place] + Shape, 1 / (_exposures[place] + Shape / Mean));
        return new ConfidenceInterval(rate.Quantile((1 - level) / 2), rate.Quantile((1 + level) / 2), level);
    }

    /// <summary>Finds shape and mean of largest likelihood.</summary>
    /// <param name="counts">n ≥ 2 counts, such as moves in, none negative, not all zero.</param>
    /// <param name="exposures">n exposures, such as moves out or expected moves in, none negative.</param>
    /// <exception cref="ArgumentException">There are fewer than two, the counts differ, a figure is negative or not finite, all counts are zero, or fewer than two exposures are above zero.</exception>
    /// <exception cref="ConvergenceException">The likelihood has no peak that could be found.</exception>
    public static GammaPoissonShrinkage Of(IReadOnlyList<double> counts, IReadOnlyList<double> exposures)
    {
        Require.SameCount(exposures.Count, nameof(exposures), counts.Count, nameof(counts));
        Require.NonNegative([.. counts], nameof(counts));
        Require.NonNegative([.. exposures], nameof(exposures));
        // A place without exposure says nothing of rates.
        var used = Enumerable.Range(0, counts.Count).Where(i => exposures[i] > 0).ToList();
        if (used.Count < 2) throw new ArgumentException(Invariant($"{used.Count} of {exposures.Count} exposures are above zero; at least two are needed."), nameof(exposures));
        double[] y = [.. used.Select(i => counts[i])];
        double[] e = [.. used.Select(i => exposures[i])];
        if (Sums.Of(y) == 0) throw new ArgumentException("All counts with an exposure above zero are zero; at least one must be above zero.", nameof(counts));
        var shape = ShapeOf(y, e);
        return new GammaPoissonShrinkage([.. counts], [.. exposures], shape, double.IsInfinity(shape) ? Sums.Of(y) / Sums.Of(e) : MeanAt(y, e, shape));
    }

    /// <summary>One draw of all n rates, each from its gamma distribution given its count; all the mean when the shape is infinite.</summary>
    internal double[] Draw(RandomStream stream)
    {
        var rates = new double[_counts.Count];
        for (var i = 0; i < rates.Length; i++)
            rates[i] = double.IsInfinity(Shape) ? Mean : GammaDraws.Next(stream, _counts[i] + Shape) / (_exposures[i] + Shape / Mean);
        return rates;
    }

    private static double ShapeOf(double[] counts, double[] exposures)
    {
        double Score(double logShape) => ShapeScore(counts, exposures, Math.Exp(logShape));
        // With Poisson variation or less the likelihood still rises at any shape.
        if (!IsOverdispersed(counts, exposures)) return double.PositiveInfinity;
        var (low, high) = (0.0, 0.0);
        while (Score(low) < 0 && low > -40) low -= 2;
        while (Score(high) > 0 && Math.Exp(high) < LargestShape) high += 2;
        if (Math.Exp(high) >= LargestShape) return double.PositiveInfinity;
        var root = low < high ? RootFinder.Find(Score, low, high) : null;
        return Math.Exp(root ?? throw new ConvergenceException(Invariant($"The shape of the gamma distribution of {counts.Length} rates was not found.")));
    }

    // The derivative of the likelihood at variance zero of the rates: Σ ((y − m)² − y), m the Poisson expectation.
    private static bool IsOverdispersed(double[] counts, double[] exposures)
    {
        var mean = Sums.Of(counts) / Sums.Of(exposures);
        return Sums.Of([.. counts.Zip(exposures, (y, e) => (y - mean * e) * (y - mean * e) - y)]) > 0;
    }

    private static double ShapeScore(double[] counts, double[] exposures, double shape)
    {
        var mean = MeanAt(counts, exposures, shape);
        var terms = new double[counts.Length];
        for (var i = 0; i < terms.Length; i++)
        {
            var m = mean * exposures[i];
            terms[i] = SpecialFunctions.DiGamma(counts[i] + shape) - SpecialFunctions.DiGamma(shape) - Math.Log(1 + m / shape) + (m - counts[i]) / (shape + m);
        }

        return shape * Sums.Of(terms);
    }

    // For a given shape: Σ (y − m)/(1 + m/shape) = 0 with m = mean × exposure.
    private static double MeanAt(double[] counts, double[] exposures, double shape)
    {
        double Score(double mean) => Sums.Of([.. counts.Zip(exposures, (y, e) => (y - mean * e) / (1 + mean * e / shape))]);
        var rates = counts.Zip(exposures, (y, e) => y / e).ToList();
        var (low, high) = (rates.Min(), rates.Max());
        if (low == high) return low;
        return RootFinder.Find(Score, low, high) ?? throw new ConvergenceException(Invariant($"The mean of {counts.Length} rates was not found."));
    }
}
