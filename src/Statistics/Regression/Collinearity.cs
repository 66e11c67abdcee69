using MathNet.Numerics.LinearAlgebra;
using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Regression;

/// <summary>How near the columns of a fitted design are to depending on each other.</summary>
/// <remarks>Checked against R: 1/(1 − R²) of each column on the others, and <c>kappa(exact = TRUE)</c> of the scaled design.</remarks>
public sealed class Collinearity
{
    private readonly LinearFit _fit;

    internal Collinearity(LinearFit fit) => _fit = fit;

    /// <summary>
    /// By how much each coefficient's variance is larger than if its column were uncorrelated with the others: k factors from 1.
    /// With an intercept about the mean, and NaN for the intercept itself; without one about zero.
    /// </summary>
    public IReadOnlyList<double> VarianceInflation() =>
        [.. _fit.Design.Columns.Select((column, j) =>
            column.Name == Design.Intercept ? double.NaN : _fit.CrossProductInverse[j, j] * SumOfSquares(column))];

    /// <summary>
    /// The largest over the smallest singular value of √W·X with columns of length one (Belsley, Kuh and Welsch, 1980): from 1 on;
    /// above 30 coefficients are hard to tell apart, and each power of ten costs a digit in doubles.
    /// </summary>
    /// <exception cref="RankDeficientException">In doubles a column cannot be told from the columns before it.</exception>
    public double ConditionNumber()
    {
        var x = _fit.Design.Matrix;
        var scaled = Matrix.Create(x.Rows, x.Columns, (i, j) => Math.Sqrt(Weight(i)) * x[i, j]);
        var lengths = Enumerable.Range(0, x.Columns).Select(j => Math.Sqrt(Sums.OfProducts(scaled.Column(j), scaled.Column(j)))).ToArray();
        var qr = new QrFactorization(scaled);
        if (qr.DependentColumns.Count > 0) throw new RankDeficientException(_fit.Design.Names, qr.DependentColumns);
        var inverse = qr.InverseTriangle();
        var values = Matrix<double>.Build.Dense(x.Columns, x.Columns, (i, j) => lengths[i] * inverse[i, j]).Svd(false).S;
        return values[0] / values[x.Columns - 1];
    }

    private double SumOfSquares(DesignColumn column)
    {
        var weights = Enumerable.Range(0, _fit.Design.Rows).Select(Weight).ToArray();
        var center = _fit.Design.HasIntercept ? Sums.OfProducts(weights, [.. column.Values]) / Sums.Of(weights) : 0;
        double[] deviations = [.. column.Values.Select(v => v - center)];
        return Sums.OfProducts(Array.ConvertAll(deviations, d => d * d), weights);
    }

    private double Weight(int row) => _fit.Weights is null ? 1 : _fit.Weights[row];
}
