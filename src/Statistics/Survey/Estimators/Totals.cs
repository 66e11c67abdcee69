using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Survey.Estimators;

/// <summary>Population totals Σ w y of k variables (Horvitz and Thompson 1952).</summary>
/// <param name="variables">n × k values; NaN is allowed in rows without weight.</param>
public sealed class Totals(Matrix variables) : ISurveyStatistic
{
    /// <summary>The total of one variable.</summary>
    /// <param name="variable">n values.</param>
    public Totals(IReadOnlyList<double> variable)
        : this(Matrix.FromColumns([.. variable]))
    {
    }

    /// <inheritdoc/>
    public int Rows => variables.Rows;

    /// <inheritdoc/>
    public double[] Values(ReadOnlySpan<double> weights) => WeightedSums.Of(variables, weights);

    /// <inheritdoc/>
    public Matrix Influences(ReadOnlySpan<double> weights)
    {
        WeightedSums.RequireValues(variables, weights);
        var w = weights.ToArray();
        return Matrix.Create(variables.Rows, variables.Columns, (i, j) => w[i] == 0 ? 0 : variables[i, j]);
    }
}
