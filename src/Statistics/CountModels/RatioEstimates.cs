using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Resampling;

namespace Reckon.Statistics.CountModels;

/// <summary>The two ratios of y to x that n units give: the ratio of their means, and the mean of their ratios.</summary>
/// <remarks>
/// <para>
/// They estimate different things. A total of y follows from a total of x only by the ratio of means; the mean of ratios gives every
/// unit, however small, the same voice, and is right for a total only when y/x does not depend on x.
/// </para>
/// <para>
/// Variances are linearised (Cochran, 1977, Sampling Techniques, equation 6.13), for units drawn independently and without a correction
/// for a finite population; with clusters the linearised values are summed within them first. Checked against <c>boot</c>
/// (city, bigcity) and against <c>svyratio</c> of R's survey.
/// </para>
/// </remarks>
public sealed record RatioEstimates
{
    private readonly ApproximateBootstrap _bootstrap;

    private RatioEstimates(double[] y, double[] x, UnitGroups units)
    {
        (UnitCount, DegreesOfFreedom) = (y.Length, units.Count - 1);
        var (totalY, totalX) = (Sums.Of(y), Sums.Of(x));
        var ratio = totalY / totalX;
        RatioOfMeans = new Estimate(ratio, units.StandardErrorOfSum([.. y.Zip(x, (a, b) => (a - ratio * b) / totalX)]), DegreesOfFreedom);
        Jackknife = new Jackknife(ratio, units.WithoutEach(y).Zip(units.WithoutEach(x), (a, b) => a / b).ToArray());
        _bootstrap = new ApproximateBootstrap(units.Sums(y), units.Sums(x));
        MeanOfRatios = x.Contains(0) ? null : MeanOf([.. y.Zip(x, (a, b) => a / b)], units);
    }

    /// <summary>How many units there are, n.</summary>
    public int UnitCount { get; }

    /// <summary>n − 1; with clusters their number less one.</summary>
    public double DegreesOfFreedom { get; }

    /// <summary>Sum of y over sum of x, its standard error linearised.</summary>
    public Estimate RatioOfMeans { get; }

    /// <summary>Mean of y/x; null when an x is zero.</summary>
    public Estimate? MeanOfRatios { get; }

    /// <summary>What leaving out each unit (cluster) does to the ratio of means.</summary>
    public Jackknife Jackknife { get; }

    /// <summary>Estimates both ratios.</summary>
    /// <param name="numerators">y, n ≥ 2 finite values.</param>
    /// <param name="denominators">x, n values that are not negative, at least two of them above zero.</param>
    /// <param name="clusters">n codes of the clusters that were drawn; null (the default) when each unit was drawn for itself.</param>
    /// <exception cref="ArgumentException">Lengths differ, a value is outside its range, or there are fewer than two units or clusters
    /// with an x above zero.</exception>
    public static RatioEstimates Of(
        IReadOnlyList<double> numerators, IReadOnlyList<double> denominators, IReadOnlyList<int>? clusters = null)
    {
        Require.SameCount(numerators.Count, nameof(numerators), denominators.Count, nameof(denominators));
        Require.Finite([.. numerators], nameof(numerators));
        Require.NonNegative([.. denominators], nameof(denominators));
        var units = UnitGroups.Of(numerators.Count, clusters);
        double[] x = [.. denominators];
        var positive = units.Sums(x).Count(s => s > 0);
        if (positive < 2)
            throw new ArgumentException(
                $"{positive} of {units.Count} units have a denominator above zero; at least two are needed.",
                nameof(denominators));
        return new RatioEstimates([.. numerators], x, units);
    }

    /// <summary>The ABC interval of the ratio of means: not symmetric, and close to the BCa interval of many bootstrap samples.</summary>
    /// <remarks>
    /// DiCiccio and Efron (1992), Biometrika 79, over units (clusters). Checked against <c>abc.ci</c> of R's boot 1.3-28 to the five digits
    /// that its numerical derivatives keep.
    /// </remarks>
    /// <param name="level">Between 0 and 1; 0.95 by default.</param>
    /// <returns>The interval; of no width when all units have the same ratio.</returns>
    /// <exception cref="ArgumentException">The level does not lie between 0 and 1.</exception>
    public ConfidenceInterval ApproximateBootstrapInterval(double level = 0.95) => _bootstrap.Interval(level);

    private static Estimate MeanOf(double[] values, UnitGroups units)
    {
        var mean = Sums.Mean(values);
        return new Estimate(mean, units.StandardErrorOfSum([.. values.Select(v => (v - mean) / values.Length)]), units.Count - 1);
    }
}
