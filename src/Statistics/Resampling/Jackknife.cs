using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Estimates;

namespace Reckon.Statistics.Resampling;

/// <summary>A statistic with one observation, or one cluster, left out at a time.</summary>
/// <remarks>Quenouille (1956), Tukey (1958); Efron and Tibshirani (1993), chapter 11. Not for medians and other statistics that are not smooth.</remarks>
public sealed class Jackknife
{
    private Jackknife(double original, double[] values) => (Original, Values) = (original, values);

    /// <summary>The statistic of the whole sample.</summary>
    public double Original { get; }

    /// <summary>The statistic without the first unit, without the second, and so on.</summary>
    public IReadOnlyList<double> Values { get; }

    /// <summary>(n − 1) × (mean of the values − statistic).</summary>
    public double Bias => (Values.Count - 1) * (Sums.Mean([.. Values]) - Original);

    /// <summary>(n − 1)/n × sum of squared deviations of the values.</summary>
    public double Variance => (Values.Count - 1.0) / Values.Count * Sums.OfSquaredDeviations([.. Values]);

    /// <summary>The statistic less its bias, with the jackknife's standard error on n − 1 degrees of freedom.</summary>
    public Estimate Corrected => new(Original - Bias, Math.Sqrt(Variance), Values.Count - 1);

    /// <summary>The acceleration for BCa intervals, from the values' skewness.</summary>
    public double Acceleration
    {
        get
        {
            var mean = Sums.Mean([.. Values]);
            return Resampling.Acceleration.Of([.. Values.Select(v => mean - v)]);
        }
    }

    /// <summary>n × statistic − (n − 1) × value: numbers whose mean is the corrected statistic.</summary>
    public double[] PseudoValues() => [.. Values.Select(v => Values.Count * Original - (Values.Count - 1) * v)];

    /// <summary>Leaves out one observation at a time.</summary>
    /// <param name="count">n, at least 2.</param>
    /// <param name="statistic">The statistic for a weight on each observation; a common factor of the weights must not matter.</param>
    /// <exception cref="ArgumentException">There are fewer than two observations.</exception>
    /// <exception cref="NotFiniteNumberException">The statistic is NaN or infinite without a unit.</exception>
    public static Jackknife Of(int count, Func<ReadOnlySpan<double>, double> statistic) => OfClusters([.. Enumerable.Range(0, Math.Max(count, 0))], statistic);

    /// <summary>Leaves out one cluster at a time.</summary>
    /// <param name="clusters">n codes; observations with the same code leave together. At least two clusters.</param>
    /// <param name="statistic">The statistic for a weight on each observation.</param>
    /// <exception cref="ArgumentException">There are fewer than two clusters.</exception>
    /// <exception cref="NotFiniteNumberException">The statistic is NaN or infinite without a unit.</exception>
    public static Jackknife OfClusters(IReadOnlyList<int> clusters, Func<ReadOnlySpan<double>, double> statistic)
    {
        var units = clusters.Distinct().ToArray();
        Require.That(units.Length >= 2, nameof(clusters), $"There are {units.Length} units; one must be left when one is left out.");
        var values = Array.ConvertAll(units, unit => statistic([.. clusters.Select(c => c == unit ? 0.0 : 1.0)]));
        var wrong = Array.FindIndex(values, v => !double.IsFinite(v));
        if (wrong >= 0) throw new NotFiniteNumberException(FormattableString.Invariant($"The statistic is {values[wrong]} without unit {wrong} of {values.Length}."), values[wrong]);
        return new Jackknife(statistic([.. clusters.Select(_ => 1.0)]), values);
    }
}
