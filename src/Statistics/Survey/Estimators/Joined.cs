using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Survey.Estimators;

/// <summary>Several statistics of the same rows as one, so that their covariance is estimated too.</summary>
public sealed class Joined : ISurveyStatistic
{
    private readonly IReadOnlyList<ISurveyStatistic> _parts;

    /// <summary>Joins statistics; their estimates follow each other.</summary>
    /// <param name="parts">At least one, all of n rows.</param>
    /// <exception cref="ArgumentException">There is none, or the numbers of rows differ.</exception>
    public Joined(params IReadOnlyList<ISurveyStatistic> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        Require.NotEmpty(parts.Count, nameof(parts));
        foreach (var part in parts) Require.SameCount(part.Rows, "rows of a part", parts[0].Rows, "rows of the first part");
        _parts = parts;
    }

    /// <inheritdoc/>
    public int Rows => _parts[0].Rows;

    /// <inheritdoc/>
    public double[] Values(ReadOnlySpan<double> weights)
    {
        var values = new List<double>();
        foreach (var part in _parts) values.AddRange(part.Values(weights));
        return [.. values];
    }

    /// <inheritdoc/>
    public Matrix Influences(ReadOnlySpan<double> weights)
    {
        var columns = new List<double[]>();
        foreach (var part in _parts)
        {
            var influences = part.Influences(weights);
            for (var j = 0; j < influences.Columns; j++) columns.Add(influences.Column(j));
        }

        return Matrix.FromColumns(columns);
    }
}
