using System.Globalization;
using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Calibration;

/// <summary>Brings weights to the sizes of several classifications in turn, until all are met: iterative proportional fitting.</summary>
/// <remarks>
/// Deming and Stephan (1940), Annals of Mathematical Statistics 11; Deville, Särndal and Sautory (1993), Journal of the American
/// Statistical Association 88. It leads to the factors of calibration on the indicators of all categories with the raking distance.
/// Agrees with R survey 4.1-1 (<c>rake</c>) where that is asked for a tight <c>epsilon</c>; R stops when cells move by less than 1.
/// </remarks>
public sealed class Raking : ICalibration
{
    private const int MostSweeps = 10_000;
    private const double Tolerance = 1e-13;
    private const double Agreement = 1e-9;

    private readonly IReadOnlyList<RakingMargin> _margins;
    private readonly double[][] _totals;

    /// <summary>Raking to the sizes of classifications.</summary>
    /// <param name="margins">At least one; all of the same n rows, and of sizes that add up to the same population.</param>
    /// <exception cref="ArgumentException">
    /// There is no margin, they are of different numbers of rows, or a size is negative or not finite.
    /// </exception>
    /// <exception cref="CalibrationException">
    /// Two margins add up to different populations, a category of the sample has no size, or a category with a size is not in the
    /// sample.
    /// </exception>
    public Raking(IReadOnlyList<RakingMargin> margins)
    {
        ArgumentNullException.ThrowIfNull(margins);
        Require.NotEmpty(margins.Count, nameof(margins));
        Require.NotEmpty(margins[0].Groups.Rows, "rows of the margins");
        foreach (var margin in margins) Require.SameCount(margin.Groups.Rows, margin.Name, margins[0].Groups.Rows, margins[0].Name);
        _margins = margins;
        _totals = [.. margins.Select(m => CellTotals.Match(m.Groups, m.Totals, m.Name))];
        CheckSums();
    }

    /// <inheritdoc/>
    public int Rows => _margins[0].Groups.Rows;

    /// <inheritdoc/>
    /// <exception cref="CalibrationException">
    /// The weights of a category are all zero while its size is not, or the margins contradict each other so that they are never
    /// all met; the exception names the category or the margin.
    /// </exception>
    public CalibratedWeights Calibrate(ReadOnlySpan<double> weights)
    {
        Check(weights);
        var (initial, raked, factors) = (weights.ToArray(), weights.ToArray(), Enumerable.Repeat(1.0, Rows).ToArray());
        for (var sweep = 1; sweep <= MostSweeps; sweep++)
        {
            for (var m = 0; m < _margins.Count; m++) Fit(m, initial, raked, factors);
            if (Misfit(raked).Size <= Tolerance) return new CalibratedWeights(initial, factors, sweep);
        }

        throw NotMet(Misfit(raked));
    }

    /// <inheritdoc/>
    /// <remarks>
    /// The regression is on the indicators of all categories of all margins together, not margin after margin a fixed number of
    /// times.
    /// </remarks>
    public Matrix Residuals(ReadOnlySpan<double> weights, Matrix values)
    {
        Check(weights);
        Require.SameCount(values.Rows, nameof(values), Rows, nameof(Rows));
        return new WeightedProjection(Indicators(), weights.ToArray()).Residuals(values);
    }

    private void CheckSums()
    {
        var sums = Array.ConvertAll(_totals, t => Sums.Of(t));
        for (var m = 1; m < sums.Length; m++)
        {
            if (Math.Abs(sums[m] - sums[0]) <= Agreement * sums[0]) continue;
            throw new CalibrationException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Margin {_margins[m].Name} adds up to {sums[m]:R} and margin {_margins[0].Name} to "
                    + $"{sums[0]:R}; they must be of one population."),
                _margins[m].Name);
        }
    }

    private void Fit(int margin, double[] initial, double[] raked, double[] factors)
    {
        var (groups, name) = (_margins[margin].Groups, _margins[margin].Name);
        var steps = CellTotals.Factors(groups, _totals[margin], raked, name);
        for (var i = 0; i < raked.Length; i++)
        {
            factors[i] *= steps[groups.Codes[i]];
            raked[i] = initial[i] * factors[i];
        }
    }

    private (double Size, int Margin) Misfit(double[] raked)
    {
        double[] sizes = [.. _margins.Select((m, j) => CellTotals.Sum(m.Groups, raked).Zip(_totals[j], Miss).Max())];
        var worst = Enumerable.Range(0, sizes.Length).MaxBy(j => sizes[j]);
        return (sizes[worst], worst);

        static double Miss(double sum, double total) => total == 0 ? 0 : Math.Abs(sum / total - 1);
    }

    private CalibrationException NotMet((double Size, int Margin) misfit) => new(
        string.Create(
            CultureInfo.InvariantCulture,
            $"The margins are not all met after {MostSweeps} sweeps: a category of {_margins[misfit.Margin].Name} misses its size "
            + $"by {misfit.Size:E1} of it. Cells without rows in the sample may make the margins contradict each other."),
        _margins[misfit.Margin].Name);

    private Matrix Indicators()
    {
        var columns = new List<double[]>();
        foreach (var groups in _margins.Select(m => m.Groups))
        {
            for (var g = 0; g < groups.Count; g++) columns.Add([.. groups.Codes.Select(c => c == g ? 1.0 : 0)]);
        }

        return Matrix.FromColumns(columns);
    }

    private void Check(ReadOnlySpan<double> weights)
    {
        Require.SameCount(weights.Length, nameof(weights), Rows, nameof(Rows));
        Require.NonNegative(weights, nameof(weights));
    }
}
