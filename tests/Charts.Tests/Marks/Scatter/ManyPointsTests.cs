using System.Xml.Linq;
using Reckon.Charts.Descriptions;
using Reckon.Charts.Specification;
using Reckon.Charts.Tables;
using Reckon.Support;

namespace Reckon.Charts.Tests.Marks.Scatter;

public class ManyPointsTests
{
    [Theory]
    [InlineData(ChartLanguage.Zh, ChartWidth.Wide)]
    [InlineData(ChartLanguage.En, ChartWidth.Narrow)]
    public void Ten_thousand_points_are_drawn_as_expected(ChartLanguage language, ChartWidth width) =>
        Expected.Matches($"many.{language}.{width}.svg".ToLowerInvariant(), ChartCompiler.Draw(Plots.Many(language), width));

    [Fact]
    public void Points_drawn_together_are_counted_and_none_is_lost()
    {
        var table = ChartTableWriter.Write(Plots.Many(ChartLanguage.En));

        Assert.Equal(["Place", "Jobs", "Points"], table.Columns.Select(column => column.Title));
        Assert.Equal(10_000, table.Rows.Sum(row => row.Cells[2].Number));
    }

    [Fact]
    public void Each_row_of_the_table_is_a_dot_and_there_are_no_others()
    {
        var spec = Plots.Many(ChartLanguage.En);
        var paths = XDocument.Parse(ChartCompiler.Draw(spec, ChartWidth.Wide)).Descendants().Attributes("d").Select(d => d.Value).Where(d => d.Contains("h0", StringComparison.Ordinal));

        // The key shows one dot of each size.
        Assert.Equal(ChartTableWriter.Write(spec).Rows.Count, paths.Where(d => d.Count(c => c == 'M') > 1).Sum(d => d.Count(c => c == 'M')));
    }

    [Fact]
    public void A_cell_holds_the_points_within_it()
    {
        var points = Plots.Cloud(10_000).ToList();
        var (left, width) = (points.Min(p => p.X), (points.Max(p => p.X) - points.Min(p => p.X)) / 32);
        var (foot, height) = (points.Min(p => p.Y), (points.Max(p => p.Y) - points.Min(p => p.Y)) / 20);

        Assert.All(ChartTableWriter.Write(Plots.Many(ChartLanguage.En)).Rows, row =>
        {
            var (x, y) = (row.Cells[0].Number!.Value, row.Cells[1].Number!.Value);
            var inside = points.Count(p => Cell(p.X, left, width, 32) == Cell(x, left, width, 32) && Cell(p.Y, foot, height, 20) == Cell(y, foot, height, 20));
            Assert.Equal(inside, row.Cells[2].Number);
        });

        static int Cell(double value, double low, double size, int cells) => Math.Min(cells - 1, (int)((value - low) / size));
    }

    [Fact]
    public void The_rule_is_stated_in_the_drawing()
    {
        var text = string.Join(" ", DrawnText.In(ChartCompiler.Draw(Plots.Many(ChartLanguage.En), ChartWidth.Wide), ChartLanguage.En).Select(line => line.Text));

        Assert.Contains("10000 points on a grid of 32 by 20 cells", text, StringComparison.Ordinal);
        Assert.Contains("There are 10000 points.", ChartDescription.Write(Plots.Many(ChartLanguage.En)), StringComparison.Ordinal);
    }

    [Fact]
    public void Points_with_a_story_keep_their_own_place()
    {
        var many = Plots.Many(ChartLanguage.En);
        var spec = many with { Rows = [.. many.Rows.Select((row, index) => row with { IsHighlighted = index == 77 })] };

        var row = ChartTableWriter.Write(spec).Rows.Single(row => row.Cells[0].Number.Equals(many.Rows[77].Fields["x"].Number));
        Assert.Equal(many.Rows[77].Fields["y"].Number, row.Cells[1].Number);
    }

    [Fact]
    public void A_drawing_of_ten_thousand_points_stays_below_12_kB() => Assert.All(Enum.GetValues<ChartWidth>(), width =>
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(ChartCompiler.Draw(Plots.Many(ChartLanguage.Zh), width)), 4000, 12_000));

    [Fact]
    public void Points_below_zero_on_a_log_scale_are_found_among_many()
    {
        var spec = Plots.Many(ChartLanguage.En) with { Scales = new Dictionary<Channel, ScaleType> { [Channel.Y] = ScaleType.Log } };
        var expected = spec.Rows.Index().Where(item => item.Item.Fields["y"].Number <= 0).Select(item => (int?)item.Index).ToList();

        Assert.NotEmpty(expected);
        Assert.Equal(expected, ChartCompiler.Check(spec).Select(problem => problem.Row));
    }
}
