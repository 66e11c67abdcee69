using Reckon.Charts.Layout;

namespace Reckon.Charts.Tests.Layout;

public class LabelSpreadTests
{
    // Isotonic regression of 1, 3, 2, 4 as in R: isoreg(c(1, 3, 2, 4))$yf is 1.0 2.5 2.5 4.0.
    [Fact]
    public void Without_heights_it_is_isotonic_regression() =>
        Assert.Equal([1, 2.5, 2.5, 4], LabelSpread.Spread([1, 3, 2, 4], [0, 0, 0, 0], -100, 100));

    [Fact]
    public void Labels_that_are_clear_of_each_other_stay() =>
        Assert.Equal([10, 40, 90], LabelSpread.Spread([10, 40, 90], [16, 16, 16], 0, 100));

    [Fact]
    public void Two_that_meet_part_by_equal_amounts() =>
        Assert.Equal([43, 59], LabelSpread.Spread([50, 52], [16, 16], 0, 100));

    [Fact]
    public void Labels_stay_between_the_limits() =>
        Assert.Equal([8, 24, 40], LabelSpread.Spread([-5, 0, 3], [16, 16, 16], 0, 100));

    [Fact]
    public void No_labels_need_no_room() => Assert.Empty(LabelSpread.Spread([], [], 0, 100));

    [Fact]
    public void Labels_never_meet_and_no_small_move_of_a_block_is_better()
    {
        var random = new Random(3);
        for (var round = 0; round < 500; round++)
        {
            var count = random.Next(2, 7);
            double[] wanted = [.. Enumerable.Range(0, count).Select(_ => random.NextDouble() * 200).Order()];
            double[] heights = [.. Enumerable.Range(0, count).Select(_ => 10 + (random.NextDouble() * 20))];

            var placed = LabelSpread.Spread(wanted, heights, -1000, 1000);

            Assert.All(Enumerable.Range(1, count - 1), i => Assert.True(placed[i] - placed[i - 1] >= ((heights[i] + heights[i - 1]) / 2) - 1e-9));
            Assert.All(Moves(placed, heights), moved => Assert.True(Cost(moved, wanted) >= Cost(placed, wanted) - 1e-9));
        }
    }

    // Every run of labels moved a little up or down, where that is allowed.
    private static IEnumerable<double[]> Moves(IReadOnlyList<double> placed, double[] heights) =>
        from first in Enumerable.Range(0, placed.Count)
        from last in Enumerable.Range(first, placed.Count - first)
        from step in new[] { -0.01, 0.01 }
        let moved = placed.Select((y, i) => i >= first && i <= last ? y + step : y).ToArray()
        where Enumerable.Range(1, placed.Count - 1).All(i => moved[i] - moved[i - 1] >= ((heights[i] + heights[i - 1]) / 2) - 1e-9)
        select moved;

    private static double Cost(IReadOnlyList<double> placed, double[] wanted) => placed.Zip(wanted, (y, best) => (y - best) * (y - best)).Sum();
}
