using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;
using static System.FormattableString;

namespace Reckon.Statistics.Flows;

/// <summary>Counts of moves from r origins (rows) to c destinations (columns). Where both are the same places in the same order, the diagonal holds those who stay.</summary>
public sealed record FlowTable
{
    /// <summary>Takes a table of counts.</summary>
    /// <param name="counts">r × c, none negative, not all zero.</param>
    /// <exception cref="ArgumentException">A count is negative or not finite, or all are zero.</exception>
    public FlowTable(Matrix counts)
    {
        Require.NotEmpty(counts.Rows * counts.Columns, nameof(counts));
        Require.NonNegative(counts.Values, nameof(counts));
        Counts = counts;
        OriginTotals = [.. Enumerable.Range(0, counts.Rows).Select(i => Sums.Of(counts.Row(i)))];
        DestinationTotals = [.. Enumerable.Range(0, counts.Columns).Select(j => Sums.Of(counts.Column(j)))];
        Total = Sums.Of(counts.Values);
        if (Total == 0) throw new ArgumentException(Invariant($"All {counts.Rows} × {counts.Columns} counts are zero; at least one must be above zero."), nameof(counts));
    }

    /// <summary>The counts, r × c.</summary>
    public Matrix Counts { get; }

    /// <summary>r sums of rows: all who start at an origin, those who stay included.</summary>
    public IReadOnlyList<double> OriginTotals { get; }

    /// <summary>c sums of columns: all who end at a destination, those who stay included.</summary>
    public IReadOnlyList<double> DestinationTotals { get; }

    /// <summary>The sum of all counts.</summary>
    public double Total { get; }

    /// <summary>Where those from each origin go, r × c: each row sums to 1, a row without counts is NaN.</summary>
    public Matrix OriginShares() => Matrix.Create(Counts.Rows, Counts.Columns, (i, j) => Counts[i, j] / OriginTotals[i]);

    /// <summary>Where those at each destination come from, r × c: each column sums to 1, a column without counts is NaN.</summary>
    public Matrix DestinationShares() => Matrix.Create(Counts.Rows, Counts.Columns, (i, j) => Counts[i, j] / DestinationTotals[j]);

    /// <summary>Moves between two places in both directions; for one place, none.</summary>
    /// <param name="first">From zero.</param>
    /// <param name="second">From zero.</param>
    /// <exception cref="ArgumentException">There is no such place.</exception>
    /// <exception cref="InvalidOperationException">The table is not square.</exception>
    public double GrossFlow(int first, int second)
    {
        RequireSquare();
        RequirePlace(first, nameof(first));
        RequirePlace(second, nameof(second));
        return first == second ? 0 : Counts[first, second] + Counts[second, first];
    }

    /// <summary>Moves from one place to another less those back; negative when more come back.</summary>
    /// <param name="from">From zero.</param>
    /// <param name="to">From zero.</param>
    /// <exception cref="ArgumentException">There is no such place.</exception>
    /// <exception cref="InvalidOperationException">The table is not square.</exception>
    public double NetFlow(int from, int to)
    {
        RequireSquare();
        RequirePlace(from, nameof(from));
        RequirePlace(to, nameof(to));
        return Counts[from, to] - Counts[to, from];
    }

    /// <summary>For each place what came in and what went out, those who stay left out. Over all places the two sums are equal.</summary>
    /// <exception cref="InvalidOperationException">The table is not square.</exception>
    public IReadOnlyList<FlowBalance> Balances()
    {
        RequireSquare();
        return [.. Enumerable.Range(0, Counts.Rows).Select(i => new FlowBalance(SumWithout(i, Counts.Column(i)), SumWithout(i, Counts.Row(i))))];
    }

    private static double SumWithout(int index, ReadOnlySpan<double> counts) => Sums.Of([.. counts[..index], .. counts[(index + 1)..]]);

    private void RequirePlace(int place, string name)
    {
        if (place < 0 || place >= Counts.Rows) throw new ArgumentException(Invariant($"{name} is {place}; there are {Counts.Rows} places, from 0 on."), name);
    }

    private void RequireSquare()
    {
        if (!Counts.IsSquare) throw new InvalidOperationException(Invariant($"The table has {Counts.Rows} origins and {Counts.Columns} destinations; flows between places need the same places on both sides."));
    }
}
