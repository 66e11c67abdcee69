using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Survey.Estimators;

/// <summary>
/// k ratios of totals Σ w y / Σ w x: ratios of means, not means of ratios. Over the whole sample this is the combined ratio of Cochran
/// (1977, section 6.11).
/// </summary>
/// <remarks>
/// Linearised variable: u = (y − R x) / Σ w x. Means, proportions and domain means are such ratios with x = 1 in the domain.
/// </remarks>
public sealed class Ratios : IFunctionOfTotals
{
    private readonly Matrix _numerators;
    private readonly Matrix _denominators;

    /// <summary>Ratios of k pairs of variables.</summary>
    /// <param name="numerators">n × k values y; NaN is allowed in rows without weight.</param>
    /// <param name="denominators">n × k values x.</param>
    /// <exception cref="ArgumentException">The shapes differ.</exception>
    public Ratios(Matrix numerators, Matrix denominators)
    {
        Require.SameCount(denominators.Rows, "rows of denominators", numerators.Rows, "rows of numerators");
        Require.SameCount(denominators.Columns, "columns of denominators", numerators.Columns, "columns of numerators");
        (_numerators, _denominators) = (numerators, denominators);
    }

    /// <summary>The ratio of one pair of variables.</summary>
    /// <param name="numerator">n values y.</param>
    /// <param name="denominator">n values x.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public Ratios(IReadOnlyList<double> numerator, IReadOnlyList<double> denominator)
        : this(Matrix.FromColumns([.. numerator]), Matrix.FromColumns([.. denominator]))
    {
    }

    /// <inheritdoc/>
    public int Rows => _numerators.Rows;

    /// <summary>Means Σ w y / Σ w of k variables (Hájek 1971).</summary>
    /// <param name="variables">n × k values.</param>
    public static Ratios Means(Matrix variables) => new(variables, Matrix.Create(variables.Rows, variables.Columns, (_, _) => 1));

    /// <summary>The mean of one variable.</summary>
    /// <param name="variable">n values.</param>
    public static Ratios Mean(IReadOnlyList<double> variable) => Means(Matrix.FromColumns([.. variable]));

    /// <summary>The share of the population in each group. Shares are ratios, so the variance is the centred one.</summary>
    /// <param name="groups">The group of each of the n rows.</param>
    public static Ratios Proportions(Grouping groups) =>
        Means(Matrix.Create(groups.Rows, groups.Count, (i, g) => groups.Codes[i] == g ? 1 : 0));

    /// <summary>The share of the population where something holds.</summary>
    /// <param name="holds">For each of the n rows whether it holds.</param>
    public static Ratios Proportion(IReadOnlyList<bool> holds) => Mean([.. holds.Select(h => h ? 1.0 : 0)]);

    /// <summary>The share of the population at or below each of k points.</summary>
    /// <param name="variable">n values.</param>
    /// <param name="points">k points.</param>
    public static Ratios DistributionFunction(IReadOnlyList<double> variable, IReadOnlyList<double> points) =>
        Means(
            Matrix.Create(variable.Count, points.Count, (i, j) => Indicator(variable[i], points[j])));

    /// <summary>n × 2k: the numerators and then the denominators.</summary>
    public Matrix Variables =>
        Matrix.Create(
            Rows,
            2 * _numerators.Columns,
            (i, j) => j < _numerators.Columns ? _numerators[i, j] : _denominators[i, j - _numerators.Columns]);

    /// <inheritdoc/>
    public double[] FromTotals(ReadOnlySpan<double> totals) => Divide(totals[..(totals.Length / 2)], totals[(totals.Length / 2)..]);

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">A denominator is zero.</exception>
    public double[] Values(ReadOnlySpan<double> weights) => Evaluate(weights).Ratios;

    /// <inheritdoc/>
    public Matrix Influences(ReadOnlySpan<double> weights)
    {
        var (ratios, totals) = Evaluate(weights);
        WeightedSums.RequireValues(_numerators, weights);
        var w = weights.ToArray();
        return Matrix.Create(
            Rows, totals.Length, (i, j) => w[i] == 0 ? 0 : (_numerators[i, j] - ratios[j] * _denominators[i, j]) / totals[j]);
    }

    private static double Indicator(double value, double point) => double.IsNaN(value) ? double.NaN : value <= point ? 1 : 0;

    private (double[] Ratios, double[] Totals) Evaluate(ReadOnlySpan<double> weights)
    {
        var below = WeightedSums.Of(_denominators, weights);
        return (Divide(WeightedSums.Of(_numerators, weights), below), below);
    }

    private double[] Divide(ReadOnlySpan<double> above, ReadOnlySpan<double> below)
    {
        var ratios = new double[above.Length];
        for (var j = 0; j < ratios.Length; j++)
        {
            if (below[j] == 0)
            {
                throw Refusal.Of(
                    "denominators",
                    $"The denominator of ratio {j} is zero over {Rows} rows, so the ratio does not exist.");
            }
            ratios[j] = above[j] / below[j];
        }

        return ratios;
    }
}
