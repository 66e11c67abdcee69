using System.Globalization;
using Reckon.Charts.Specification;
using Reckon.Charts.Tables;
using Reckon.Support;
using static Reckon.Charts.Specification.ChartLanguage;

namespace Reckon.Charts.Tests.Tables;

public class ChartTableTests
{
    [Fact]
    public void Series_stand_side_by_side_with_their_status_and_total()
    {
        var table = ChartTableWriter.Write(Samples.WeChatParts(Zh));

        Assert.Equal(["年份", "公众号等直接带动（万个）", "小程序（万个）", "间接带动（万个）", "间接带动·性质", "合计（万个）"], table.Columns.Select(column => column.Title));
        Assert.Equal(["2020", "2415", "781", "489", "推算", "3684"], table.Rows[^1].Cells.Select(cell => cell.Text));
        Assert.Equal(["2014", "1008", "—", "299", "推算", "1307"], table.Rows[0].Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void A_waterfall_has_its_details_bounds_and_sum()
    {
        var table = ChartTableWriter.Write(Samples.Kuaishou(En));

        Assert.Equal(["Step", "Detail", "Jobs (10,000 jobs)", "Status", "Low (10,000 jobs)", "High (10,000 jobs)"], table.Columns.Select(column => column.Title));
        Assert.Equal(["Direct", "people with any income in a year (lower bound)", "≥ 2000", "lower bound", "", ""], table.Rows[0].Cells.Select(cell => cell.Text));
        Assert.Equal(["Total", "the four steps added", "≥ 3462.9", "lower bound", "3322", "3654"], table.Rows[^1].Cells.Select(cell => cell.Text));
        Assert.Equal(3462.9, table.Rows[^1].Cells[2].Number!.Value, 9);
        Assert.True(table.Rows[^1].IsTotal);
    }

    [Fact]
    public void Every_value_that_is_drawn_stands_in_the_table_and_in_the_CSV() => Assert.All(Samples.All(Zh).Concat(Samples.All(En)), spec =>
    {
        var table = ChartTableWriter.Write(spec);
        var csv = CsvWriter.Write(table);

        string[] fields = [.. spec.Encodings.Where(encoding => spec.IsShare ? false : encoding.Key is not (Channel.Color or Channel.Shape)).Select(encoding => encoding.Value.Field)];
        var values = spec.Rows.SelectMany(row => fields.Select(field => row.Fields.GetValueOrDefault(field).Number ?? double.NaN)).Where(value => !double.IsNaN(value) && !IsYear(value));
        var numbers = table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Number).OfType<double>().ToList();
        Assert.All(values, value => Assert.Contains(value, numbers));
        Assert.Equal(numbers, Numbers(csv, table));
    });

    [Fact]
    public void CSV_has_a_byte_order_mark_line_ends_of_two_characters_and_invariant_numbers()
    {
        var csv = Culture.Run("fr-FR", () => CsvWriter.Write(ChartTableWriter.Write(Samples.Simple("bar", En, ("a, b", 1.5), ("say \"c\"", null)))));

        Assert.Equal("\uFEFFname,\"value (10,000 jobs)\"\r\n\"a, b\",1.5\r\n\"say \"\"c\"\"\",\r\n", csv);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@cmd", "'@cmd")]
    [InlineData("+a", "'+a")]
    [InlineData("-a", "'-a")]
    [InlineData("a=1", "a=1")]
    public void A_text_is_never_a_formula(string text, string written) => Assert.Contains(
        $"\r\n{written},-2\r\n", CsvWriter.Write(ChartTableWriter.Write(Samples.Simple("bar", En, (text, -2)))), StringComparison.Ordinal);

    [Fact]
    public void A_broken_chart_has_an_empty_table() => Assert.Empty(ChartTableWriter.Write(Samples.Simple("colum", En, ("a", 1))).Columns);

    private static bool IsYear(double value) => value is >= 1900 and < 2100 && value == Math.Floor(value);

    private static IEnumerable<double> Numbers(string csv, ChartTable table) =>
        csv.TrimEnd().Split("\r\n").Skip(1).SelectMany(line => Fields(line).Zip(table.Columns))
            .Where(pair => pair.Second.IsNumeric && pair.First.Length > 0).Select(pair => double.Parse(pair.First, CultureInfo.InvariantCulture));

    private static IEnumerable<string> Fields(string line)
    {
        var (field, isQuoted) = ("", false);
        foreach (var character in line)
        {
            isQuoted ^= character == '"';
            if (character == ',' && !isQuoted)
            {
                yield return field;
                field = "";
            }
            else
            {
                field += character;
            }
        }

        yield return field;
    }
}
