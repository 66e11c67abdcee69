using System.Globalization;
using System.Numerics.Tensors;
using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Calibration;

/// <summary>The equations Σ d F(x'λ/v) x = totals in λ, solved by Newton's method with halved steps.</summary>
/// <remarks>Columns are scaled by Σ d |x| so that one tolerance fits all, in heads or in yuan.</remarks>
internal sealed class CalibrationEquations
{
    private const int MostSteps = 200;
    private const int MostHalvings = 40;

    // Totals are sums of n rounded products; below this nothing more can be gained.
    private const double Tolerance = 1e-14;
    private const double Acceptable = 1e-12;

    private readonly KnownTotals _known;
    private readonly double[] _variances;
    private readonly double[] _weights;
    private readonly double[] _scales;
    private readonly double[][] _columns;

    public CalibrationEquations(KnownTotals known, double[] variances, double[] weights)
    {
        (_known, _variances, _weights) = (known, variances, weights);
        var columns = Enumerable.Range(0, known.Auxiliary.Columns).Select(known.Auxiliary.Column).ToList();
        _scales = [.. columns.Select(x => Sums.OfProducts(weights, Array.ConvertAll(x, Math.Abs)))];
        _columns = [.. columns.Select((x, j) => Array.ConvertAll(x, v => v / _scales[j]))];
    }

    private CalibrationDistance Distance => _known.Distance;

    private int Columns => _columns.Length;

    /// <summary>The factors that meet the totals.</summary>
    /// <exception cref="CalibrationException">There are none, or they were not found.</exception>
    public CalibratedWeights Solve()
    {
        CheckScales();
        CheckReach();
        var step = 0;
        var state = At(new double[Columns]);
        var first = Jacobian(state);
        CheckIndependence(first);
        while (state.Size > Tolerance && step < MostSteps)
        {
            var next = Improve(state, Direction(state, first));
            if (next is null) break;
            (state, step) = (next, step + 1);
        }

        if (!(state.Size <= Acceptable)) throw NotMet(state, step);
        return new CalibratedWeights(_weights, state.Factors, step);
    }

    private void CheckScales()
    {
        for (var j = 0; j < Columns; j++)
        {
            if (_scales[j] == 0)
            {
                throw new CalibrationException(
                    $"Column {_known.NameOf(j)} is zero in every row with weight, so no weights bring it to its total.", _known.NameOf(j));
            }
        }
    }

    // The equations alone cannot tell near dependence from dependence, as they square its condition; mostly they tell that there is none.
    private void CheckIndependence(Matrix first)
    {
        var factors = CholeskyFactorization.Find(first);
        if (factors is not null && Enumerable.Range(0, Columns).All(j => factors.Lower[j, j] > 1e-4 * Math.Sqrt(first[j, j]))) return;
        var design = Matrix.Create(_weights.Length, Columns, (i, j) => Math.Sqrt(_weights[i] / _variances[i]) * _columns[j][i]);
        var dependent = new QrFactorization(design).DependentColumns;
        if (dependent.Count == 0) return;
        var name = _known.NameOf(dependent[0]);
        throw new CalibrationException(
            $"Column {name} depends on the columns before it, so its total either follows from theirs or contradicts them; leave it out.",
            name);
    }

    private void CheckReach()
    {
        if (double.IsInfinity(Distance.Lowest) && double.IsInfinity(Distance.Highest)) return;
        for (var j = 0; j < Columns; j++)
        {
            var (low, high, target) = (Reach(j, -1), Reach(j, 1), Target(j));
            if (target >= low - Acceptable && target <= high + Acceptable) continue;
            throw new CalibrationException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The total of column {_known.NameOf(j)} is {_known.Totals[j]:R}, but with factors in [{Distance.Lowest:R}, "
                    + $"{Distance.Highest:R}] it lies between {low * _scales[j]:R} and {high * _scales[j]:R}."),
                _known.NameOf(j));
        }
    }

    // The lowest (side −1) or highest (side 1) scaled total that factors between the bounds give.
    private double Reach(int column, int side)
    {
        var reach = 0.0;
        for (var i = 0; i < _weights.Length; i++)
        {
            var part = _weights[i] * _columns[column][i];
            if (part != 0) reach += part * (part * side > 0 ? Distance.Highest : Distance.Lowest);
        }

        return reach;
    }

    private double Target(int column) => _known.Totals[column] / _scales[column];

    private CalibrationState At(double[] multipliers)
    {
        var (factors, slopes, heights) = (new double[_weights.Length], new double[_weights.Length], new double[_weights.Length]);
        for (var i = 0; i < factors.Length; i++)
        {
            var u = 0.0;
            for (var j = 0; j < Columns; j++) u += multipliers[j] * _columns[j][i];
            factors[i] = Distance.Factor(u / _variances[i]);
            slopes[i] = Distance.Derivative(u / _variances[i]) / _variances[i] * _weights[i];
            heights[i] = _weights[i] == 0 ? 0 : _weights[i] * _variances[i] * Distance.Integral(u / _variances[i]);
        }

        double[] weights = [.. _weights.Zip(factors, (d, g) => d * g)];
        double[] misfits = [.. _columns.Select((x, j) => Target(j) - Sums.OfProducts(weights, x))];
        var size = misfits.Select((m, j) => Math.Abs(m) / (1 + Math.Abs(Target(j)))).Max();
        var height = Sums.Of([.. heights, .. multipliers.Select((l, j) => -l * Target(j))]);
        return new CalibrationState(multipliers, factors, slopes, misfits) { Size = size, Height = height };
    }

    private Matrix Jacobian(CalibrationState state)
    {
        var products = new double[Columns, Columns];
        for (var j = 0; j < Columns; j++)
        {
            double[] weighted = [.. _columns[j].Zip(state.Slopes, (x, s) => x * s)];
            for (var k = 0; k <= j; k++) products[j, k] = products[k, j] = TensorPrimitives.Dot(weighted, _columns[k]);
        }

        return products;
    }

    // Where bounds hold for many rows the rows that are left may not span the columns; a little of the first Jacobian then shows the way.
    private double[] Direction(CalibrationState state, Matrix first)
    {
        var jacobian = Jacobian(state);
        for (var ridge = 0.0; ridge < 1; ridge = ridge == 0 ? 1e-8 : ridge * 100)
        {
            if (CholeskyFactorization.Find(jacobian + ridge * first) is { } factors) return factors.Solve(state.Misfits);
        }

        return new LuFactorization(first).Solve(state.Misfits);
    }

    private CalibrationState? Improve(CalibrationState state, double[] direction)
    {
        for (var (halving, length) = (0, 1.0); halving < MostHalvings; halving++, length /= 2)
        {
            var next = At([.. state.Multipliers.Zip(direction, (l, d) => l + length * d)]);
            if (IsBetter(state, next, length * Sums.OfProducts(state.Misfits, direction))) return next;
        }

        return null;
    }

    // Near the lowest point the way down is lost in rounding; there the misfit tells.
    private static bool IsBetter(CalibrationState state, CalibrationState next, double foretold)
    {
        if (foretold < 1e-9 * (1 + Math.Abs(state.Height))) return next.Size < state.Size;
        return double.IsFinite(next.Size) && next.Height <= state.Height - 1e-4 * foretold;
    }

    private CalibrationException NotMet(CalibrationState state, int steps)
    {
        var worst = Enumerable.Range(0, Columns).MaxBy(j => Math.Abs(state.Misfits[j]));
        var reached = _known.Totals[worst] - state.Misfits[worst] * _scales[worst];
        return new CalibrationException(
            string.Create(
                CultureInfo.InvariantCulture,
                $"The known totals are not met after {steps} steps, worst in column {_known.NameOf(worst)}: "
                + $"{reached:R} instead of {_known.Totals[worst]:R}. The totals may contradict each other or the bounds."),
            _known.NameOf(worst));
    }
}
