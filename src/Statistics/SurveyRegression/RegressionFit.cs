using System.Globalization;
using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;
using Reckon.Statistics.Survey;

namespace Reckon.Statistics.SurveyRegression;

/// <summary>Weighted estimating equations solved by iteratively reweighted least squares, on the rows that have weight.</summary>
internal sealed class RegressionFit
{
    private const int MostSteps = 100;
    private const int MostHalvings = 30;
    private const int HalvingsOfSaturated = 3;
    private const double Tolerance = 1e-12;

    // Predictors far from zero keep the steps from becoming smaller than their rounding.
    private const double Rounding = 1e-7;

    private readonly RegressionModel _model;
    private readonly Matrix _predictors;
    private readonly double[] _weights;
    private readonly double[] _responses;
    private readonly double[] _offsets;
    private double[] _linear;

    private RegressionFit(RegressionModel model, int[] rows, double[] weights)
    {
        (_model, Rows, _weights) = (model, rows, weights);
        _predictors = model.Predictors.SelectRows(rows);
        _responses = [.. rows.Select(i => model.Response[i])];
        _offsets = [.. rows.Select(i => model.Offset?[i] ?? 0)];
        Check();
        _linear = Array.ConvertAll(_responses, model.Family.Start);
        Coefficients = [];
    }

    /// <summary>The rows that have weight.</summary>
    public int[] Rows { get; }

    /// <summary>The p coefficients.</summary>
    public double[] Coefficients { get; private set; }

    /// <summary>(y − μ) (dμ/dη) / V(μ) in the rows that have weight.</summary>
    public double[] Residuals() =>
        [.. _responses.Zip(_linear, (y, eta) => (y - _model.Family.Mean(eta)) * (_model.Family.Slope(eta) / _model.Family.Variance(eta)))];

    public static RegressionFit Of(RegressionModel model, ReadOnlySpan<double> weights)
    {
        var all = weights.ToArray();
        int[] rows = [.. Enumerable.Range(0, all.Length).Where(i => all[i] > 0)];
        var fit = new RegressionFit(model, rows, Array.ConvertAll(rows, i => all[i]));
        fit.Iterate();
        return fit;
    }

    /// <summary>(Σ w x x' (dμ/dη)² / V(μ))⁻¹, p × p.</summary>
    public Matrix InverseInformation() => new QrFactorization(Scaled()).InverseCrossProduct();

    private void Check()
    {
        if (Rows.Length < _predictors.Columns)
        {
            throw new ArgumentException(
                $"{Rows.Length} rows have weight and there are {_predictors.Columns} coefficients; at least as many rows are needed.",
                nameof(_model.Predictors));
        }

        Require.Finite(_predictors.Values, nameof(_model.Predictors));
        Require.Finite(_offsets, nameof(_model.Offset));
        for (var r = 0; r < Rows.Length; r++)
        {
            if (_model.Family.Allows(_responses[r])) continue;
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Response[{Rows[r]}] is {_responses[r]:R} and has weight; it must be {_model.Family.Range}."),
                nameof(_model.Response));
        }
    }

    private void Iterate()
    {
        var before = double.PositiveInfinity;
        for (var step = 0; step < MostSteps; step++)
        {
            var next = Solve();
            var isFirst = Coefficients.Length == 0;
            if (!isFirst) next = Shorten(next);
            var moved = isFirst ? double.PositiveInfinity : Distance(next);
            Coefficients = next;
            _linear = Linear(next);
            if (moved <= Tolerance || (moved < Rounding && moved >= before) || _model.Family == ResponseFamily.Gaussian) return;
            before = moved;
            if (Array.Exists(_linear, _model.Family.IsSaturated))
            {
                throw new ConvergenceException(
                    $"The coefficients of {_predictors.Columns} predictors grow without end: "
                    + "the predictors separate the zeros of the response from the ones.");
            }
        }

        throw new ConvergenceException($"The regression on {_predictors.Columns} predictors did not settle in {MostSteps} steps.");
    }

    // Weighted least squares of the working response; the scale of the weights plays no part.
    private double[] Solve()
    {
        var working = new double[Rows.Length];
        for (var r = 0; r < working.Length; r++)
        {
            var eta = _linear[r];
            var target = eta - _offsets[r] + (_responses[r] - _model.Family.Mean(eta)) / _model.Family.Slope(eta);
            working[r] = Root(_weights[r], eta) * target;
        }

        var factors = new QrFactorization(Scaled());
        var dependent = factors.DependentColumns;
        if (dependent.Count > 0)
            throw Refusal.Of("model", $"Predictor {_model.NameOf(dependent[0])} depends on the predictors before it; leave it out.");
        return factors.Solve(working);
    }

    private double Root(double weight, double eta)
    {
        var slope = _model.Family.Slope(eta);
        return Math.Sqrt(weight * slope * (slope / _model.Family.Variance(eta)));
    }

    private Matrix Scaled()
    {
        var roots = _weights.Zip(_linear, Root).ToArray();
        return Matrix.Create(Rows.Length, _predictors.Columns, (r, j) => roots[r] * _predictors[r, j]);
    }

    // A step that makes means overflow is halved until it does not; one that saturates them a few times, as it may come back.
    private double[] Shorten(double[] next)
    {
        for (var halving = 0; halving < MostHalvings && IsTooFar(Linear(next), halving); halving++)
            next = [.. next.Zip(Coefficients, (b, before) => (b + before) / 2)];
        return next;
    }

    private bool IsTooFar(double[] linear, int halving) =>
        (halving < HalvingsOfSaturated && Array.Exists(linear, _model.Family.IsSaturated))
        || !Array.TrueForAll(linear, eta => double.IsFinite(_model.Family.Mean(eta)));

    private double Distance(double[] next) =>
        Linear(next).Zip(_linear, (after, before) => Math.Abs(after - before) / (1 + Math.Abs(before))).Max();

    private double[] Linear(double[] coefficients) => [.. _predictors.Times(coefficients).Zip(_offsets, (eta, offset) => eta + offset)];
}
