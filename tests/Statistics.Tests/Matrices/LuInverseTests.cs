using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;
using Reckon.Statistics.Randomness;

namespace Reckon.Statistics.Tests.Matrices;

/// <summary>Inverses of sizes about those of the tiles in which they are worked out.</summary>
public sealed class LuInverseTests
{
    public static TheoryData<int> Sizes => [1, 2, 3, 4, 5, 11, 12, 13, 23, 24, 25, 47, 48, 49, 153];

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_matrix_times_its_inverse_is_one(int size)
    {
        var matrix = Random(size);
        var product = matrix * new LuFactorization(matrix).Inverse();

        for (var i = 0; i < size * size; i++) Close.Within(i / size == i % size ? 1 : 0, product.Values[i], 1e-11, $"{i / size}, {i % size}");
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Columns_of_the_inverse_are_the_refined_solutions_of_unit_vectors(int size)
    {
        var factors = new LuFactorization(Random(size));
        var (inverse, last) = (factors.Inverse(), size - 1);
        var unit = new double[size];
        unit[last] = 1;
        var solution = factors.Solve(unit);
        var scale = solution.Max(Math.Abs);

        for (var i = 0; i < size; i++) Close.Within(solution[i] / scale, inverse[i, last] / scale, 1e-12, $"{i}");
    }

    [Theory]
    [InlineData(13, 12)]
    [InlineData(30, 5)]
    [InlineData(30, 29)]
    public void A_column_that_depends_on_those_before_it_is_named_in_any_tile(int size, int column)
    {
        var random = Random(size);
        var singular = Matrix.Create(size, size, (i, j) => j == column ? random[i, 0] + random[i, 1] : random[i, j]);

        Assert.Contains($"column {column} ", Assert.Throws<SingularMatrixException>(() => new LuFactorization(singular)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_times_a_matrix_has_the_same_bits_as_sums_of_products()
    {
        var matrix = Random(13);
        var row = matrix.Row(5).ToArray();

        Assert.Equal(Enumerable.Range(0, 13).Select(j => Sums.OfProducts(row, matrix.Column(j))), matrix.LeftTimes(row));
        Assert.Throws<ArgumentException>("row", () => matrix.LeftTimes([1, 2]));
    }

    private static Matrix Random(int size)
    {
        var stream = new RandomStream(20240501, (ulong)size);
        return Matrix.Create(size, size, (_, _) => stream.NextOpen() - 0.5);
    }
}
