using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Inequality;
using Reckon.Statistics.Matrices;
using Reckon.Statistics.Samples;

namespace Reckon.Statistics.Survey.Estimators;

/// <summary>A number that is no function of totals, with its linearised variable: measures of inequality.</summary>
/// <remarks>Deville (1999), Survey Methodology 25; Langel and Tillé (2011), Journal of Statistical Planning and Inference 141, and (2013), Journal of the Royal Statistical Society A 176.</remarks>
public sealed class Linearized : ISurveyStatistic
{
    private readonly Func<WeightedSample, double> _value;
    private readonly Func<WeightedSample, double[]> _influence;
    private readonly double[] _variable;

    private Linearized(IReadOnlyList<double> variable, Func<WeightedSample, double> value, Func<WeightedSample, double[]> influence) =>
        (_variable, _value, _influence) = ([.. variable], value, influence);

    /// <inheritdoc/>
    public int Rows => _variable.Length;

    /// <summary>The Gini coefficient.</summary>
    /// <param name="variable">n values; those with weight are not negative and add up to more than zero.</param>
    public static Linearized Gini(IReadOnlyList<double> variable) =>
        new(variable, sample => Inequality.Gini.Of(sample), sample => Inequality.Gini.Influence(sample, variable.Count));

    /// <summary>The share of the total that the largest values hold.</summary>
    /// <remarks>
    /// With q the value above which the share <paramref name="top"/> of the population lies: u = ((y − q)⁺ + q · top − S y) / Σ w y. The
    /// error of q adds nothing of first order.
    /// </remarks>
    /// <param name="variable">n values; those with weight are not negative and add up to more than zero.</param>
    /// <param name="top">The share of the population, between 0 and 1: 0.1 for the largest tenth.</param>
    /// <exception cref="ArgumentException">The share does not lie between 0 and 1.</exception>
    public static Linearized TopShare(IReadOnlyList<double> variable, double top)
    {
        Require.Probability(top, nameof(top));
        return new Linearized(variable, sample => new LorenzCurve(sample).TopShare(top), sample => TopInfluence(sample, [.. variable], top));
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">A value with weight is negative, or all are zero.</exception>
    public double[] Values(ReadOnlySpan<double> weights) => [_value(Sample(weights))];

    /// <inheritdoc/>
    public Matrix Influences(ReadOnlySpan<double> weights)
    {
        var (influence, w) = (_influence(Sample(weights)), weights.ToArray());
        return Matrix.Create(Rows, 1, (i, _) => w[i] == 0 ? 0 : influence[i]);
    }

    private static double[] TopInfluence(WeightedSample sample, double[] variable, double top)
    {
        var (share, q, total) = (new LorenzCurve(sample).TopShare(top), Threshold(sample, top), sample.Total);
        return Array.ConvertAll(variable, y => (Math.Max(0, y - q) + q * top - share * y) / total);
    }

    private static double Threshold(WeightedSample sample, double top)
    {
        var (k, below) = (0, sample.Weights[0]);
        while (k + 1 < sample.Count && below < (1 - top) * sample.TotalWeight) below += sample.Weights[++k];
        return sample.Values[k];
    }

    private WeightedSample Sample(ReadOnlySpan<double> weights)
    {
        Require.SameCount(weights.Length, nameof(weights), Rows, "values");
        return new WeightedSample(_variable, weights.ToArray());
    }
}
