using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Survey.Designs;
using Reckon.Statistics.Survey.Estimators;

namespace Reckon.Statistics.Survey.Precision;

/// <summary>By how much the variances of k estimates differ from those of a simple random sample of as many rows.</summary>
/// <remarks>
/// Kish (1965), section 8.2. The simple random sample has variance N² S²(u) / n, times 1 − n/N when drawn without replacement, where u
/// are the linearised variables, n the rows with weight and N the sum of weights. It is NaN where u is zero throughout, as for the mean of a
/// constant. Agrees with R survey (<c>deff = TRUE</c> and <c>deff
/// = "replace"</c>).
/// </remarks>
public sealed record DesignEffect
{
    private DesignEffect(IReadOnlyList<double> withReplacement, double fraction, int rows) =>
        (WithReplacement, WithoutReplacement, EffectiveSampleSizes) =
        (withReplacement, [.. withReplacement.Select(d => d / (1 - fraction))], [.. withReplacement.Select(d => rows / d)]);

    /// <summary>k variances over those of simple random sampling with replacement.</summary>
    public IReadOnlyList<double> WithReplacement { get; }

    /// <summary>
    /// k variances over those of simple random sampling without replacement (R's <c>deff = TRUE</c>); needs weights that add up to the
    /// population.
    /// </summary>
    public IReadOnlyList<double> WithoutReplacement { get; }

    /// <summary>k numbers of rows of a simple random sample with replacement that would do as well: n over the effect.</summary>
    public IReadOnlyList<double> EffectiveSampleSizes { get; }

    /// <summary>The design effects of a statistic.</summary>
    /// <exception cref="ArgumentException">The statistic does not exist for this sample, or fewer than two rows have weight.</exception>
    public static DesignEffect Of(ISurveyDesign design, ISurveyStatistic statistic)
    {
        ArgumentNullException.ThrowIfNull(design);
        ArgumentNullException.ThrowIfNull(statistic);
        double[] weights = [.. design.Weights];
        var (estimate, influences) = (design.Estimate(statistic), statistic.Influences(weights));
        var (rows, population) = (SampleSize.Weighted(weights), Sums.Of(weights));
        var effects = new double[estimate.Count];
        for (var j = 0; j < effects.Length; j++)
        {
            var variance = new Covariances(influences.Column(j)).Values(weights)[0];
            effects[j] = estimate.Covariance[j, j] * rows / (population * population * variance);
        }

        return new DesignEffect(effects, rows / population, rows);
    }
}
