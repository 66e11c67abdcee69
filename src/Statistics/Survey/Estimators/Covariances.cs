using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Survey.Estimators;

/// <summary>Variances and covariances of k variables in the population: k × k estimates, row after row.</summary>
/// <remarks>n/(n − 1) · Σ w (y − ȳ)(z − z̄) / Σ w, with n the rows that have weight. Agrees with R survey <c>svyvar</c>.</remarks>
/// <param name="variables">n × k values; NaN is allowed in rows without weight.</param>
/// <param name="sampleSize">
/// The n of the factor n/(n − 1). Null counts the rows with weight, anew in each replicate; R survey holds it at the number of rows in
/// replicates.
/// </param>
public sealed class Covariances(Matrix variables, int? sampleSize = null) : ISurveyStatistic
{
    /// <summary>The variance of one variable.</summary>
    /// <param name="variable">n values.</param>
    public Covariances(IReadOnlyList<double> variable)
        : this(Matrix.FromColumns([.. variable]))
    {
    }

    /// <inheritdoc/>
    public int Rows => variables.Rows;

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">Fewer than two rows have weight, or the weights add up to zero.</exception>
    public double[] Values(ReadOnlySpan<double> weights) => Ratios.Means(Products(weights)).Values(weights);

    /// <inheritdoc/>
    public Matrix Influences(ReadOnlySpan<double> weights) => Ratios.Means(Products(weights)).Influences(weights);

    // The error of the means adds nothing of first order, because deviations from them add up to zero.
    private Matrix Products(ReadOnlySpan<double> weights)
    {
        var (means, n) = (Ratios.Means(variables).Values(weights), sampleSize ?? CountWeighted(weights));
        if (n < 2) throw new ArgumentException($"{n} rows have weight; a variance needs two.", nameof(weights));
        var (k, factor) = (variables.Columns, n / (n - 1.0));
        return Matrix.Create(Rows, k * k, (i, j) => factor * (variables[i, j / k] - means[j / k]) * (variables[i, j % k] - means[j % k]));
    }

    private static int CountWeighted(ReadOnlySpan<double> weights)
    {
        var count = 0;
        foreach (var weight in weights)
        {
            if (weight != 0) count++;
        }

        return count;
    }
}
