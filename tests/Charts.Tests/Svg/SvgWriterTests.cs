using Reckon.Charts.Svg;

namespace Reckon.Charts.Tests.Svg;

public class SvgWriterTests
{
    [Theory]
    [InlineData(1, "1")]
    [InlineData(0.1 + 0.2, "0.3")]
    [InlineData(12.345, "12.35")]
    [InlineData(-0.001, "0")]
    [InlineData(-12.5, "-12.5")]
    [InlineData(123456.7, "123456.7")]
    [InlineData(double.NaN, "0")]
    [InlineData(double.PositiveInfinity, "0")]
    public void Numbers_have_at_most_two_decimals(double value, string text) => Assert.Equal(text, SvgWriter.Number(value));

    [Theory]
    [InlineData("a<b>&\"'", "a&lt;b&gt;&amp;&quot;&#39;")]
    [InlineData("a\u0000\u001b\u0085\uFFFEb", "ab")]
    [InlineData("a\nb\tc", "a b c")]
    [InlineData("𠮷", "𠮷")]
    public void Markup_is_escaped_and_control_characters_dropped(string text, string escaped) => Assert.Equal(escaped, SvgEscape.Text(text));

    [Fact]
    public void A_lone_surrogate_becomes_a_replacement_character() => Assert.Equal("a\uFFFDb", SvgEscape.Text("a\uD800b"));

    [Fact]
    public void An_element_without_content_closes_itself() =>
        Assert.Equal("<g><rect x=\"1\"/></g>", new SvgWriter().StartInline("g").StartInline("rect").Attribute("x", 1).Attribute("y", (double?)null).End().End().ToString());
}
