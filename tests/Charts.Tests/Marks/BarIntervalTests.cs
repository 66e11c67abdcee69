using System.Globalization;
using System.Xml.Linq;
using Reckon.Charts.Specification;
using Reckon.Charts.Tables;
using static Reckon.Charts.Specification.ChartLanguage;

namespace Reckon.Charts.Tests.Marks;

public class BarIntervalTests
{
    private const double Px = 0.1;

    [Fact]
    public void Intervals_of_bars_are_drawn_where_the_data_have_them()
    {
        var spec = BarSamples.SurveyedTrades(En);
        var root = Root(spec, ChartWidth.Wide);
        // Two bars that the axis can be read off by: Other from zero to 12, and the total to 73.9.
        var bars = root.Elements().Where(e => e.Name.LocalName == "rect" && (string?)e.Attribute("class") is "f-ctx" or "f-ink").ToList();
        var (zero, total) = (Number(bars[^1], "x"), Number(bars[^1], "x") + Number(bars[^1], "width"));

        var drawn = Whiskers(root).Where(w => w.Horizontal).Select(w => (Value(w.From), Value(w.To))).ToList();

        Assert.Equal(Ends(spec).Count(), drawn.Count);
        Assert.All(Ends(spec), ends => Assert.Contains(drawn, d => Math.Abs(d.Item1 - ends.Low) < 0.05 && Math.Abs(d.Item2 - ends.High) < 0.05));

        double Value(double px) => (px - zero) / (total - zero) * 73.9;
    }

    [Fact]
    public void Intervals_of_columns_side_by_side_are_drawn_where_the_data_have_them()
    {
        var spec = BarSamples.SurveyedIncome(En);
        var root = Root(spec, ChartWidth.Wide);
        var axis = DrawnAxis.Vertical(root);
        var perPx = Math.Abs((axis.Last - axis.First) / (axis.LastPx - axis.FirstPx));

        var drawn = Whiskers(root).Where(w => !w.Horizontal).Select(w => (Low: axis.At(w.From), High: axis.At(w.To))).ToList();

        Assert.Equal(5, drawn.Count);
        Assert.All(Ends(spec), ends => Assert.Contains(drawn, d => Math.Abs(d.Low - ends.Low) < Px * perPx && Math.Abs(d.High - ends.High) < Px * perPx));
    }

    [Theory]
    [InlineData(Zh, "95%区间")]
    [InlineData(En, "95% interval")]
    public void The_key_says_what_the_lines_are(ChartLanguage language, string words) =>
        Assert.Contains(words, DrawnText.In(ChartCompiler.Draw(BarSamples.SurveyedTrades(language), ChartWidth.Narrow), language).Select(text => text.Text));

    [Fact]
    public void The_table_has_the_ends()
    {
        var table = ChartTableWriter.Write(BarSamples.SurveyedTrades(En));

        Assert.Equal(["95% interval: Low (10,000 jobs)", "95% interval: High (10,000 jobs)"], table.Columns.TakeLast(2).Select(column => column.Title));
        Assert.Equal([29.1, 39.8], table.Rows.Single(row => row.Cells[0].Text == "Catering").Cells.TakeLast(2).Select(cell => cell.Number));
    }

    [Fact]
    public void Parts_of_a_stack_take_no_intervals()
    {
        var spec = BarSamples.SurveyedIncome(En) with { Mark = "column" };

        var problem = Assert.Single(ChartCompiler.Check(spec));

        Assert.Equal(("low", "Parts put end to end have no place for intervals. Use the mark grouped or dot-whisker, or leave the intervals out."), (problem.Field, problem.Message));
    }

    private static IEnumerable<(double Low, double High)> Ends(ChartSpec spec) =>
        spec.Rows.Where(row => row.Fields.GetValueOrDefault("low").Number is not null).Select(row => (row.Fields["low"].Number!.Value, row.Fields["high"].Number!.Value));

    // Lines in ink; the samples of the key are 12 px long.
    private static IEnumerable<(double From, double To, bool Horizontal)> Whiskers(XElement root) =>
        from line in root.Elements().Where(e => e.Name.LocalName == "line" && (string?)e.Attribute("class") == "w1 k")
        let horizontal = Number(line, "y1").Equals(Number(line, "y2"))
        where !horizontal || Math.Abs(Number(line, "x2") - Number(line, "x1") - 12) > Px
        select horizontal ? (Number(line, "x1"), Number(line, "x2"), true) : (Number(line, "y1"), Number(line, "y2"), false);

    private static XElement Root(ChartSpec spec, ChartWidth width) => XDocument.Parse(ChartCompiler.Draw(spec, width)).Root!;

    private static double Number(XElement element, string name) => double.Parse((string?)element.Attribute(name) ?? "NaN", CultureInfo.InvariantCulture);
}
