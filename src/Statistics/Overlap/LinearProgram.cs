using System.Numerics.Tensors;
using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Overlap;

/// <summary>The least value of c'x over x ≥ 0 with Ax = b, by the simplex method in two phases.</summary>
/// <remarks>Dantzig (1963), Linear Programming and Extensions; Bland's (1977) rule, Mathematics of Operations Research 2, where many steps have not ended, so that it never circles. For some hundred unknowns of size about one.</remarks>
internal sealed class LinearProgram
{
    private const double Negligible = 1e-10;
    private const double Infeasible = 1e-9;
    private const int SteepestSteps = 1000;
    private const int MostSteps = 50_000;

    private readonly double[][] _rows;
    private readonly int[] _basis;
    private readonly int _unknowns;
    private double[] _reduced = [];

    private LinearProgram(IReadOnlyList<double[]> coefficients, IReadOnlyList<double> right)
    {
        _unknowns = coefficients[0].Length;
        _rows = [.. coefficients.Select((row, i) => (double[])[.. row, right[i]])];
        // Unknowns from _unknowns on are the artificial ones of the first phase; they only ever leave.
        _basis = [.. Enumerable.Range(_unknowns, _rows.Length)];
    }

    /// <summary>Solves a program whose value is bounded below.</summary>
    /// <param name="costs">c, n numbers.</param>
    /// <param name="coefficients">A, m rows of n numbers.</param>
    /// <param name="right">b, m numbers that are not negative.</param>
    /// <returns>The least value; null when no x fits.</returns>
    /// <exception cref="ConvergenceException">The steps did not end.</exception>
    public static double? Minimum(IReadOnlyList<double> costs, IReadOnlyList<double[]> coefficients, IReadOnlyList<double> right)
    {
        var program = new LinearProgram(coefficients, right);
        if (program.Descend([.. costs.Select(_ => 0.0)], 1) > Infeasible) return null;
        program.DropArtificial();
        return program.Descend(costs, 0);
    }

    // Goes down to the least cost and gives it; each artificial unknown costs the same.
    private double Descend(IReadOnlyList<double> costs, double artificial)
    {
        double CostOf(int row) => _basis[row] < _unknowns ? costs[_basis[row]] : artificial;
        _reduced = [.. costs, 0];
        for (var i = 0; i < _rows.Length; i++) Subtract(_reduced, CostOf(i), _rows[i]);
        for (var step = 0; step < MostSteps; step++)
        {
            var entering = Entering(step);
            if (entering < 0) return Sums.Of([.. _rows.Select((row, i) => CostOf(i) * row[_unknowns])]);
            Pivot(Leaving(entering), entering);
        }

        throw new ConvergenceException($"A linear program of {_rows.Length} rows and {_unknowns} unknowns did not end within {MostSteps} steps.");
    }

    // The steepest unknown is quick and may circle; the first one is slow and never does.
    private int Entering(int step)
    {
        if (step >= SteepestSteps) return Array.FindIndex(_reduced, 0, _unknowns, r => r < -Negligible);
        var steepest = TensorPrimitives.IndexOfMin(_reduced.AsSpan(0, _unknowns));
        return _reduced[steepest] < -Negligible ? steepest : -1;
    }

    private int Leaving(int entering) => Enumerable.Range(0, _rows.Length)
        .Where(i => _rows[i][entering] > Negligible)
        .OrderBy(i => _rows[i][_unknowns] / _rows[i][entering]).ThenBy(i => _basis[i])
        .First();

    private void Pivot(int row, int column)
    {
        TensorPrimitives.Divide(_rows[row], _rows[row][column], _rows[row]);
        for (var i = 0; i < _rows.Length; i++)
        {
            if (i == row || _rows[i][column] == 0) continue;
            Subtract(_rows[i], _rows[i][column], _rows[row]);
            // A right side below zero is rounding; left there it would be taken for the least ratio.
            _rows[i][_unknowns] = Math.Max(0, _rows[i][_unknowns]);
        }

        Subtract(_reduced, _reduced[column], _rows[row]);
        _basis[row] = column;
    }

    private static void Subtract(double[] from, double factor, double[] row) => TensorPrimitives.MultiplyAdd(row, -factor, from, from);

    // Artificial unknowns that stayed at zero make way for others; a row without others says nothing new.
    private void DropArtificial()
    {
        for (var i = 0; i < _rows.Length; i++)
        {
            if (_basis[i] < _unknowns) continue;
            var column = Array.FindIndex(_rows[i], 0, _unknowns, v => Math.Abs(v) > 1e-7);
            if (column >= 0) Pivot(i, column);
            else Array.Clear(_rows[i]);
        }
    }
}
