using Reckon.Charts.Layout;
using Reckon.Charts.Specification;
using Reckon.Charts.Text;
using Reckon.Support;

namespace Reckon.Charts.Tests.Text;

public class TextWrapTests
{
    private static readonly TextWrap Chinese = new(TextStyle.Small, ChartLanguage.Zh);
    private static readonly TextWrap English = new(TextStyle.Small, ChartLanguage.En);

    [Fact]
    public void A_short_text_is_one_line() => Assert.Equal(["直接带动"], Chinese.Wrap("直接带动", 100, 3).Lines);

    [Fact]
    public void Lines_are_even() => Assert.Equal(["people with any", "income in a year"], English.Wrap("people with any income in a year", 130, 3).Lines);

    [Theory]
    [InlineData("一年内有过收入的人数，下限", 77)]
    [InlineData("按抽样比例折算（算法未公布）", 90)]
    [InlineData("他说：“没有数据。”后来也没有", 65)]
    public void No_line_starts_with_a_closing_mark_or_ends_with_an_opening_one(string text, double widthPx) =>
        Assert.All(Chinese.Wrap(text, widthPx, 6).Lines, line =>
        {
            Assert.DoesNotContain(line[0], "，。）”：");
            Assert.DoesNotContain(line[^1], "（“");
        });

    [Theory]
    [InlineData("总数达到2865万人以上", "2865万人")]
    [InlineData("增长了12.3%以后", "12.3%")]
    [InlineData("等等——还有", "——")]
    [InlineData("共有 1,234 万 个", "1,234 万")]
    [InlineData("不少于≥2000个岗位", "≥2000个")]
    public void Numbers_stay_with_their_units_and_dashes_whole(string text, string kept) =>
        Assert.Contains(LineBreaks.Pieces(text), piece => piece.Contains(kept, StringComparison.Ordinal));

    // W3C, Requirements for Chinese Text Layout, section 3.1.5: what may not begin or end a line.
    [Fact]
    public void Real_labels_break_where_Chinese_text_may_at_every_width() => Assert.All(Labels(), label =>
    {
        var least = (int)Math.Ceiling(Chinese.WidestPiece(label));
        for (var width = least; width < least + 120; width += 7)
        {
            var lines = Chinese.Wrap(label, width, 50).Lines;
            Assert.Equal(label.Replace(" ", "", StringComparison.Ordinal), string.Concat(lines).Replace(" ", "", StringComparison.Ordinal));
            Assert.All(lines, line => Assert.False("、，。．：；？！）》〉」』】〕”’…—～·％".Contains(line[0], StringComparison.Ordinal), line));
            Assert.All(lines, line => Assert.False("（《〈「『【〔“‘".Contains(line[^1], StringComparison.Ordinal), line));
        }
    });

    [Fact]
    public void Pieces_join_to_the_text_again()
    {
        const string Text = "快手：𠮷野家 3,463 万个（含“兼职”）—— e.g. part-time workers…";

        Assert.Equal(Text, string.Concat(LineBreaks.Pieces(Text)));
    }

    [Fact]
    public void The_last_line_is_not_a_lone_character() =>
        Assert.All(Enumerable.Range(40, 80), width => Assert.NotEqual(1, Chinese.Wrap("电商商户与内容创作者的就业", width, 9).Lines[^1].Length));

    [Fact]
    public void Every_line_fits() => Assert.All(Enumerable.Range(20, 200), width =>
        Assert.All(English.Wrap("Livestream assistants, operators and after-sales staff", width, 20).Lines, line =>
            Assert.True(TextMeasure.Width(line, TextStyle.Small, ChartLanguage.En) <= width, line)));

    [Fact]
    public void A_text_with_too_many_lines_ends_with_an_ellipsis()
    {
        var wrapped = English.Wrap("Livestream assistants, operators and after-sales staff", 90, 2);

        Assert.True(wrapped.IsCut);
        Assert.Equal(2, wrapped.Lines.Count);
        Assert.EndsWith("…", wrapped.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_label_that_is_cut_stands_in_its_title_as_a_whole() => Assert.All(Labels(), label =>
    {
        var block = TextBlock.Of(label, TextStyle.Small, ChartLanguage.Zh, 60, 2);

        Assert.Equal(block.Text.IsCut ? label : null, block.FullText);
        Assert.Equal(block.Text.IsCut, block.Text.Lines[^1].EndsWith('…'));
    });

    [Fact]
    public void An_empty_text_is_one_empty_line() => Assert.Equal([""], English.Wrap("", 90, 2).Lines);

    [Theory]
    [InlineData("Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen", 90, 2)]
    [InlineData("0 Donaudampfschifffahrtsgesellschaftskapitän", 110, 1)]
    [InlineData("直播间助播、场控、运营、选品与售后等相关岗位", 60, 2)]
    public void A_line_that_is_cut_has_room_for_its_ellipsis(string text, double widthPx, int lines)
    {
        var wrapped = new TextWrap(TextStyle.Strong, ChartLanguage.En).Wrap(text, widthPx, lines);

        Assert.True(wrapped.IsCut);
        Assert.EndsWith("…", wrapped.Lines[^1], StringComparison.Ordinal);
        Assert.All(wrapped.Lines, line => Assert.InRange(TextMeasure.Width(line, TextStyle.Strong, ChartLanguage.En), 1, widthPx));
    }

    private static IEnumerable<string> Labels() =>
        File.ReadLines(Path.Combine(Repository.Root, "tests/Charts.Tests/Text/labels.tsv")).Select(line => line.Split('\t')[1]);
}
