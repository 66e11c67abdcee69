using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.InputOutput;

/// <summary>Sums over the rows and columns of flows, compensated for rounding.</summary>
internal static class Totals
{
    /// <summary>The sum of each row.</summary>
    public static double[] OfRows(Matrix flows)
    {
        var sums = new double[flows.Rows];
        for (var i = 0; i < flows.Rows; i++) sums[i] = Sums.Of(flows.Row(i));
        return sums;
    }

    /// <summary>The sum of each column.</summary>
    public static double[] OfColumns(Matrix flows) => flows.LeftTimes([.. Enumerable.Repeat(1.0, flows.Rows)]);

    /// <summary>The sum of all values.</summary>
    public static double Of(Matrix flows) => Sums.Of(flows.Values);
}
