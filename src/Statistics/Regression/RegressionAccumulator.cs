using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Regression;

/// <summary>A linear regression in one pass over rows that need not be kept: constant memory, and parts can be merged.</summary>
/// <remarks>
/// Holds X'WX, X'Wy and y'Wy. Products are split and summed without error but for the last of 31 digits (Ogita, Rump and Oishi,
/// 2005), and the normal equations are solved in those 31 digits, so that forming them costs nothing: with κ the condition number of
/// the scaled design, coefficients and standard errors keep all 15 digits of a double up to κ = 10⁷ and about 30 − 2·log₁₀ κ beyond.
/// The residual sum of squares is what is left of y'Wy: about 31 − 2·log₁₀(largest |y| / residual standard deviation) digits. Take a
/// constant off a response that is large beside its spread before it goes in.
/// Values are taken as the doubles they are. Some six million rows of five columns a second went in on one core.
/// One accumulator must not be used by two threads at once; give each its own and merge them in a fixed order.
/// </remarks>
public sealed class RegressionAccumulator
{
    private readonly MomentSums _sums;
    private readonly double[][] _pending;
    private int _pendingRows;

    /// <summary>Starts without rows.</summary>
    /// <param name="names">The names of the columns that rows have, without the intercept's.</param>
    /// <param name="hasIntercept">Whether a column of ones comes before them; it does by default.</param>
    /// <exception cref="ArgumentException">There is no column at all, or two have one name.</exception>
    public RegressionAccumulator(IReadOnlyList<string> names, bool hasIntercept = true)
    {
        Names = hasIntercept ? [Design.Intercept, .. names] : [.. names];
        HasIntercept = hasIntercept;
        Require.NotEmpty(Names.Count, nameof(names));
        if (Names.Distinct(StringComparer.Ordinal).Count() < Names.Count)
            throw new ArgumentException($"The {Names.Count} columns need names of their own: {string.Join(", ", Names)}.", nameof(names));
        _sums = new MomentSums(Names.Count + 1);
        // Columns, response, weight.
        _pending = [.. Enumerable.Range(0, Names.Count + 2).Select(_ => new double[MomentSums.BlockRows])];
        if (hasIntercept) Array.Fill(_pending[0], 1.0);
    }

    /// <summary>The names of the k columns, the intercept's first.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Whether the first column is of ones.</summary>
    public bool HasIntercept { get; }

    /// <summary>How many rows of weight above zero went in.</summary>
    public long Observations => _sums.Observations + _pending[^1].AsSpan(0, _pendingRows).ToArray().LongCount(w => w > 0);

    private int Given => Names.Count - (HasIntercept ? 1 : 0);

    /// <summary>Adds a row.</summary>
    /// <param name="row">One value a column, without the intercept's.</param>
    /// <param name="response">The response.</param>
    /// <param name="weight">Not negative; 1 by default. A row of weight zero changes nothing.</param>
    /// <exception cref="ArgumentException">
    /// There is not one value a column, a value is not finite, or the weight is negative; nothing was added then.
    /// </exception>
    public void Add(ReadOnlySpan<double> row, double response, double weight = 1)
    {
        Require.SameCount(row.Length, nameof(row), Given, "columns");
        Require.Finite(row, nameof(row));
        Require.Finite(response, nameof(response));
        Require.NonNegative([weight], nameof(weight));
        for (var j = 0; j < row.Length; j++) _pending[Names.Count - Given + j][_pendingRows] = row[j];
        (_pending[^2][_pendingRows], _pending[^1][_pendingRows]) = (response, weight);
        if (++_pendingRows == MomentSums.BlockRows) Flush();
    }

    /// <summary>Adds many rows, given as columns: the quick way.</summary>
    /// <param name="columns">One series of n values a column, without the intercept's.</param>
    /// <param name="response">n values.</param>
    /// <param name="weights">n weights, not negative; none (the default) weighs all rows 1.</param>
    /// <exception cref="ArgumentException">
    /// Counts differ, a value is not finite, or a weight is negative; nothing was added then.
    /// </exception>
    public void AddColumns(
        IReadOnlyList<ReadOnlyMemory<double>> columns, ReadOnlyMemory<double> response, ReadOnlyMemory<double> weights = default)
    {
        Check(columns, response, weights);
        Flush();
        for (var start = 0; start < response.Length; start += MomentSums.BlockRows)
        {
            _pendingRows = Math.Min(MomentSums.BlockRows, response.Length - start);
            for (var j = 0; j < Given; j++) columns[j].Span.Slice(start, _pendingRows).CopyTo(_pending[Names.Count - Given + j]);
            response.Span.Slice(start, _pendingRows).CopyTo(_pending[^2]);
            if (weights.IsEmpty) _pending[^1].AsSpan(0, _pendingRows).Fill(1);
            else weights.Span.Slice(start, _pendingRows).CopyTo(_pending[^1]);
            Flush();
        }
    }

    /// <summary>Adds all rows that another accumulator has seen; the other is left as it is.</summary>
    /// <exception cref="ArgumentException">The other has other columns.</exception>
    public void Merge(RegressionAccumulator other)
    {
        if (!Names.SequenceEqual(other.Names, StringComparer.Ordinal))
            throw new ArgumentException(
                $"other has the columns {string.Join(", ", other.Names)}; {string.Join(", ", Names)} are needed.",
                nameof(other));
        _sums.Add(other._sums);
        _sums.AddBlock(other._pending, other._pendingRows);
    }

    /// <summary>The regression on all rows so far; more may be added afterwards.</summary>
    /// <exception cref="ArgumentException">
    /// There are not more rows of weight above zero than columns, or the sums of products are too large for doubles.
    /// </exception>
    /// <exception cref="RankDeficientException">What the columns before leave of a column is below 1e-12 of its length.</exception>
    public AccumulatedFit Fit()
    {
        Flush();
        if (Observations <= Names.Count)
            throw new ArgumentException(
                $"{Observations} rows of weight above zero were added for {Names.Count} columns; more rows than columns are needed.");
        return AccumulatedFit.Solve(Names, HasIntercept, _sums);
    }

    private void Flush()
    {
        _sums.AddBlock(_pending, _pendingRows);
        _pendingRows = 0;
    }

    private void Check(IReadOnlyList<ReadOnlyMemory<double>> columns, ReadOnlyMemory<double> response, ReadOnlyMemory<double> weights)
    {
        Require.SameCount(columns.Count, nameof(columns), Given, "columns");
        Require.Finite(response.Span, nameof(response));
        for (var j = 0; j < columns.Count; j++)
        {
            Require.SameCount(columns[j].Length, $"columns[{j}]", response.Length, nameof(response));
            Require.Finite(columns[j].Span, $"columns[{j}]");
        }

        if (weights.IsEmpty) return;
        Require.SameCount(weights.Length, nameof(weights), response.Length, nameof(response));
        Require.NonNegative(weights.Span, nameof(weights));
    }
}
