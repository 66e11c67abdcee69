using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Survey.Replicates;

/// <summary>Square matrices of +1 and −1 whose columns are orthogonal, the first being all ones.</summary>
/// <remarks>
/// Sylvester's doubling where half the order has a matrix, else Paley's (1933) matrices of order q + 1 for primes q = 3 mod 4 and
/// 2(q + 1) for primes q = 1 mod 4. The same as R survey's <c>hadamard</c> for orders 4 to 24 and 32; there are others.
/// </remarks>
public static class HadamardMatrix
{
    /// <summary>The smallest matrix that this construction has of at least this order; at most twice as large.</summary>
    /// <param name="order">At least 1.</param>
    /// <exception cref="ArgumentException">The order is below 1.</exception>
    public static Matrix AtLeast(int order)
    {
        if (order < 1) throw new ArgumentException($"order is {order}; it must be at least 1.", nameof(order));
        var size = order;
        while (true)
        {
            if (TryCreate(size) is { } matrix) return Normalized(matrix);
            size++;
        }
    }

    private static Matrix? TryCreate(int size)
    {
        if (size <= 2) return size == 1 ? Matrix.Identity(1) : Matrix.FromRows([1, 1], [1, -1]);
        if (size % 4 != 0) return null;
        if (TryCreate(size / 2) is { } half) return Doubled(half);
        if (IsPrime(size - 1)) return FirstPaley(size - 1);
        return IsPrime(size / 2 - 1) && (size / 2 - 1) % 4 == 1 ? SecondPaley(size / 2 - 1) : null;
    }

    private static Matrix Doubled(Matrix half) =>
        Matrix.Create(
            2 * half.Rows, 2 * half.Rows, (i, j) => half[i % half.Rows, j % half.Rows] * (i >= half.Rows && j >= half.Rows ? -1 : 1));

    // Jacobsthal's matrix with its rows turned round, so that it is symmetric; zero counts as a square.
    private static Matrix FirstPaley(int q)
    {
        var character = QuadraticCharacter(q);
        return Matrix.Create(q + 1, q + 1, (i, j) => i == 0 || j == 0 || character[(i + j - 2) % q] < 0 ? 1 : -1);
    }

    // Each entry of a symmetric conference matrix becomes a block of two by two.
    private static Matrix SecondPaley(int q)
    {
        var character = QuadraticCharacter(q);
        return Matrix.Create(2 * (q + 1), 2 * (q + 1), (i, j) => i / 2 == j / 2
            ? (i % 2 == 0 && j % 2 == 0 ? 1 : -1)
            : Conference(i / 2, j / 2, q, character) * (i % 2 == 1 && j % 2 == 1 ? -1 : 1));
    }

    private static double Conference(int i, int j, int q, int[] character) => i == 0 || j == 0 ? 1 : character[(i - j + q) % q];

    private static int[] QuadraticCharacter(int q)
    {
        var character = new int[q];
        Array.Fill(character, -1);
        character[0] = 0;
        for (long x = 1; x < q; x++) character[x * x % q] = 1;
        return character;
    }

    private static Matrix Normalized(Matrix matrix) => Matrix.Create(matrix.Rows, matrix.Columns, (i, j) => matrix[i, j] * matrix[i, 0]);

    private static bool IsPrime(int n)
    {
        for (var d = 2; d * d <= n; d++)
        {
            if (n % d == 0) return false;
        }

        return n > 1;
    }
}
