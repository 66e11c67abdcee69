using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Distributions;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Survey.Designs;
using Reckon.Statistics.Survey.Estimators;
using Reckon.Statistics.Survey.Precision;
using Reckon.Statistics.Survey.Proportions;

namespace Reckon.Statistics.Survey.Quantiles;

/// <summary>
/// A quantile of a variable in the population, with the interval of Woodruff (1952), Journal of the American Statistical Association
/// 47.
/// </summary>
/// <remarks>
/// The interval of the share at or below the quantile is carried back through the distribution function; the standard error is its width
/// over 2 t. Agrees with R survey 4.1-1 <c>svyquantile</c> (the definitions before 4.1 are <c>oldsvyquantile</c> there) but for three
/// slips of it: sums of weights that make up the share exactly are told apart by their rounding, below the share of the smallest value
/// it gives the second smallest, and with replicates every interval is "mean".
/// </remarks>
/// <param name="Quantile">
/// The quantile, its standard error and degrees of freedom. The error is NaN where an end of the interval is missing.
/// </param>
/// <param name="Interval">Its interval; −∞ or +∞ where the share's interval leaves 0 … 1.</param>
public sealed record SurveyQuantile(Estimate Quantile, ConfidenceInterval Interval)
{
    /// <summary>Estimates a quantile.</summary>
    /// <param name="design">The sample, or a domain of it.</param>
    /// <param name="variable">n values; NaN is allowed in rows without weight.</param>
    /// <param name="probability">Between 0 and 1; 0.5 is the median.</param>
    /// <param name="settings">Rule, interval and level; null takes R's defaults.</param>
    /// <exception cref="ArgumentException">
    /// The probability does not lie between 0 and 1, or all values with weight lie at or below the quantile, so that there is no
    /// interval.
    /// </exception>
    public static SurveyQuantile Of(
        ISurveyDesign design, IReadOnlyList<double> variable, double probability, QuantileSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(design);
        Require.Probability(probability, nameof(probability));
        settings ??= new QuantileSettings();
        double[] weights = [.. design.Weights];
        var order = new WeightedOrder(variable, weights, settings.Rule);
        var value = order.Quantile(probability);
        var share = design.Estimate(Ratios.DistributionFunction(variable, [value]))[0];
        var shares = ProportionInterval.Of(share, SampleSize.Weighted(weights), settings.Interval, settings.Level);
        var interval = new ConfidenceInterval(
            shares.Low < 0 ? double.NegativeInfinity : order.Quantile(shares.Low),
            shares.High > 1 ? double.PositiveInfinity : order.Quantile(shares.High),
            settings.Level);
        var error = interval.Width / (2 * StudentTDistribution.TwoSidedQuantile(settings.Level, share.DegreesOfFreedom));
        return new SurveyQuantile(new Estimate(value, double.IsFinite(error) ? error : double.NaN, share.DegreesOfFreedom), interval);
    }
}
