using System.Globalization;
using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Survey;

namespace Reckon.Statistics.Calibration;

/// <summary>The known sizes of the groups of a sample, and the factors that bring weights to them.</summary>
internal static class CellTotals
{
    /// <summary>The sizes in the order of the sample's groups.</summary>
    /// <exception cref="ArgumentException">A size is negative or not finite.</exception>
    /// <exception cref="CalibrationException">A group of the sample has no size, or a group with a size is not in the sample.</exception>
    public static double[] Match(Grouping groups, IReadOnlyDictionary<string, double> totals, string margin)
    {
        foreach (var (name, total) in totals.OrderBy(t => t.Key, StringComparer.Ordinal))
        {
            if (!(total >= 0) || !double.IsFinite(total))
            {
                throw new ArgumentException(
                    string.Create(
                        CultureInfo.InvariantCulture, $"The size of {name} in {margin} is {total:R}; it must be finite and not negative."),
                    nameof(totals));
            }

            if (total > 0 && !groups.Labels.Contains(name))
            {
                throw new CalibrationException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{name} in {margin} has {total:R} in the population, but no row in the sample; join it with a similar one."),
                    name);
            }
        }

        var missing = groups.Labels.FirstOrDefault(name => !totals.ContainsKey(name));
        if (missing is not null)
        {
            throw new CalibrationException(
                $"{missing} in {margin} is in the sample, but its size in the population is not given.", missing);
        }

        return [.. groups.Labels.Select(name => totals[name])];
    }

    /// <summary>The sum of the weights of each group.</summary>
    public static double[] Sum(Grouping groups, ReadOnlySpan<double> weights)
    {
        var sums = new DoubleDouble[groups.Count];
        for (var i = 0; i < weights.Length; i++) sums[groups.Codes[i]] += weights[i];
        return Array.ConvertAll(sums, s => s.Value);
    }

    /// <summary>Size over sum of weights, for each group; 1 where both are zero.</summary>
    /// <exception cref="CalibrationException">One is zero and the other is not.</exception>
    public static double[] Factors(Grouping groups, double[] totals, ReadOnlySpan<double> weights, string margin)
    {
        var sums = Sum(groups, weights);
        for (var g = 0; g < sums.Length; g++)
        {
            if (sums[g] == 0 != (totals[g] == 0)) throw Unmet(groups.Labels[g], margin, totals[g], sums[g]);
        }

        return [.. totals.Zip(sums, (total, sum) => sum == 0 ? 1 : total / sum)];
    }

    private static CalibrationException Unmet(string name, string margin, double total, double sum) => new(
        string.Create(
            CultureInfo.InvariantCulture,
            $"{name} in {margin} has {total:R} in the population and weights of {sum:R} in the sample; where one is zero the other must be."),
        name);
}
