using System.Numerics.Tensors;
using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.InputOutput;

/// <summary>The largest absolute eigenvalue of a matrix that is not negative, which its rounds of inputs shrink by in the end.</summary>
/// <remarks>
/// The power method between the bounds of Collatz (1942) and Wielandt (1950), Mathematische Zeitschrift 48 and 52; where they do not meet,
/// as with blocks of sectors that do not depend on each other, repeated squaring by the formula of Gelfand (1941), which needs no gap
/// between eigenvalues.
/// </remarks>
public static class SpectralRadius
{
    private const double Tolerance = 1e-14;
    private const double Negligible = 1e-18;
    private const int Steps = 300;

    /// <summary>The spectral radius, to about 13 digits.</summary>
    /// <param name="matrix">n × n, finite, not negative.</param>
    /// <exception cref="ArgumentException">The matrix is empty, not square, not finite or negative.</exception>
    public static double Of(Matrix matrix)
    {
        Require.NotEmpty(matrix.Rows, nameof(matrix));
        Require.SameCount(matrix.Rows, "rows of the matrix", matrix.Columns, "its columns");
        Require.NonNegative(matrix.Values, nameof(matrix));
        var radius = ByPowers(matrix);
        return double.IsNaN(radius) ? BySquaring(matrix) : radius;
    }

    // NaN where the bounds have not met.
    private static double ByPowers(Matrix matrix)
    {
        var vector = new double[matrix.Rows];
        Array.Fill(vector, 1);
        for (var step = 0; step < Steps; step++)
        {
            var (low, high, next) = Round(matrix, vector);
            if (high == 0) return 0;
            if (high - low <= Math.Max(Tolerance, matrix.Rows * 2.2e-16) * high) return (low + high) / 2;
            TensorPrimitives.Divide(next, TensorPrimitives.Max<double>(next), next);
            vector = next;
        }

        return double.NaN;
    }

    private static (double Low, double High, double[] Next) Round(Matrix matrix, double[] vector)
    {
        var (low, high, next) = (double.PositiveInfinity, 0.0, new double[vector.Length]);
        for (var i = 0; i < vector.Length; i++)
        {
            // A sector whose value has shrunk to nothing beside the largest is on no circle of inputs, or on a weaker one.
            if (vector[i] < Negligible) continue;
            next[i] = TensorPrimitives.Dot(matrix.Row(i), vector);
            var ratio = next[i] / vector[i];
            (low, high) = (Math.Min(low, ratio), Math.Max(high, ratio));
        }

        return (low, high, next);
    }

    // ‖A^N‖^(1/N) with N = 2^k: each squaring is scaled, and the logarithms of the scales are added with weights 1, 1/2, 1/4, ...
    private static double BySquaring(Matrix matrix)
    {
        var (power, logarithm, weight) = (matrix, 0.0, 1.0);
        for (var k = 0; k < 60; k++)
        {
            var scale = TensorPrimitives.Max(power.Values);
            if (scale == 0) return 0;
            logarithm += weight * Math.Log(scale);
            power = 1 / scale * power;
            power *= power;
            weight /= 2;
        }

        return Math.Exp(logarithm);
    }
}
