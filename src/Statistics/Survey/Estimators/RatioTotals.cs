using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Survey.Estimators;

/// <summary>Totals of a variable y from its ratio to a variable x whose total in the population is known.</summary>
/// <remarks>Cochran (1977), sections 6.10 and 6.11. Agrees with R survey <c>predict(svyratio(...), total)</c>.</remarks>
public static class RatioTotals
{
    /// <summary>The combined ratio total X · Σ w y / Σ w x. The choice where groups are small.</summary>
    /// <param name="ratio">The ratio y to x; one or more.</param>
    /// <param name="total">The known total X.</param>
    /// <exception cref="ArgumentException">The total is not finite.</exception>
    public static ISurveyStatistic Combined(Ratios ratio, double total)
    {
        Require.Finite(total, nameof(total));
        return new SmoothFunction(
            ratio, values => Array.ConvertAll(values, v => total * v), values => Matrix.Diagonal([.. values.Select(_ => total)]));
    }

    /// <summary>
    /// The separate ratio total Σ X_g · (Σ w y / Σ w x in g): better when the ratio differs between groups, biased by about 1/n_g where
    /// they are small.
    /// </summary>
    /// <param name="ratio">One ratio y to x.</param>
    /// <param name="groups">The stratum or post-stratum of each of the n rows.</param>
    /// <param name="totals">The known total X of each group, by its label.</param>
    /// <exception cref="ArgumentException">A group has no known total, a known total has no group, or a total is not finite.</exception>
    public static ISurveyStatistic Separate(Ratios ratio, Grouping groups, IReadOnlyDictionary<string, double> totals)
    {
        ArgumentNullException.ThrowIfNull(groups);
        ArgumentNullException.ThrowIfNull(totals);
        var missing = groups.Labels.FirstOrDefault(label => !totals.ContainsKey(label));
        if (missing is not null) throw new ArgumentException($"Group \"{missing}\" of the sample has no known total.", nameof(totals));
        var empty = totals.Keys.Order(StringComparer.Ordinal).FirstOrDefault(label => !groups.Labels.Contains(label));
        if (empty is not null)
        {
            throw new ArgumentException($"Group \"{empty}\" has a known total and no row in the sample.", nameof(totals));
        }
        double[] known = [.. groups.Labels.Select(label => totals[label])];
        Require.Finite(known, nameof(totals));
        return SmoothFunction.LinearCombination(new ByGroup(ratio, groups), Matrix.FromRows(known));
    }
}
