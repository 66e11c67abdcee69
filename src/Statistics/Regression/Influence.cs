using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Regression;

/// <summary>What single rows do to a fit, by the closed forms of Belsley, Kuh and Welsch (1980); nothing is fitted again.</summary>
/// <remarks>
/// A row of leverage 1 is always met by the fit: its studentised residuals, its distance and the coefficients without it are NaN,
/// and so is the predicted sum of squares.
/// Residuals are weighted by √w here. A row of weight zero changes nothing. Checked against R's <c>cooks.distance</c>,
/// <c>rstandard</c>, <c>rstudent</c> and <c>dfbeta</c>.
/// </remarks>
public sealed class Influence
{
    /// <summary>One less a leverage at or below this counts as a leverage of 1.</summary>
    internal const double NoFreedom = 1e-12;

    private readonly LinearFit _fit;
    private readonly ILeastSquaresSolution _solution;

    internal Influence(LinearFit fit, ILeastSquaresSolution solution) => (_fit, _solution) = (fit, solution);

    /// <summary>√w·e / (s·√(1 − h)): residuals over their standard deviation (internally studentised).</summary>
    public IReadOnlyList<double> StandardizedResiduals() =>
        [.. Rows.Select(i => Residual(i) / (_fit.ResidualStandardDeviation * Math.Sqrt(Rest(i))))];

    /// <summary>
    /// The same with the s of the fit without the row (externally studentised): t distributed with n − k − 1 degrees of freedom.
    /// </summary>
    public IReadOnlyList<double> StudentizedResiduals() => [.. Rows.Select(i => Residual(i) / (DeviationWithout(i) * Math.Sqrt(Rest(i))))];

    /// <summary>
    /// Cook's (1977) distances: how far the coefficients move without the row, in the metric of their covariance, over k.
    /// </summary>
    public IReadOnlyList<double> CookDistances() =>
        [.. StandardizedResiduals().Select((r, i) => r * r * _solution.Leverages[i] / (Rest(i) * _fit.Design.Columns.Count))];

    /// <summary>e / (1 − h): the residuals of rows from the fit without them, not weighted.</summary>
    public IReadOnlyList<double> DeletedResiduals() => [.. Rows.Select(i => _solution.Residuals[i] / Rest(i))];

    /// <summary>The k coefficients of the fit without a row.</summary>
    /// <param name="row">From zero.</param>
    /// <exception cref="ArgumentException">There is no such row.</exception>
    public double[] CoefficientsWithout(int row)
    {
        Require.Place(row, nameof(row), _solution.Residuals.Length, "rows");
        var shift = _solution.Residuals[row] / Rest(row);
        var weighing = _solution.Weighing;
        return [.. _solution.Coefficients.Select((b, j) => b - weighing[j, row] * shift)];
    }

    /// <summary>The change of one coefficient that each row makes: with it less without it, n values (R's <c>dfbeta</c>).</summary>
    /// <param name="coefficient">From zero.</param>
    /// <exception cref="ArgumentException">There is no such coefficient.</exception>
    public IReadOnlyList<double> CoefficientShifts(int coefficient)
    {
        Require.Place(coefficient, nameof(coefficient), _solution.Coefficients.Length, "coefficients");
        var weighing = _solution.Weighing;
        return [.. Rows.Select(i => weighing[coefficient, i] * _solution.Residuals[i] / Rest(i))];
    }

    /// <summary>The predicted residual sum of squares of Allen (1974), Σ w(e / (1 − h))².</summary>
    public double PredictedResidualSumOfSquares()
    {
        double[] deleted = [.. Rows.Where(i => Weight(i) > 0).Select(i => Residual(i) / Rest(i))];
        return Sums.OfProducts(deleted, deleted);
    }

    /// <summary>One less the predicted residual sum over the total sum of squares; below zero when the mean predicts better.</summary>
    public double PredictiveRSquared() => 1 - PredictedResidualSumOfSquares() / _fit.TotalSumOfSquares;

    private IEnumerable<int> Rows => Enumerable.Range(0, _solution.Residuals.Length);

    private double Weight(int row) => _fit.Weights is null ? 1 : _fit.Weights[row];

    private double Residual(int row) => Math.Sqrt(Weight(row)) * _solution.Residuals[row];

    private double Rest(int row) => _solution.LeverageComplements[row] <= NoFreedom ? double.NaN : _solution.LeverageComplements[row];

    private double DeviationWithout(int row)
    {
        var sum = _fit.ResidualSumOfSquares - Residual(row) * Residual(row) / Rest(row);
        return Math.Sqrt(Math.Max(0, sum) / (_fit.ResidualDegreesOfFreedom - 1));
    }
}
