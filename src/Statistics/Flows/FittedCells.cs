using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Flows;

/// <summary>The cells of a table that a model of rows and columns is fitted to.</summary>
internal sealed class FittedCells
{
    private readonly int[] _part;

    private FittedCells(Matrix counts, Matrix allowed)
    {
        (Counts, Allowed) = (counts, allowed);
        RowTotals = [.. Enumerable.Range(0, counts.Rows).Select(i => Sums.Of(counts.Row(i)))];
        ColumnTotals = [.. Enumerable.Range(0, counts.Columns).Select(j => Sums.Of(counts.Column(j)))];
        _part = Parts();
    }

    /// <summary>The counts, zero in cells left out.</summary>
    public Matrix Counts { get; }

    /// <summary>1 in cells that are fitted, 0 elsewhere.</summary>
    public Matrix Allowed { get; }

    public IReadOnlyList<double> RowTotals { get; }

    public IReadOnlyList<double> ColumnTotals { get; }

    /// <summary>Cells less rows and columns in use, plus one for each part of the table that shares no row or column with the others.</summary>
    public int DegreesOfFreedom => Each().Count() - _part.Count(p => p >= 0) + _part.Where(p => p >= 0).Distinct().Count();

    public static FittedCells Of(Matrix counts, Func<int, int, bool> isLeftOut)
    {
        var kept = Matrix.Create(counts.Rows, counts.Columns, (i, j) => isLeftOut(i, j) ? 0 : counts[i, j]);
        var rows = Enumerable.Range(0, counts.Rows).Select(i => Sums.Of(kept.Row(i)) > 0).ToList();
        var columns = Enumerable.Range(0, counts.Columns).Select(j => Sums.Of(kept.Column(j)) > 0).ToList();
        if (!rows.Contains(true)) throw new ArgumentException("No count is left once the cells left out are gone.", nameof(isLeftOut));
        return new FittedCells(kept, Matrix.Create(counts.Rows, counts.Columns, (i, j) => rows[i] && columns[j] && !isLeftOut(i, j) ? 1 : 0));
    }

    public IEnumerable<(int Row, int Column)> Each() =>
        from i in Enumerable.Range(0, Counts.Rows)
        from j in Enumerable.Range(0, Counts.Columns)
        where Allowed[i, j] > 0
        select (i, j);

    /// <summary>The diagonal of the hat matrix of the Poisson model, cell by cell; 1 in cells left out, so that nothing is divided by them.</summary>
    public Matrix Leverages(Matrix fitted)
    {
        var free = Enumerable.Range(0, _part.Length).Where(i => _part[i] >= 0 && _part[i] != i).ToList();
        var inverse = CholeskyFactorization.Find(Matrix.Create(free.Count, free.Count, (a, b) => Crossproduct(fitted, free[a], free[b])))?.Inverse();
        if (inverse is null) throw new SingularMatrixException("Expected counts are so uneven that the leverages of the cells cannot be computed.", 0);
        var place = Enumerable.Range(0, _part.Length).Select(i => free.IndexOf(i)).ToArray();
        double At(int a, int b) => place[a] < 0 || place[b] < 0 ? 0 : inverse[place[a], place[b]];
        return Matrix.Create(Counts.Rows, Counts.Columns, (i, j) =>
        {
            var column = Counts.Rows + j;
            return Allowed[i, j] == 0 ? 1 : fitted[i, j] * (At(i, i) + At(column, column) + 2 * At(i, column));
        });
    }

    // X'WX of the design with one indicator for each row and each column, rows first.
    private double Crossproduct(Matrix fitted, int a, int b)
    {
        var rows = Counts.Rows;
        if (a == b) return a < rows ? RowTotals[a] : ColumnTotals[a - rows];
        if (a < rows == b < rows) return 0;
        return a < rows ? fitted[a, b - rows] : fitted[b, a - rows];
    }

    // For each row, then each column, the first row of the part of the table that it hangs together with; −1 for those without cells.
    private int[] Parts()
    {
        var part = Enumerable.Repeat(-1, Counts.Rows + Counts.Columns).ToArray();
        for (var i = 0; i < Counts.Rows; i++)
        {
            if (part[i] < 0 && RowTotals[i] > 0) Spread(part, i, i);
        }

        return part;
    }

    private void Spread(int[] part, int start, int name)
    {
        var waiting = new Stack<int>([start]);
        part[start] = name;
        while (waiting.TryPop(out var node))
        {
            foreach (var next in Neighbours(node).Where(n => part[n] < 0).ToList())
            {
                part[next] = name;
                waiting.Push(next);
            }
        }
    }

    private IEnumerable<int> Neighbours(int node) => node < Counts.Rows
        ? Enumerable.Range(0, Counts.Columns).Where(j => Allowed[node, j] > 0).Select(j => Counts.Rows + j)
        : Enumerable.Range(0, Counts.Rows).Where(i => Allowed[i, node - Counts.Rows] > 0);
}
