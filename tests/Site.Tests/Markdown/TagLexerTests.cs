using Reckon.Site.Markdown;

namespace Reckon.Site.Tests.Markdown;

public sealed class TagLexerTests
{
    // The golden table of Statiq's arguments, its two bugs mended: k="" is empty, k=a=b keeps its key.
    [Theory]
    [InlineData("a b c", "a|b|c")]
    [InlineData("a=1 b=2", "[a]=1|[b]=2")]
    [InlineData("\"a b\" c", "a b|c")]
    [InlineData("k=\"a b\"", "[k]=a b")]
    [InlineData("\"k x\"=\"a b\"", "[k x]=a b")]
    [InlineData("k=\"say \\\"hi\\\"\"", "[k]=say \"hi\"")]
    [InlineData("k=a=b", "[k]=a=b")]
    [InlineData("k = v", "k|v")]
    [InlineData("k=", "")]
    [InlineData("k=\"\"", "[k]=")]
    [InlineData("\"\"", "")]
    [InlineData("'a b'", "'a|b'")]
    [InlineData("a,b;c", "a,b;c")]
    [InlineData("k=\"v\"w", "[k]=v|w")]
    [InlineData("k=\"=>1+2\"", "[k]==>1+2")]
    [InlineData("=v", "v")]
    [InlineData("k=\"a ?> b\" c", "[k]=a ?> b|c")]
    [InlineData("a\n\nb", "a|b")]
    [InlineData("a/b", "a/b")]
    [InlineData("\"[x:a.b] / 2\" unit=percent", "[x:a.b] / 2|[unit]=percent")]
    public void Splits_arguments(string arguments, string expected)
    {
        var text = $"<?# Echo {arguments} /?>";

        var tag = TagLexer.Read(text, 0, text.Length)!;

        Assert.Null(tag.Problem);
        Assert.Equal(text.Length, tag.End);
        Assert.Equal(expected, string.Join('|', tag.Arguments.Select(a => a.Key is null ? a.Value : $"[{a.Key}]={a.Value}")));
    }

    [Theory]
    [InlineData("<?# Echo a /?>", "SelfClosing", "Echo", 1)]
    [InlineData("<?#Echo a/?>", "SelfClosing", "Echo", 1)]
    [InlineData("<?#\n  Echo\n  a=1\n/?>", "SelfClosing", "Echo", 1)]
    [InlineData("<?# Note ?>", "Open", "Note", 0)]
    [InlineData("<?#/ Note ?>", "Close", "Note", 0)]
    [InlineData("<?# /Note?>", "Close", "Note", 0)]
    [InlineData("<?#= Title /?>", "SelfClosing", "=", 1)]
    [InlineData("<?#^ \"file.md\" /?>", "SelfClosing", "^", 1)]
    public void Reads_the_forms_of_tags(string text, string kind, string name, int arguments)
    {
        var tag = TagLexer.Read(text, 0, text.Length)!;

        Assert.Equal((kind, name, arguments, text.Length), (tag.Kind.ToString(), tag.Name, tag.Arguments.Count, tag.End));
        Assert.Null(tag.Problem);
    }

    [Theory]
    [InlineData("<?# Echo a", "unterminated-tag")]
    [InlineData("<?# Echo a <?# Echo b /?>", "unterminated-tag")]
    [InlineData("<?# Echo \"a /?> b", "unclosed-quote")]
    [InlineData("<?# Echo \"a /?>\n\nb\" /?>", "unclosed-quote")]
    [InlineData("<?# /?>", "no-name")]
    [InlineData("<?! Echo /?>", "other-phase")]
    [InlineData("<?^ Echo /?>", "other-phase")]
    [InlineData("<?#/ Note title ?>", "close-with-arguments")]
    public void Says_what_is_wrong(string text, string code)
    {
        var tag = TagLexer.Read(text, 0, text.Length)!;

        Assert.Equal(code, tag.Problem!.Code);
        Assert.InRange(tag.End, 3, text.Length);
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\"?>")]
    [InlineData("<? # Echo /?>")]
    [InlineData("<p>")]
    public void Leaves_other_marks_alone(string text) => Assert.Null(TagLexer.Read(text, 0, text.Length));

    [Fact]
    public void Gives_the_place_of_each_argument()
    {
        const string Text = "<?# Echo one k=\"two three\" /?>";

        var tag = TagLexer.Read(Text, 0, Text.Length)!;

        Assert.Equal(["one", "two three"], tag.Arguments.Select(a => Text.Substring(a.Start, a.Length)));
        Assert.Equal("k", Text.Substring(tag.Arguments[1].KeyStart, 1));
    }
}
