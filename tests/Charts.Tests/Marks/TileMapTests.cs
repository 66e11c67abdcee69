using Reckon.Charts.Marks.TileMap;
using Reckon.Charts.Specification;
using Reckon.Charts.Tables;
using static Reckon.Charts.Specification.ChartLanguage;

namespace Reckon.Charts.Tests.Marks;

public class TileMapTests
{
    // ISO 3166-2:CN.
    private const string Codes = "AH BJ CQ FJ GD GS GX GZ HA HB HE HI HK HL HN JL JS JX LN MO NM NX QH SC SD SH SN SX TJ TW XJ XZ YN ZJ";

    [Fact]
    public void There_are_34_units_with_the_codes_of_ISO_in_the_order_of_their_numbers()
    {
        Assert.Equal(Codes.Split(' '), Provinces.All.Select(province => province.Code).Order(StringComparer.Ordinal));
        Assert.Equal(Provinces.All.Select(province => province.Number).Order(StringComparer.Ordinal), Provinces.All.Select(province => province.Number));
    }

    [Fact]
    public void Each_tile_has_a_cell_of_its_own_in_both_layouts()
    {
        Assert.Equal(34, Provinces.All.Select(province => province.Standard).Distinct().Count());
        Assert.Equal(34, Provinces.All.Select(province => province.Compact).Distinct().Count());
        Assert.All(Provinces.All, province => Assert.InRange(province.Standard.Column, 1, 7));
        Assert.Equal((10, 9), (Provinces.All.Max(province => province.Standard.Row), Provinces.All.Max(province => province.Compact.Row)));
    }

    // Degrees of latitude and longitude of some seats of government, north and east.
    [Theory]
    [InlineData("HL", 45.8, 126.6, "GD", 23.1, 113.3)]
    [InlineData("BJ", 39.9, 116.4, "HI", 20.0, 110.3)]
    [InlineData("XJ", 43.8, 87.6, "SH", 31.2, 121.5)]
    [InlineData("XZ", 29.7, 91.1, "TW", 25.0, 121.5)]
    public void Tiles_keep_north_above_south_and_west_left_of_east(string one, double north, double west, string other, double south, double east)
    {
        var (first, second) = (Provinces.Find(one)!, Provinces.Find(other)!);

        Assert.Equal(north > south, first.Standard.Row < second.Standard.Row);
        Assert.Equal(west < east, first.Standard.Column < second.Standard.Column);
        Assert.Equal(north > south, first.Compact.Row < second.Compact.Row);
        Assert.Equal(west < east, first.Compact.Column < second.Compact.Column);
    }

    [Theory]
    [InlineData("陕西", "SN")]
    [InlineData("shaanxi", "SN")]
    [InlineData("Shanxi", "SX")]
    [InlineData("CN-HA", "HA")]
    [InlineData("广西壮族自治区", "GX")]
    [InlineData("540000", "XZ")]
    [InlineData("Tibet", "XZ")]
    [InlineData("香港特别行政区", "HK")]
    public void A_unit_is_found_by_any_of_its_names(string name, string code) => Assert.Equal(code, Provinces.Find(name)?.Code);

    [Theory]
    [InlineData("Shangdong", "Perhaps “Shandong” is meant.")]
    [InlineData("黑龙将", "Perhaps “黑龙江” is meant.")]
    [InlineData("Bavaria and beyond", "Use a name (广东, 广东省, Guangdong), a code of ISO 3166-2 (GD, CN-GD) or a number of GB/T 2260 (440000).")]
    public void An_unknown_place_is_answered_with_the_nearest_name(string name, string advice)
    {
        var problem = Assert.Single(ChartCompiler.Check(Map(name)));

        Assert.Equal(("place", $"“{name}” is not a provincial unit of China. {advice}", 0), (problem.Field, problem.Message, problem.Row));
    }

    [Fact]
    public void A_unit_under_two_names_is_found() =>
        Assert.Equal("“CN-GD” is the unit of row 1 again. Remove one of them.", Assert.Single(ChartCompiler.Check(Map("广东", "CN-GD"))).Message);

    [Theory]
    [InlineData(Zh, ChartWidth.Wide, "台湾省资料暂缺。")]
    [InlineData(Zh, ChartWidth.Narrow, "台湾省资料暂缺。")]
    [InlineData(En, ChartWidth.Wide, "Data for Taiwan are not available.")]
    [InlineData(En, ChartWidth.Narrow, "Data for Taiwan are not available.")]
    public void That_Taiwan_is_without_data_is_written_out(ChartLanguage language, ChartWidth width, string words) =>
        Assert.Contains(words, DrawnText.In(ChartCompiler.Draw(FlowSamples.Provinces(language), width), language).Select(text => text.Text));

    [Fact]
    public void With_data_for_Taiwan_nothing_is_said() =>
        Assert.DoesNotContain("台湾省", ChartCompiler.Draw(Map("台湾", "广东") with { Language = Zh }, ChartWidth.Wide), StringComparison.Ordinal);

    [Theory]
    [InlineData(ChartWidth.Wide)]
    [InlineData(ChartWidth.Narrow)]
    public void All_34_tiles_are_always_drawn(ChartWidth width)
    {
        var svg = ChartCompiler.Draw(Map("广东"), width);

        Assert.Equal(33 + 1, System.Text.RegularExpressions.Regex.Count(svg, "class=\"hatched o-ctx\""));
        Assert.Equal(1 + 1, System.Text.RegularExpressions.Regex.Count(svg, "class=\"q3\""));
    }

    [Fact]
    public void The_table_has_all_units_in_order_and_the_numbers_drawn()
    {
        var table = ChartTableWriter.Write(FlowSamples.Provinces(Zh));

        Assert.Equal(["北京", "天津", "河北", "山西", "内蒙古"], table.Rows.Take(5).Select(row => row.Cells[0].Text));
        Assert.Equal(34, table.Rows.Count);
        Assert.Equal(["广东", "16.5", "推算"], table.Rows.Single(row => row.Cells[0].Text == "广东").Cells.Select(cell => cell.Text));
        Assert.Equal(["台湾", "—", ""], table.Rows.Single(row => row.Cells[0].Text == "台湾").Cells.Select(cell => cell.Text));
    }

    private static ChartSpec Map(params string[] units) => FlowSamples.Provinces(En) with
    {
        Rows = [.. units.Select(unit => Samples.Row(("unit", FieldValue.Of(unit)), ("share", FieldValue.Of(3))))],
    };
}
