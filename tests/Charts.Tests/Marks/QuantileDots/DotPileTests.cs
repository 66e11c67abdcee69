using Reckon.Charts.Marks.QuantileDots;

namespace Reckon.Charts.Tests.Marks.QuantileDots;

public class DotPileTests
{
    [Fact]
    public void Dots_within_a_diameter_of_the_first_share_its_column()
    {
        var columns = DotPile.Columns([0, 4, 9.9, 10, 25], 10);

        Assert.Equal([3, 1, 1], columns.Select(column => column.Dots.Count));
        Assert.Equal([0, 1, 2, 3, 4], columns.SelectMany(column => column.Dots));
    }

    [Fact]
    public void Columns_stand_at_least_a_diameter_apart()
    {
        var columns = DotPile.Columns([0, 9, 10, 20], 10);

        Assert.All(columns.Zip(columns.Skip(1)), pair => Assert.True(pair.Second.Middle - pair.First.Middle >= 10 - 1e-9));
    }

    [Fact]
    public void The_highest_column_fits()
    {
        double[] places = [.. Enumerable.Range(0, 50).Select(i => 100 + (0.01 * i))];

        var diameter = DotPile.Diameter(places, 170, 18);

        Assert.InRange(DotPile.Columns(places, diameter).Max(column => column.Dots.Count) * diameter, 150, 170);
    }
}
