using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Tests.Yaml;

public sealed class YamlReaderTests
{
    // Every value of the text is named by the word before the colon; its place is where a person sees it.
    [Theory]
    [InlineData("a: 中文\nb: x\n", "b", 2, 4, "x")]
    [InlineData("标题: 快手\n", "标题", 1, 5, "快手")]
    [InlineData("a: 1\r\nb:\r\n  c: x\r\n", "b.c", 3, 6, "x")]
    [InlineData("a: 1\rb: 2\r", "b", 1, 9, "2")]
    [InlineData("# comment\n\n\na: x   # why\n", "a", 4, 4, "x")]
    [InlineData("a: { b: [p, { c: 中文, d: x }] }\n", "a.b.1.d", 1, 25, "x")]
    [InlineData("a:\n  - p\n  - b: x\n", "a.1.b", 3, 8, "x")]
    [InlineData("a: \"x, y\"\n", "a", 1, 4, "\"x, y\"")]
    [InlineData("a: 'it''s'\n", "a", 1, 4, "'it''s'")]
    [InlineData("a: one\n  two\nb: x\n", "a", 1, 4, "one\n  two")]
    [InlineData("a: one\n  two\nb: x\n", "b", 3, 4, "x")]
    [InlineData("a: >-\n  one\n  two\nb: x\n", "a", 1, 4, ">-\n  one\n  two")]
    [InlineData("a: |\n  one\n\nb: x\n", "b", 4, 4, "x")]
    [InlineData("a: 𝒳𝒴\nb: x\n", "b", 2, 4, "x")]
    [InlineData("a: { b: 1 , c: [ 2 ] }\nd: x\n", "a", 1, 4, "{ b: 1 , c: [ 2 ] }")]
    [InlineData("a: { b: 1 , c: [ 2 ] }\nd: x\n", "a.c", 1, 16, "[ 2 ]")]
    [InlineData("a:\n  b: 1\n  c: 2\n\nd: x\n", "a", 2, 3, "b: 1\n  c: 2")]
    [InlineData("---\na: x\n...\n", "a", 2, 4, "x")]
    public void A_value_knows_its_place(string text, string path, int line, int column, string marked)
    {
        var node = Find(Read(text, out _)!, path);

        Assert.Equal((line, column), node.Span.File.Position(node.Span.Start));
        Assert.Equal(marked, node.Span.Text);
    }

    [Fact]
    public void Front_matter_is_placed_in_the_file_around_it()
    {
        var file = new SourceFile("page.md", "---\ntitle: 标题\n---\n# Text\n");

        var root = YamlReader.Read(file.Span(4, 10), new DiagnosticBag())!;

        Assert.Equal((2, 8), file.Position(Find(root, "title").Span.Start));
        Assert.Equal("标题", Find(root, "title").Span.Text);
    }

    [Fact]
    public void Offsets_into_a_verbatim_text_are_offsets_into_the_file()
    {
        var file = new SourceFile("f", "a: \"x + 就业\"\nb: \"tab\\tbed\"\n");
        var root = YamlReader.Read(file, new DiagnosticBag())!;

        var (verbatim, escaped) = (((YamlScalar)Find(root, "a")).Content, ((YamlScalar)Find(root, "b")).Content);

        Assert.Equal("就业", verbatim.Slice(4, 2).Text);
        Assert.Equal(("tab\tbed", false, "tab\\tbed"), (escaped.Text, escaped.Verbatim, escaped.Slice(4, 3).Text));
    }

    [Fact]
    public void Numbers_stay_as_they_were_written()
    {
        var root = Read("a: 1.50\nb: 0x10\nc: true\nd: ~\ne:\nf: \"\"\ng: 007\n", out _)!;

        Assert.Equal(["1.50", "0x10", "true", "~", "", "", "007"], ((YamlMapping)root).Entries.Select(e => ((YamlScalar)e.Value).Text));
        Assert.Equal([false, false, false, false, true, false, false], ((YamlMapping)root).Entries.Select(e => ((YamlScalar)e.Value).IsEmpty));
    }

    [Fact]
    public void A_key_that_stands_twice_keeps_its_first_value()
    {
        var root = Read("a: 1\nb: { c: 1, c: 2 }\na: 3\n", out var diagnostics)!;

        Assert.Equal("1", ((YamlScalar)Find(root, "a")).Text);
        Assert.Equal("1", ((YamlScalar)Find(root, "b.c")).Text);
        Assert.Equal([(2, 12), (3, 1)], diagnostics.Ordered().Select(d => d.Span.File.Position(d.Span.Start)));
    }

    [Theory]
    [InlineData("a: &x [1, 1, 1]\nb: &y [*x, *x, *x]\nc: &z [*y, *y, *y]\nd: [*z, *z, *z]\n")]
    [InlineData("a: &x 1\n")]
    [InlineData("&x a: 1\n")]
    [InlineData("a: *x\n")]
    [InlineData("a: 1\n<<: *x\n")]
    public void Anchors_and_aliases_are_refused_with_one_message(string text)
    {
        Assert.Null(Read(text, out var diagnostics));

        Assert.Equal("yaml-limit", Assert.Single(diagnostics.Ordered()).Code);
    }

    [Theory]
    [InlineData("a: *x*y\n")]
    [InlineData("a: [1, 2\n")]
    [InlineData("a: {b: 1\nc: 2\n")]
    [InlineData("a: \"x\n")]
    [InlineData("a: 'x\n")]
    [InlineData("a: b: c\n")]
    [InlineData("a: @x\n")]
    [InlineData("a: `x\n")]
    [InlineData("a: %\n")]
    [InlineData("a: ]\n")]
    [InlineData("a: 1\n b: 2\n")]
    [InlineData("%YAML 9.9\n---\na: 1\n")]
    [InlineData("a: \"\\q\"\n")]
    [InlineData("- a\nb: 1\n")]
    [InlineData("? [a]\n: 1\n")]
    [InlineData("a: 1\n---\nb: 2\n")]
    public void What_is_not_read_is_said_once(string text)
    {
        Assert.Null(Read(text, out var diagnostics));

        var error = Assert.Single(diagnostics.Ordered());
        Assert.StartsWith("yaml-", error.Code, StringComparison.Ordinal);
        Assert.InRange(error.Span.End, error.Span.Start, text.Length);
    }

    [Fact]
    public void Thirty_two_levels_are_read_and_no_more()
    {
        Assert.NotNull(Read(new string('[', 32) + new string(']', 32), out _));
        Assert.Null(Read(new string('[', 34) + new string(']', 34), out _));
        Assert.Null(Read(new string('[', 200_000), out var diagnostics));
        Assert.Single(diagnostics.Ordered());
    }

    [Fact]
    public void Two_hundred_thousand_values_are_read_and_no_more()
    {
        Assert.Null(Read("[" + string.Concat(Enumerable.Repeat("1,", 200_001)) + "]", out var diagnostics));

        Assert.Contains("200000 values", Assert.Single(diagnostics.Ordered()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# only a comment\n")]
    [InlineData("---\n")]
    [InlineData("\n\n")]
    public void An_empty_file_is_an_empty_mapping(string text)
    {
        Assert.Empty(((YamlMapping)Read(text, out var diagnostics)!).Entries);
        Assert.Empty(diagnostics.Ordered());
    }

    internal static YamlNode? Read(string text, out DiagnosticBag diagnostics)
    {
        diagnostics = new DiagnosticBag();
        return YamlReader.Read(new SourceFile("test.yaml", text), diagnostics);
    }

    private static YamlNode Find(YamlNode root, string path) => path.Split('.').Aggregate(root, (node, step) => node switch
    {
        YamlMapping mapping => mapping.Find(step)!,
        YamlSequence sequence => sequence.Items[step[0] - '0'],
        _ => throw new ArgumentException($"There is nothing below '{step}'.", nameof(path)),
    });
}
