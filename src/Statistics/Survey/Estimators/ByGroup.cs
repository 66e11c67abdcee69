using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Survey.Estimators;

/// <summary>
/// A statistic of k values in each of G domains together: G × k estimates, group after group, with the covariance between groups.
/// </summary>
/// <remarks>
/// Each group is estimated as a domain: other rows get weight zero and the design stays whole. Agrees with R survey <c>svyby(covmat =
/// TRUE)</c>.
/// </remarks>
public sealed class ByGroup : ISurveyStatistic
{
    private readonly ISurveyStatistic _statistic;
    private readonly Grouping _groups;

    /// <summary>A statistic by group.</summary>
    /// <param name="statistic">What is estimated in each group.</param>
    /// <param name="groups">The group of each of the n rows; results come in the order of its labels.</param>
    /// <exception cref="ArgumentException">The numbers of rows differ.</exception>
    public ByGroup(ISurveyStatistic statistic, Grouping groups)
    {
        ArgumentNullException.ThrowIfNull(statistic);
        ArgumentNullException.ThrowIfNull(groups);
        Require.SameCount(groups.Rows, "rows of groups", statistic.Rows, "rows of the statistic");
        (_statistic, _groups) = (statistic, groups);
    }

    /// <inheritdoc/>
    public int Rows => _groups.Rows;

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">A group has no row with weight.</exception>
    public double[] Values(ReadOnlySpan<double> weights)
    {
        var all = new List<double>();
        for (var group = 0; group < _groups.Count; group++) all.AddRange(_statistic.Values(Inside(group, weights)));
        return [.. all];
    }

    /// <inheritdoc/>
    public Matrix Influences(ReadOnlySpan<double> weights)
    {
        var parts = new Matrix[_groups.Count];
        for (var group = 0; group < parts.Length; group++) parts[group] = _statistic.Influences(Inside(group, weights));
        var k = parts[0].Columns;
        return Matrix.Create(Rows, parts.Length * k, (i, j) => _groups.Codes[i] == j / k ? parts[j / k][i, j % k] : 0);
    }

    private double[] Inside(int group, ReadOnlySpan<double> weights)
    {
        Require.SameCount(weights.Length, nameof(weights), Rows, "rows of groups");
        var (inside, hasWeight) = (new double[Rows], false);
        for (var i = 0; i < Rows; i++)
        {
            if (_groups.Codes[i] != group) continue;
            inside[i] = weights[i];
            hasWeight |= weights[i] != 0;
        }

        return hasWeight ? inside : throw new ArgumentException(
            $"Group \"{_groups.Labels[group]}\" has no row with weight.", nameof(weights));
    }
}
