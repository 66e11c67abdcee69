using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Distributions;
using Reckon.Statistics.Estimates;

namespace Reckon.Statistics.Resampling;

/// <summary>
/// How a statistic answers to a little more weight on each observation, and the intervals that follow without replicates.
/// </summary>
/// <remarks>
/// Jaeckel (1972); ABC intervals: DiCiccio and Efron (1992), Biometrika 79; Efron and Tibshirani (1993), 14.4 and 22.6. Checked against
/// R's <c>boot</c>.
/// </remarks>
public sealed class InfinitesimalJackknife
{
    private readonly int _count;
    private readonly Func<ReadOnlySpan<double>, double> _statistic;
    private readonly double _step;

    private InfinitesimalJackknife(int count, Func<ReadOnlySpan<double>, double> statistic)
    {
        (_count, _statistic, _step) = (count, statistic, 0.001 / count);
        Original = At(_ => 0);
        var curvatures = new double[count];
        var influences = new double[count];
        for (var i = 0; i < count; i++)
        {
            var (up, down) = (Toward(i, _step), Toward(i, -_step));
            (influences[i], curvatures[i]) = ((up - down) / (2 * _step), (up - 2 * Original + down) / (_step * _step));
        }

        Influences = influences;
        Bias = Sums.Of(curvatures) / (2.0 * count * count);
    }

    /// <summary>The statistic of the sample.</summary>
    public double Original { get; }

    /// <summary>The empirical influence values: derivatives by the weight of each observation, numerically.</summary>
    public IReadOnlyList<double> Influences { get; }

    /// <summary>The bias by the second derivatives, half their mean over n.</summary>
    public double Bias { get; }

    /// <summary>Σl² / n².</summary>
    public double Variance => Sums.OfProducts([.. Influences], [.. Influences]) / ((double)_count * _count);

    /// <summary>The acceleration for BCa and ABC intervals, Σl³ / (6 (Σl²)^{3/2}).</summary>
    public double Acceleration => Variance == 0 ? 0 : Sums.Of([.. Influences.Select(l =>
        l * l * l)]) / (6 * Math.Pow(_count, 3) * Math.Pow(Variance, 1.5));

    /// <summary>Takes the derivatives of a statistic.</summary>
    /// <param name="count">n, at least 2.</param>
    /// <param name="statistic">
    /// The statistic for a weight on each observation, whole or not; smooth; a common factor of the weights must not matter.
    /// </param>
    /// <exception cref="ArgumentException">There are fewer than two observations.</exception>
    /// <exception cref="NotFiniteNumberException">A derivative is NaN or infinite.</exception>
    public static InfinitesimalJackknife Of(int count, Func<ReadOnlySpan<double>, double> statistic)
    {
        Require.That(count >= 2, nameof(count), $"count is {count}; it must be at least 2.");
        var result = new InfinitesimalJackknife(count, statistic);
        if (double.IsFinite(result.Variance) && double.IsFinite(result.Bias)) return result;
        throw new NotFiniteNumberException(
            FormattableString.Invariant($"The statistic of {count} observations has no finite derivatives; it is {result.Original} at equal weights."), result.Original);
    }

    /// <summary>The approximate bootstrap confidence interval ABC: BCa without replicates, for smooth statistics.</summary>
    /// <param name="level">Between 0 and 1; 0.95 by default.</param>
    /// <exception cref="ArgumentException">The level does not lie between 0 and 1.</exception>
    public ConfidenceInterval ApproximateInterval(double level = 0.95)
    {
        Require.Probability(level, nameof(level));
        var error = Math.Sqrt(Variance);
        double Along(double distance) => At(i => distance * Influences[i] / ((double)_count * _count * error));
        var curvature = (Along(_step) - 2 * Original + Along(-_step)) / (2 * error * _step * _step);
        var share = 2 * NormalDistribution.StandardCumulative(Acceleration) * NormalDistribution.StandardCumulative(curvature - Bias / error);
        var biasCorrection = NormalDistribution.StandardQuantile(share);
        double End(double probability)
        {
            var w = biasCorrection + NormalDistribution.StandardQuantile(probability);
            return Along(w / ((1 - Acceleration * w) * (1 - Acceleration * w)));
        }

        return new ConfidenceInterval(End((1 - level) / 2), End((1 + level) / 2), level);
    }

    private double Toward(int index, double share) => At(i => share * ((i == index ? 1 : 0) - 1.0 / _count));

    private double At(Func<int, double> change) => _statistic([.. Enumerable.Range(0, _count).Select(i => 1.0 / _count + change(i))]);
}
