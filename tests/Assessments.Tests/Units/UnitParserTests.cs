using Reckon.Assessments.Tests.Support;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;
using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Tests.Units;

public sealed class UnitParserTests
{
    private static readonly UnitRegistry Registry = new(ReadNouns());

    [Theory]
    [InlineData("万 job", 1e4, "job")]
    [InlineData("万job", 1e4, "job")]
    [InlineData("亿元", 1e8, "yuan")]
    [InlineData("亿 元", 1e8, "yuan")]
    [InlineData("万亿元", 1e12, "yuan")]
    [InlineData("千万元", 1e7, "yuan")]
    [InlineData("百万 job", 1e6, "job")]
    [InlineData("十万 job", 1e5, "job")]
    [InlineData("million job", 1e6, "job")]
    [InlineData("billion yuan", 1e9, "yuan")]
    [InlineData("万元/person", 1e4, "yuan/person")]
    [InlineData("元/万 person", 1e-4, "yuan/person")]
    [InlineData("万元/万 person", 1, "yuan/person")]
    [InlineData("job/creator", 1, "job/creator")]
    [InlineData("percent", 0.01, "a bare number")]
    [InlineData("%", 0.01, "a bare number")]
    [InlineData("pp", 0.01, "a bare number")]
    [InlineData("‰", 0.001, "a bare number")]
    [InlineData("permille", 0.001, "a bare number")]
    [InlineData("ratio", 1, "a bare number")]
    [InlineData("percent/year", 0.01, "1/year")]
    [InlineData("1/job", 1, "1/job")]
    [InlineData("1/(万元·job)", 1e-4, "1/job/yuan")]
    [InlineData("hour/day", 1, "hour/day")]
    [InlineData("元/(人)", 1, "yuan/person")]
    [InlineData("merchant^2/(万元·job)", 1e-4, "merchant^2/job/yuan")]
    [InlineData("万 job^2", 1e8, "job^2")]
    [InlineData("job*day", 1, "day·job")]
    [InlineData("job·person/person", 1, "job")]
    [InlineData(" job ", 1, "job")]
    [InlineData("date_year", 1, "date_year")]
    public void Reads_scale_and_nouns(string text, double scale, string dimension)
    {
        var unit = Parse(text, out var diagnostics);

        Assert.Empty(diagnostics.Ordered());
        Assert.Equal(dimension, unit!.Dimension.ToString());
        Assert.Equal(scale, unit.ToBase(1), scale * 1e-15);
        Assert.Equal(7, unit.FromBase(unit.ToBase(7)), 1e-12);
        Assert.Equal(text.Trim(), unit.Text);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("万", 1)]
    [InlineData("个", 1)]
    [InlineData("万个", 2)]
    [InlineData("万 个", 3)]
    [InlineData("job/", 5)]
    [InlineData("/job", 1)]
    [InlineData("job job", 5)]
    [InlineData("job)", 4)]
    [InlineData("(job", 1)]
    [InlineData("job^", 5)]
    [InlineData("job^0", 5)]
    [InlineData("job^-1", 5)]
    [InlineData("job^1.5", 6)]
    [InlineData("((((((job))))))", 5)]
    [InlineData("percent·permille", 9)]
    [InlineData("job/percent", 5)]
    [InlineData("jobs", 1)]
    [InlineData("2 job", 1)]
    public void Says_where_a_unit_goes_wrong(string text, int column)
    {
        Assert.Null(Parse(text, out var diagnostics));

        var error = Assert.Single(diagnostics.Ordered());
        Assert.Equal(("unknown-unit", column), (error.Code, error.Span.File.Position(error.Span.Start).Column));
    }

    [Fact]
    public void A_counting_word_alone_offers_what_it_counts()
    {
        Parse("万个", out var diagnostics);

        Assert.Equal("Write for instance 万 account, 万 job, 万 zone.", diagnostics.Ordered()[0].Hint);
    }

    [Fact]
    public void A_long_text_is_refused_at_once()
    {
        Assert.Null(Parse(new string('a', 100_000), out var diagnostics));

        Assert.Contains("at most 80 characters", Assert.Single(diagnostics.Ordered()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_never_throws() => Fuzz.Random("万亿元job/·*^()1 %pcent个\n\u0000\ud83d", text =>
    {
        if (Parse(text, out var diagnostics) is null) Assert.NotEmpty(diagnostics.Ordered());
    });

    [Fact]
    public void Percentages_keep_the_digits_that_a_hundredth_would_lose()
    {
        var percent = Parse("percent", out _)!;

        Assert.Equal(0.07, percent.ToBase(7));
        Assert.Equal(7, percent.FromBase(0.07), 1e-14);
    }

    [Fact]
    public void An_own_noun_replaces_a_shared_one_of_its_name()
    {
        var own = new UnitNoun("job", new LocalText(Located("席")), new LocalText(Located("席")), [], null);

        Assert.Equal("席", Registry.With([own]).Find("job")!.Word.In("zh"));
        Assert.Equal("个", Registry.Find("job")!.Word.In("zh"));
    }

    private static Unit? Parse(string text, out DiagnosticBag diagnostics)
    {
        diagnostics = new DiagnosticBag();
        return UnitParser.Parse(Located(text), Registry, diagnostics);
    }

    private static LocatedText Located(string text) => new(text, new SourceFile("unit", text).Span(0, text.Length), Verbatim: true);

    private static IReadOnlyList<UnitNoun> ReadNouns()
    {
        var diagnostics = new DiagnosticBag();
        var fields = YamlFields.Of(YamlReader.Read(new SourceFile("units.yaml", SmallSite.Nouns), diagnostics)!, "units", diagnostics)!;
        return UnitNounReader.Read(fields, [], diagnostics);
    }
}
