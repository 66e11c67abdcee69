using System.Numerics.Tensors;
using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Regression;

/// <summary>Least squares by Householder reflections on √W·X, refined.</summary>
/// <remarks>
/// Björck (1967), BIT 7: coefficients and residuals are refined together, their equations checked in twice the precision,
/// so that large residuals do not cost digits of the coefficients twice over. (X'WX)⁻¹ and what is weighed with it come from sums of
/// products in twice the precision, see <see cref="MomentTriangle"/>.
/// </remarks>
internal sealed class QrLeastSquares : ILeastSquaresSolution
{
    private const int MostRefinements = 4;

    private readonly LeastSquaresProblem _problem;
    private readonly double[] _roots;
    private readonly Matrix _basis;
    private readonly Matrix _transposedBasis;
    private readonly Matrix _triangle;
    private readonly double[] _scaledResiduals;
    private readonly Lazy<Matrix> _weighing;
    private readonly Lazy<(double[] Shares, double[] Complements)> _leverages;

    // Null where sums of products are out of range.
    private readonly MomentTriangle? _precise;

    public QrLeastSquares(LeastSquaresProblem problem)
    {
        _problem = problem;
        var x = problem.Design.Matrix;
        _roots = [.. Enumerable.Range(0, x.Rows).Select(i => Math.Sqrt(problem.WeightOf(i)))];
        var qr = new QrFactorization(problem.Weights is null ? x : Matrix.Create(x.Rows, x.Columns, (i, j) => _roots[i] * x[i, j]));
        if (qr.DependentColumns.Count > 0) throw new RankDeficientException(problem.Design.Names, qr.DependentColumns);
        (_basis, _triangle) = (qr.Basis(), qr.InverseTriangle());
        _transposedBasis = _basis.Transpose();
        var precise = new MomentTriangle(MomentSums.Of(problem), x.Columns, x.Columns);
        _precise = precise.DependentColumns.Count == 0 && precise.Overflowing is null ? precise : null;
        CrossProductInverse = _precise?.InverseCrossProduct() ?? qr.InverseCrossProduct();
        _weighing = new Lazy<Matrix>(Weigh);
        Coefficients = new double[x.Columns];
        _scaledResiduals = new double[x.Rows];
        for (var (i, change) = (0, 1.0); i <= MostRefinements && change > 1e-16; i++) change = Refine(x);
        // The refined residuals are nearer than y − Xβ from coefficients that had to be rounded.
        Residuals = [.. _roots.Select((root, i) => root > 0 ? _scaledResiduals[i] / root : ResidualOf(x, i).Value)];
        Fitted = [.. problem.Response.Select((y, i) => y - Residuals[i])];
        _leverages = new Lazy<(double[] Shares, double[] Complements)>(Lever);
        (RegressionSumOfSquares, ResidualSumOfSquares, TotalSumOfSquares) = SumsOfSquares();
    }

    public double[] Coefficients { get; }

    public Matrix CrossProductInverse { get; }

    public Matrix Weighing => _weighing.Value;

    public double[] Fitted { get; }

    public double[] Residuals { get; }

    public double[] Leverages => _leverages.Value.Shares;

    public double[] LeverageComplements => _leverages.Value.Complements;

    public double ResidualSumOfSquares { get; }

    public double RegressionSumOfSquares { get; }

    public double TotalSumOfSquares { get; }

    public (double Value, double Spread) At(ReadOnlySpan<double> row)
    {
        double[] rotated = _precise is null ? _triangle.LeftTimes(row) : Array.ConvertAll(_precise.Rotate(row), v => v.Value);
        return (Sums.OfProducts(row, Coefficients), Sums.OfProducts(rotated, rotated));
    }

    private (double[] Shares, double[] Complements) Lever()
    {
        var shares = Enumerable.Range(0, _basis.Rows).Select(LeverageOf).ToArray();
        return (Array.ConvertAll(shares, h => h.Value), Array.ConvertAll(shares, h => (1 - h).Value));
    }

    private DoubleDouble LeverageOf(int row)
    {
        if (_precise is null) return Sums.OfProducts(_basis.Row(row), _basis.Row(row));
        var sum = (DoubleDouble)0;
        foreach (var value in _precise.Rotate(_problem.Design.Matrix.Row(row))) sum += value * value;
        return sum * _problem.WeightOf(row);
    }

    private Matrix Weigh()
    {
        var x = _problem.Design.Matrix;
        if (_precise is null) return _triangle * Matrix.Create(x.Columns, x.Rows, (j, i) => _transposedBasis[j, i] * _roots[i]);
        var columns = new DoubleDouble[x.Rows][];
        for (var i = 0; i < x.Rows; i++) columns[i] = _precise.RotateBack(_precise.Rotate(x.Row(i)));
        return Matrix.Create(x.Columns, x.Rows, (j, i) => (columns[i][j] * _problem.WeightOf(i)).Value);
    }

    // Solves [I A; A' 0][δr; δβ] = [√W(y − Xβ) − r; −A'r] for A = √W·X = QR, and gives the largest change relative to its coefficient.
    private double Refine(Matrix x)
    {
        var misfit = new double[x.Rows];
        for (var i = 0; i < x.Rows; i++) misfit[i] = (ResidualOf(x, i) * _roots[i] - _scaledResiduals[i]).Value;
        var along = _transposedBasis.Times(misfit);
        TensorPrimitives.Subtract(along, _triangle.LeftTimes(Correlation(x)), along);
        var (step, inside, change) = (_triangle.Times(along), _basis.Times(along), 0.0);
        for (var i = 0; i < x.Rows; i++) _scaledResiduals[i] += misfit[i] - inside[i];
        for (var j = 0; j < step.Length; j++)
        {
            Coefficients[j] += step[j];
            if (step[j] != 0) change = Math.Max(change, Math.Abs(step[j] / Coefficients[j]));
        }

        return change;
    }

    private double[] Correlation(Matrix x)
    {
        var sums = new DoubleDouble[x.Columns];
        for (var i = 0; i < x.Rows; i++)
        {
            var scaled = DoubleDouble.Product(_roots[i], -_scaledResiduals[i]);
            for (var j = 0; j < x.Columns; j++) sums[j] += scaled * x[i, j];
        }

        return Array.ConvertAll(sums, s => s.Value);
    }

    private DoubleDouble ResidualOf(Matrix x, int row)
    {
        var sum = (DoubleDouble)_problem.Response[row];
        for (var j = 0; j < x.Columns; j++) sum -= DoubleDouble.Product(x[row, j], Coefficients[j]);
        return sum;
    }

    // Deviations from a mean that is not rounded: beside a large constant its rounding would be larger than what slopes explain.
    private (double Regression, double Residual, double Total) SumsOfSquares()
    {
        var center = _problem.Design.HasIntercept ? Mean() : 0;
        var (regression, residual, total, raw) = ((DoubleDouble)0, (DoubleDouble)0, (DoubleDouble)0, 0.0);
        for (var i = 0; i < Residuals.Length; i++)
        {
            var (y, weight) = (_problem.Response[i], _problem.WeightOf(i));
            var deviation = y - center;
            var explained = deviation - Residuals[i];
            regression += explained * explained * weight;
            residual += DoubleDouble.Product(Residuals[i], Residuals[i]) * weight;
            total += deviation * deviation * weight;
            raw += y * y * weight;
        }

        // A response that does not vary differs from its mean by rounding errors only.
        return total.Value <= 1e-50 * raw ? (0, 0, 0) : (regression.Value, residual.Value, total.Value);
    }

    private DoubleDouble Mean()
    {
        var (sum, weights) = ((DoubleDouble)0, (DoubleDouble)0);
        for (var i = 0; i < _problem.Response.Length; i++)
        {
            var weight = _problem.WeightOf(i);
            sum += DoubleDouble.Product(weight, _problem.Response[i]);
            weights += weight;
        }

        return sum / weights;
    }
}
