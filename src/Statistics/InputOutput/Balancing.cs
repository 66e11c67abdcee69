using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;
using static System.FormattableString;

namespace Reckon.Statistics.InputOutput;

/// <summary>The rounds of <see cref="Ras"/> over rows and columns.</summary>
internal sealed class Balancing(Matrix start, double[] rowTotals, double[] columnTotals)
{
    private const double Tolerance = 1e-12;
    private const int MostIterations = 50_000;
    private const int StallWindow = 250;

    private readonly double[] _rows = [.. Enumerable.Repeat(1.0, start.Rows)];
    private readonly double[] _columns = [.. Enumerable.Repeat(1.0, start.Columns)];

    public BalancedMatrix Run()
    {
        var (byRow, byColumn, missBefore) = (new SignedRows(start), new SignedRows(start.Transpose()), double.PositiveInfinity);
        var scale = rowTotals.Concat(columnTotals).Max(Math.Abs);
        for (var iteration = 1; ; iteration++)
        {
            byRow.Solve(_columns, rowTotals, _rows);
            byColumn.Solve(_rows, columnTotals, _columns);
            var (row, miss) = byRow.LargestMiss(_columns, rowTotals, _rows);
            if (miss <= Tolerance * scale) return new BalancedMatrix(Scaled(), [.. _rows], [.. _columns], iteration);
            if (iteration % StallWindow != 0) continue;
            // Totals that the zeros forbid leave a miss that stays; allowed ones shrink it by a share each round.
            if (iteration >= MostIterations || !(miss < 0.999 * missBefore)) throw NotSettled(iteration, row, miss);
            missBefore = miss;
        }
    }

    private Matrix Scaled() => Matrix.Create(start.Rows, start.Columns, (i, j) => start[i, j] switch
    {
        > 0 => start[i, j] * _rows[i] * _columns[j],
        < 0 => start[i, j] / _rows[i] / _columns[j],
        _ => 0,
    });

    private ConvergenceException NotSettled(int iterations, int row, double miss) => new(
        Invariant($"The table was not balanced after {iterations} rounds: row {row} misses its total of {rowTotals[row]} by {miss:E2}. ")
        + "Its zeros may not allow these totals.");
}
