using System.Numerics;
using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Regression;

/// <summary>Least squares by the normal equations in whole numbers of any size.</summary>
/// <remarks>
/// Columns, weights and response are whole numbers times a power of ten each. With N = X'WX the elimination gives det N and
/// det N · N⁻¹, whole numbers too; every result is one fraction over det N and rounded once.
/// </remarks>
internal sealed class ExactLeastSquares : ILeastSquaresSolution
{
    private readonly ExactDesign _design;
    private readonly ScaledIntegers _response;
    private readonly FractionFreeInverse _inverse;
    private readonly BigInteger[] _coefficients;
    private readonly Lazy<(Matrix Weighing, double[] Leverages, double[] Complements)> _weighing;

    public ExactLeastSquares(LeastSquaresProblem problem, ExactDesign design, double negligible)
    {
        _design = design;
        _response = new ScaledIntegers(problem.Response);
        _inverse = new FractionFreeInverse(design.CrossProduct(), negligible);
        if (_inverse.DependentColumns.Count > 0) throw new RankDeficientException(problem.Design.Names, _inverse.DependentColumns);
        var right = Enumerable.Range(0, design.Columns).Select(j => design.WeightedSum(i => design[i, j] * _response[i])).ToArray();
        _coefficients = _inverse.Times(right);
        Coefficients = [.. _coefficients.Select((b, j) => OverDeterminant(_response.Exponent - design.ExponentOf(j)).Round(b))];
        CrossProductInverse = Matrix.Create(design.Columns, design.Columns, (i, j) =>
            OverDeterminant(-design.WeightExponent - design.ExponentOf(i) - design.ExponentOf(j)).Round(_inverse[i, j]));
        (Fitted, Residuals) = Fit();
        _weighing = new Lazy<(Matrix Weighing, double[] Leverages, double[] Complements)>(Weigh);
        (RegressionSumOfSquares, ResidualSumOfSquares, TotalSumOfSquares) = SumsOfSquares(right, problem.Design.HasIntercept);
    }

    public double[] Coefficients { get; }

    public Matrix CrossProductInverse { get; }

    public Matrix Weighing => _weighing.Value.Weighing;

    public double[] Fitted { get; }

    public double[] Residuals { get; }

    public double[] Leverages => _weighing.Value.Leverages;

    public double[] LeverageComplements => _weighing.Value.Complements;

    public double ResidualSumOfSquares { get; }

    public double RegressionSumOfSquares { get; }

    public double TotalSumOfSquares { get; }

    private BigInteger Determinant => _inverse.Determinant;

    public (double Value, double Spread) At(ReadOnlySpan<double> row)
    {
        var (values, exponent) = _design.ReadRow(row);
        var (value, spread) = (BigInteger.Zero, BigInteger.Zero);
        var weights = _inverse.Times(values);
        for (var i = 0; i < values.Length; i++)
        {
            value += values[i] * _coefficients[i];
            spread += values[i] * weights[i];
        }

        return (OverDeterminant(exponent + _response.Exponent).Round(value),
            OverDeterminant(2 * exponent - _design.WeightExponent).Round(spread));
    }

    private (double[] Fitted, double[] Residuals) Fit()
    {
        var (fitted, residuals, scale) = (new double[_design.Rows], new double[_design.Rows], OverDeterminant(_response.Exponent));
        for (var i = 0; i < _design.Rows; i++)
        {
            var sum = BigInteger.Zero;
            for (var j = 0; j < _design.Columns; j++) sum += _design[i, j] * _coefficients[j];
            fitted[i] = scale.Round(sum);
            residuals[i] = scale.Round(_response[i] * Determinant - sum);
        }

        return (fitted, residuals);
    }

    private (Matrix Weighing, double[] Leverages, double[] Complements) Weigh()
    {
        var weighing = new double[_design.Columns, _design.Rows];
        var (leverages, complements) = (new double[_design.Rows], new double[_design.Rows]);
        var scales = Enumerable.Range(0, _design.Columns).Select(j => OverDeterminant(-_design.ExponentOf(j))).ToArray();
        for (var i = 0; i < _design.Rows; i++)
        {
            var weights = _inverse.Times(_design.WeightedRow(i));
            var left = Determinant;
            for (var j = 0; j < weights.Length; j++)
            {
                left -= weights[j] * _design[i, j];
                weighing[j, i] = scales[j].Round(weights[j]);
            }

            leverages[i] = OverDeterminant(0).Round(Determinant - left);
            complements[i] = OverDeterminant(0).Round(left);
        }

        return (weighing, leverages, complements);
    }

    private (double Regression, double Residual, double Total) SumsOfSquares(BigInteger[] right, bool hasIntercept)
    {
        var squares = _design.WeightedSum(i => _response[i] * _response[i]);
        var explained = BigInteger.Zero;
        for (var j = 0; j < right.Length; j++) explained += right[j] * _coefficients[j];
        var (sum, weight) = (_design.WeightedSum(i => _response[i]), _design.WeightedSum(_ => 1));
        var (offset, scale) = (hasIntercept ? sum * sum : 0, 2 * _response.Exponent + _design.WeightExponent);
        return (new CommonDenominator(Determinant * weight, scale).Round(explained * weight - offset * Determinant),
            OverDeterminant(scale).Round(squares * Determinant - explained),
            new CommonDenominator(weight, scale).Round(squares * weight - offset));
    }

    private CommonDenominator OverDeterminant(int exponent) => new(Determinant, exponent);
}
