using System.Globalization;
using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Survey.Estimators;

/// <summary>Sums of weight times value over the rows that have weight.</summary>
internal static class WeightedSums
{
    /// <summary>Σ w y for each of k columns, each as if in twice the precision.</summary>
    /// <exception cref="ArgumentException">There are not n weights, or a value with weight is not finite.</exception>
    public static double[] Of(Matrix variables, ReadOnlySpan<double> weights)
    {
        Require.SameCount(weights.Length, nameof(weights), variables.Rows, nameof(variables));
        var sums = new DoubleDouble[variables.Columns];
        for (var i = 0; i < weights.Length; i++)
        {
            if (weights[i] == 0) continue;
            var row = variables.Row(i);
            for (var j = 0; j < sums.Length; j++) sums[j] += DoubleDouble.Product(weights[i], row[j]);
        }

        var values = Array.ConvertAll(sums, s => s.Value);
        if (!Array.TrueForAll(values, double.IsFinite)) RequireValues(variables, weights);
        return values;
    }

    /// <summary>Every value with weight is a finite number.</summary>
    /// <exception cref="ArgumentException">One is not.</exception>
    public static void RequireValues(Matrix variables, ReadOnlySpan<double> weights)
    {
        Require.SameCount(weights.Length, nameof(weights), variables.Rows, nameof(variables));
        for (var i = 0; i < weights.Length; i++)
        {
            if (weights[i] == 0) continue;
            var row = variables.Row(i);
            for (var j = 0; j < row.Length; j++)
            {
                if (!double.IsFinite(row[j])) throw Missing(i, j, row[j]);
            }
        }
    }

    private static ArgumentException Missing(int row, int column, double value) => Refusal.Of(
        "variables",
        string.Create(
            CultureInfo.InvariantCulture,
            $"variables[{row}, {column}] is {value} with weight; leave rows without a value out by a domain."));
}
