using Reckon.Statistics.InputOutput;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Tests.InputOutput;

public sealed class SpectralRadiusTests
{
    [Theory]
    [InlineData(2017, 0.5723078289733642)]
    [InlineData(2018, 0.5647820958379057)]
    [InlineData(2020, 0.5668602280236156)]
    public void The_radius_of_Chinese_tables_agrees_with_numpy(int year, double radius)
    {
        Close.To(radius, PublishedTables.China(year).Model().SpectralRadius(), 1e-13);
    }

    [Fact]
    public void A_matrix_of_independent_blocks_has_the_larger_radius()
    {
        Close.To(0.7, SpectralRadius.Of(new[,] { { 0.7, 0, 0 }, { 5, 0.7, 0 }, { 0, 0, 0.2 } }), 1e-13);
        Close.To(0.7, SpectralRadius.Of(new[,] { { 0.2, 0, 0 }, { 0, 0.7, 0 }, { 0, 9, 0.7 } }), 1e-13);
    }

    [Fact]
    public void A_circle_of_sectors_has_the_geometric_mean_of_its_links()
    {
        Close.To(Math.Pow(0.3 * 2 * 0.5, 1.0 / 3), SpectralRadius.Of(new[,] { { 0, 0.3, 0 }, { 0, 0, 2 }, { 0.5, 0, 0 } }), 1e-13);
    }

    [Fact]
    public void Inputs_that_never_come_back_have_radius_zero()
    {
        Assert.Equal(0, SpectralRadius.Of(new[,] { { 0.0, 3, 1 }, { 0, 0, 2 }, { 0, 0, 0 } }));
        Assert.Equal(0, SpectralRadius.Of(new[,] { { 0.0 } }));
    }

    [Fact]
    public void What_is_no_square_of_numbers_above_zero_is_refused()
    {
        Assert.Throws<ArgumentException>("matrix", () => SpectralRadius.Of(new[,] { { -0.1 } }));
        Assert.Throws<ArgumentException>(() => SpectralRadius.Of(new[,] { { 0.1, 0.2 } }));
        Assert.Throws<ArgumentException>("matrix", () => SpectralRadius.Of(Matrix.FromRowMajor(0, 0, [])));
    }

    [Fact]
    public void Pivots_of_Hawkins_and_Simon_are_ratios_of_minors()
    {
        // I − A = {{0.85, −0.25}, {−0.2, 0.95}}: minors 0.85 and 0.7575.
        Close.To([0.85, 0.7575 / 0.85], HawkinsSimon.Pivots(new[,] { { 0.15, 0.25 }, { 0.2, 0.05 } }), 1e-15);
        Assert.Equal(-1, HawkinsSimon.FirstFailure(new[,] { { 0.15, 0.25 }, { 0.2, 0.05 } }));
        Assert.Equal(1, HawkinsSimon.FirstFailure(new[,] { { 0.15, 0.9, 0 }, { 0.95, 0.05, 0 }, { 0, 0, 3 } }));
    }
}
