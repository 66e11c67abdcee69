using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;
using static System.FormattableString;

namespace Reckon.Statistics.InputOutput;

/// <summary>Brings a table of flows to new row and column totals while it stays as near to the old one as can be.</summary>
/// <remarks>
/// The RAS method (Stone, 1961; Bacharach, 1970), which keeps zeros as zeros; with negative cells it is GRAS (Junius and Oosterhaven, 2003,
/// Economic Systems Research 15; Temurshoev, Miller and Bouwmeester, 2013, same journal 25, for rows without positive cells). Settled when
/// each total is met within 1e-12 of the largest total.
/// </remarks>
public static class Ras
{
    /// <summary>Balances a matrix.</summary>
    /// <param name="start">r × n, finite.</param>
    /// <param name="rowTotals">r totals; they may be negative only where the row has negative cells.</param>
    /// <param name="columnTotals">n totals with the same sum.</param>
    /// <exception cref="ArgumentException">
    /// Sizes differ, a value is not finite, the totals of rows and columns differ in sum by more than 1e-9 of it, or a total cannot be met
    /// by its row or column (above zero without a positive cell, below zero without a negative one).
    /// </exception>
    /// <exception cref="ConvergenceException">The zeros of the matrix do not allow these totals together.</exception>
    public static BalancedMatrix Balance(Matrix start, IReadOnlyList<double> rowTotals, IReadOnlyList<double> columnTotals)
    {
        RequireFeasible(start, rowTotals, nameof(rowTotals));
        var transposed = start.Transpose();
        RequireFeasible(transposed, columnTotals, nameof(columnTotals));
        RequireSameSum([.. rowTotals], [.. columnTotals]);
        return new Balancing(start, [.. rowTotals], [.. columnTotals]).Run();
    }

    private static void RequireFeasible(Matrix rows, IReadOnlyList<double> totals, string name)
    {
        Require.SameCount(totals.Count, name, rows.Rows, "start");
        Require.Finite(rows.Values, "start");
        Require.Finite([.. totals], name);
        for (var i = 0; i < totals.Count; i++)
        {
            if (!CanMeet(rows.Row(i), totals[i]))
                throw new ArgumentException(
                    Invariant($"{name}[{i}] is {totals[i]}, which its {rows.Columns} cells cannot sum to while they keep their signs."),
                    name);
        }
    }

    private static bool CanMeet(ReadOnlySpan<double> cells, double total)
    {
        var (hasPositive, hasNegative) = (false, false);
        foreach (var cell in cells) (hasPositive, hasNegative) = (hasPositive || cell > 0, hasNegative || cell < 0);
        if (hasPositive && hasNegative) return true;
        // A factor of zero meets a total of zero with positive cells; with negative ones alone it would have to be infinite.
        if (total == 0) return !hasNegative;
        return total > 0 ? hasPositive : hasNegative;
    }

    private static void RequireSameSum(double[] rowTotals, double[] columnTotals)
    {
        var (rows, columns) = (Sums.Of(rowTotals), Sums.Of(columnTotals));
        var size = Math.Max(rowTotals.Sum(Math.Abs), columnTotals.Sum(Math.Abs));
        if (Math.Abs(rows - columns) > 1e-9 * size)
            throw new ArgumentException(
                Invariant($"rowTotals sum to {rows:R} and columnTotals to {columns:R}; they must have the same sum."),
                nameof(columnTotals));
    }
}
