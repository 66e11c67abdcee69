using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Calibration;

/// <summary>Calibration to the totals of auxiliary variables: the generalised regression estimator and its relatives.</summary>
/// <remarks>
/// Deville and Särndal (1992), Journal of the American Statistical Association 87: w = d F(x'λ/v), with λ by Newton's method so that
/// Σ w x meets the known totals. Agrees with R survey 4.1-1 (<c>calibrate</c>) where that is asked for a tight <c>epsilon</c>.
/// </remarks>
public sealed class RegressionCalibration : ICalibration
{
    private readonly KnownTotals _known;
    private readonly double[] _variances;

    /// <summary>Calibration to known totals.</summary>
    /// <exception cref="ArgumentException">
    /// Counts differ, a value or total is not finite, a variance is not above zero, or there are fewer rows than columns.
    /// </exception>
    public RegressionCalibration(KnownTotals known)
    {
        ArgumentNullException.ThrowIfNull(known);
        var (rows, columns) = (known.Auxiliary.Rows, known.Auxiliary.Columns);
        Require.NotEmpty(columns, nameof(known.Auxiliary));
        Require.Finite(known.Auxiliary.Values, nameof(known.Auxiliary));
        Require.SameCount(known.Totals.Count, nameof(known.Totals), columns, "columns of the auxiliary matrix");
        Require.Finite([.. known.Totals], nameof(known.Totals));
        if (known.Names is { } names) Require.SameCount(names.Count, nameof(known.Names), columns, "columns of the auxiliary matrix");
        _variances = known.Variances is null ? [.. Enumerable.Repeat(1.0, rows)] : [.. known.Variances];
        Require.SameCount(_variances.Length, nameof(known.Variances), rows, "rows of the auxiliary matrix");
        Require.Positive(_variances, nameof(known.Variances));
        _known = known;
    }

    /// <inheritdoc/>
    public int Rows => _known.Auxiliary.Rows;

    /// <inheritdoc/>
    /// <exception cref="CalibrationException">
    /// A column is zero or depends on others; the bounds leave a total out of reach; or Newton's method does not settle. The
    /// exception names the column.
    /// </exception>
    public CalibratedWeights Calibrate(ReadOnlySpan<double> weights)
    {
        Check(weights);
        return new CalibrationEquations(_known, _variances, weights.ToArray()).Solve();
    }

    /// <inheritdoc/>
    public Matrix Residuals(ReadOnlySpan<double> weights, Matrix values)
    {
        Check(weights);
        Require.SameCount(values.Rows, nameof(values), Rows, nameof(Rows));
        double[] regression = [.. weights.ToArray().Zip(_variances, (w, v) => w / v)];
        return new WeightedProjection(_known.Auxiliary, regression).Residuals(values);
    }

    private void Check(ReadOnlySpan<double> weights)
    {
        Require.SameCount(weights.Length, nameof(weights), Rows, nameof(Rows));
        Require.NonNegative(weights, nameof(weights));
    }
}
