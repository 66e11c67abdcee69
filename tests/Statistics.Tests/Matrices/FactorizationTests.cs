using Reckon.Statistics.Matrices;
using Reckon.Statistics.Randomness;

namespace Reckon.Statistics.Tests.Matrices;

public sealed class FactorizationTests
{
    [Fact]
    public void A_system_with_a_known_solution_is_solved()
    {
        Matrix matrix = new double[,] { { 0, 2, 1 }, { 1, -2, -3 }, { -1, 1, 2 } };

        Close.To([1, 2, 3], new LuFactorization(matrix).Solve(matrix.Times([1, 2, 3])), 1e-15);
    }

    [Fact]
    public void The_inverse_of_the_Hilbert_matrix_is_the_known_one()
    {
        var hilbert = Matrix.Create(4, 4, (i, j) => 1.0 / (i + j + 1));
        double[] known = [16, -120, 240, -140, -120, 1200, -2700, 1680, 240, -2700, 6480, -4200, -140, 1680, -4200, 2800];

        Close.To(known, new LuFactorization(hilbert).Inverse().Values.ToArray(), 1e-11);
        Close.To(known, CholeskyFactorization.Find(hilbert)!.Inverse().Values.ToArray(), 1e-11);
    }

    [Fact]
    public void A_singular_matrix_is_refused_with_its_size_and_column()
    {
        Matrix matrix = new double[,] { { 1, 2, 3 }, { 2, 4, 7 }, { 3, 6, 1 } };

        var error = Assert.Throws<SingularMatrixException>(() => new LuFactorization(matrix));

        Assert.Equal(1, error.Row);
        Assert.Contains("3 × 3", error.Message, StringComparison.Ordinal);
        Assert.Null(CholeskyFactorization.Find(new double[,] { { 1, 1 }, { 1, 1 } }));
    }

    [Fact]
    public void Least_squares_agree_with_the_normal_equations()
    {
        var random = new RandomStream(5, 0);
        var design = Matrix.Create(40, 4, (_, j) => j == 0 ? 1 : 1000 * random.NextOpen());
        var response = Enumerable.Range(0, 40).Select(_ => random.NextOpen()).ToArray();
        var qr = new QrFactorization(design);
        var cross = CholeskyFactorization.Find(design.Transpose() * design)!;

        Close.To(cross.Solve(design.LeftTimes(response)), qr.Solve(response), 1e-9);
        Close.To(cross.Inverse().Values.ToArray(), qr.InverseCrossProduct().Values.ToArray(), 1e-9);
        Close.To(4, qr.Leverages().Sum(), 1e-13);
        Close.To(Matrix.Identity(4).Values.ToArray().Select(v => v + 1).ToArray(), (qr.Basis().Transpose() * qr.Basis()).Values.ToArray().Select(v => v + 1).ToArray(), 1e-14);
    }

    [Fact]
    public void Columns_that_depend_on_others_are_named()
    {
        var design = Matrix.FromColumns([1, 1, 1, 1], [1, 2, 3, 5], [3, 5, 7, 11], [0, 1, 0, 1]);

        Assert.Equal([2], new QrFactorization(design).DependentColumns);
    }

    [Fact]
    public void A_symmetric_matrix_is_put_together_again_from_its_parts()
    {
        Matrix matrix = new double[,] { { 2, 1, 0 }, { 1, 3, -1 }, { 0, -1, 4 } };
        var root = new SymmetricEigen(matrix).Map(Math.Sqrt);

        Close.To(matrix.Values.ToArray().Select(v => v + 10).ToArray(), (root * root).Values.ToArray().Select(v => v + 10).ToArray(), 1e-14);
    }

    [Fact]
    public void A_column_that_is_not_there_is_not_the_next_row() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Matrix.Identity(2)[0, 2]);
}
