using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;
using Reckon.Statistics.Survey;

namespace Reckon.Statistics.Calibration;

/// <summary>Brings the weights of each cell to the known size of the cell: g = N / Σ d.</summary>
/// <remarks>
/// Holt and Smith (1979), Journal of the Royal Statistical Society A 142. It is linear calibration on the indicators of the cells.
/// Agrees with R survey 4.1-1 (<c>postStratify</c>).
/// </remarks>
public sealed class PostStratification : ICalibration
{
    private readonly Grouping _cells;
    private readonly double[] _totals;

    /// <summary>Post-stratification to the sizes of cells.</summary>
    /// <param name="cells">The cell of each of the n rows; names join several variables.</param>
    /// <param name="totals">The size of each cell in the population, above zero, or zero for one that is not in the sample.</param>
    /// <exception cref="ArgumentException">A size is negative or not finite, or there is no row.</exception>
    /// <exception cref="CalibrationException">A cell of the sample has no size, or a cell with a size is not in the sample.</exception>
    public PostStratification(Grouping cells, IReadOnlyDictionary<string, double> totals)
    {
        ArgumentNullException.ThrowIfNull(cells);
        ArgumentNullException.ThrowIfNull(totals);
        Require.NotEmpty(cells.Rows, nameof(cells));
        (_cells, _totals) = (cells, CellTotals.Match(cells, totals, "post-strata"));
    }

    /// <inheritdoc/>
    public int Rows => _cells.Rows;

    /// <inheritdoc/>
    /// <exception cref="CalibrationException">
    /// The weights of a cell are all zero while its size is not, or the reverse; the exception names the cell.
    /// </exception>
    public CalibratedWeights Calibrate(ReadOnlySpan<double> weights)
    {
        Check(weights);
        var factors = CellTotals.Factors(_cells, _totals, weights, "post-strata");
        return new CalibratedWeights(weights.ToArray(), [.. _cells.Codes.Select(c => factors[c])], 0);
    }

    /// <inheritdoc/>
    /// <remarks>Here the distance from the weighted mean of the row's cell.</remarks>
    public Matrix Residuals(ReadOnlySpan<double> weights, Matrix values)
    {
        Check(weights);
        Require.SameCount(values.Rows, nameof(values), Rows, nameof(Rows));
        var means = Means(weights, values);
        return Matrix.Create(Rows, values.Columns, (i, k) => values[i, k] - means[_cells.Codes[i], k]);
    }

    private double[,] Means(ReadOnlySpan<double> weights, Matrix values)
    {
        var (sizes, means) = (CellTotals.Sum(_cells, weights), new double[_cells.Count, values.Columns]);
        for (var i = 0; i < Rows; i++)
        {
            var cell = _cells.Codes[i];
            for (var k = 0; k < values.Columns && weights[i] != 0; k++) means[cell, k] += weights[i] * values[i, k] / sizes[cell];
        }

        return means;
    }

    private void Check(ReadOnlySpan<double> weights)
    {
        Require.SameCount(weights.Length, nameof(weights), Rows, nameof(Rows));
        Require.NonNegative(weights, nameof(weights));
    }
}
