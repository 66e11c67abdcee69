using System.Numerics.Tensors;
using Reckon.Statistics.Matrices;
using Reckon.Statistics.Regression;

namespace Reckon.Statistics.CountModels;

/// <summary>Finds out before any step is taken whether a count model has finite best coefficients.</summary>
/// <remarks>
/// Correia, Guimarães and Zylkin (2019), "Verifying the existence of maximum likelihood estimates for generalized linear models",
/// proposition 2: they do unless some combination of columns is zero wherever the response is above zero, and elsewhere nowhere above
/// zero and somewhere below. Combinations that are zero in the former rows are found by least squares; whether one has a single sign in
/// the latter, by projecting in turn on the combinations and on the vectors without negative parts (von Neumann's alternating projections).
/// </remarks>
internal static class Separation
{
    private const double Negligible = 1e-9;
    private const int MostProjections = 20_000;

    /// <summary>Throws when the model has no finite best coefficients.</summary>
    /// <exception cref="SeparationException">Some columns tell zeros from the rest without error, or all of the response is
    /// zero.</exception>
    public static void Refuse(Design design, double[] response)
    {
        var zeros = Enumerable.Range(0, response.Length).Where(i => response[i] == 0).ToArray();
        if (zeros.Length == 0) return;
        if (zeros.Length == response.Length)
            throw new SeparationException(
                $"All {response.Length} values of the response are zero: no mean above zero fits them best.",
                [.. Enumerable.Range(0, design.Columns.Count)],
                zeros);
        var combinations = ZeroWhereAbove(design, response);
        if (combinations.Count == 0) return;
        var inZeros = design.Matrix.SelectRows(zeros) * Matrix.FromColumns([.. combinations]);
        if (SingleSigned(inZeros) is not { } separating) return;
        var weights = new QrFactorization(inZeros).Solve(separating);
        throw Report(design, Matrix.FromColumns([.. combinations]).Times(weights), [.. zeros.Where((_, i) => separating[i] > Negligible)]);
    }

    // A basis of the combinations of columns that are zero in every row with a response above zero.
    private static List<double[]> ZeroWhereAbove(Design design, double[] response)
    {
        var k = design.Columns.Count;
        var above = design.Matrix.SelectRows([.. Enumerable.Range(0, response.Length).Where(i => response[i] > 0)]);
        var padded = Matrix.Create(Math.Max(above.Rows, k), k, (i, j) => i < above.Rows ? above[i, j] : 0);
        var dependent = new QrFactorization(padded).DependentColumns;
        int[] others = [.. Enumerable.Range(0, k).Except(dependent)];
        return [.. dependent.Select(j => Combination(padded, j, others))];
    }

    private static double[] Combination(Matrix rows, int dependent, int[] others)
    {
        var combination = new double[rows.Columns];
        combination[dependent] = 1;
        if (others.Length == 0) return combination;
        var coefficients = new QrFactorization(rows.SelectColumns(others)).Solve(rows.Column(dependent));
        for (var j = 0; j < others.Length; j++) combination[others[j]] = -coefficients[j];
        return combination;
    }

    // A combination of the columns without negative parts, its largest part 1; null when there is none but zero.
    private static double[]? SingleSigned(Matrix combinations)
    {
        var basis = new QrFactorization(combinations).Basis();
        if (basis.Columns == 1) return SingleSigned(basis.Column(0));
        double[][] columns = [.. Enumerable.Range(0, basis.Columns).Select(basis.Column)];
        double[] vector = [.. Enumerable.Repeat(1.0, basis.Rows)];
        for (var step = 0; step < MostProjections; step++)
        {
            var projected = Project(columns, vector);
            var largest = TensorPrimitives.Max<double>(projected);
            if (largest < 1e-6) return null;
            if (TensorPrimitives.Min<double>(projected) >= -Negligible * largest) return Array.ConvertAll(projected, v => v / largest);
            TensorPrimitives.Max(projected, 0.0, vector);
        }

        return null;
    }

    private static double[]? SingleSigned(double[] vector)
    {
        var largest = TensorPrimitives.MaxMagnitude<double>(vector);
        var scaled = Array.ConvertAll(vector, v => v / largest);
        return Array.TrueForAll(scaled, v => v > -Negligible) ? scaled : null;
    }

    private static double[] Project(double[][] basis, double[] vector)
    {
        var projected = new double[vector.Length];
        foreach (var column in basis) TensorPrimitives.MultiplyAdd(column, TensorPrimitives.Dot(column, vector), projected, projected);
        return projected;
    }

    private static SeparationException Report(Design design, double[] combination, int[] rows)
    {
        double Size(int j) => Math.Abs(combination[j]) * TensorPrimitives.MaxMagnitude<double>(design.Matrix.Column(j));
        var largest = Enumerable.Range(0, combination.Length).Max(Size);
        int[] columns = [.. Enumerable.Range(0, combination.Length).Where(j => Size(j) > Negligible * largest)];
        var names = string.Join(", ", columns.Select(j => $"'{design.Columns[j].Name}' (column {j})"));
        return new SeparationException(
            $"The response is zero without exception in {rows.Length} of {design.Rows} rows that {names} set apart, from row {rows[0]} on: "
                + "no finite coefficients fit best. Leave out the columns or these rows.",
            columns,
            rows);
    }
}
