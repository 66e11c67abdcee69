using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;
using Reckon.Statistics.Quantiles;
using static System.FormattableString;

namespace Reckon.Statistics.CompositeIndices;

/// <summary>A table whose missing values were filled by a stated rule, with what was filled.</summary>
/// <remarks>OECD and JRC (2008), Handbook on Constructing Composite Indicators, step 3: single imputation understates how uncertain the index is, so print the cells.</remarks>
/// <param name="Values">n × k, complete.</param>
/// <param name="Cells">The cells, from zero, that were missing.</param>
public sealed record Imputation(Matrix Values, IReadOnlyList<(int Unit, int Indicator)> Cells)
{
    /// <summary>Fills each missing value with the mean of its indicator.</summary>
    /// <param name="values">n × k; NaN marks what is missing.</param>
    /// <exception cref="ArgumentException">An indicator has no value at all, or an infinite one.</exception>
    public static Imputation ByMean(Matrix values) => By(values, known => Sums.Mean(known));

    /// <summary>Fills each missing value with the median of its indicator.</summary>
    /// <param name="values">n × k; NaN marks what is missing.</param>
    /// <exception cref="ArgumentException">An indicator has no value at all, or an infinite one.</exception>
    public static Imputation ByMedian(Matrix values) => By(values, known => Quantile.Of(known, 0.5));

    private static Imputation By(Matrix values, Func<double[], double> rule)
    {
        double[] fill = [.. Enumerable.Range(0, values.Columns).Select(j => rule(Known(values, j)))];
        var cells = from i in Enumerable.Range(0, values.Rows) from j in Enumerable.Range(0, values.Columns) where double.IsNaN(values[i, j]) select (i, j);
        return new Imputation(Matrix.Create(values.Rows, values.Columns, (i, j) => double.IsNaN(values[i, j]) ? fill[j] : values[i, j]), [.. cells]);
    }

    private static double[] Known(Matrix values, int indicator)
    {
        double[] known = [.. values.Column(indicator).Where(v => !double.IsNaN(v))];
        if (known.Length == 0) throw new ArgumentException(Invariant($"Indicator {indicator} has no value in any of {values.Rows} units; nothing can be said for it."), nameof(values));
        Require.Finite(known, $"indicator {indicator}");
        return known;
    }
}
