using MathNet.Numerics.LinearAlgebra;
using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Matrices;

/// <summary>A symmetric matrix as M = VDV': its n eigenvalues, rising, and eigenvectors.</summary>
/// <remarks>Computed by MathNet.Numerics on the mean of M and M', so that rounding cannot make it unsymmetric.</remarks>
public sealed class SymmetricEigen
{
    /// <summary>Takes a matrix apart.</summary>
    /// <param name="matrix">n × n, finite, symmetric.</param>
    /// <exception cref="ArgumentException">The matrix is not square or has a value that is not finite.</exception>
    public SymmetricEigen(Matrix matrix)
    {
        Require.SameCount(matrix.Rows, "rows of the matrix", matrix.Columns, "its columns");
        Require.Finite(matrix.Values, nameof(matrix));
        var mean = Matrix<double>.Build.Dense(matrix.Rows, matrix.Rows, (i, j) => (matrix[i, j] + matrix[j, i]) / 2);
        var parts = mean.Evd(Symmetricity.Symmetric);
        Values = [.. parts.EigenValues.Select(v => v.Real)];
        Vectors = parts.EigenVectors.ToArray();
    }

    /// <summary>The n eigenvalues, from the smallest.</summary>
    public IReadOnlyList<double> Values { get; }

    /// <summary>The eigenvectors, one a column, in the order of the values.</summary>
    public Matrix Vectors { get; }

    /// <summary>The symmetric matrix with the same eigenvectors and each eigenvalue put through a function, such as 1/√λ.</summary>
    public Matrix Map(Func<double, double> function)
    {
        var scaled = Matrix.Create(Vectors.Rows, Vectors.Columns, (i, j) => Vectors[i, j] * function(Values[j]));
        return scaled * Vectors.Transpose();
    }
}
