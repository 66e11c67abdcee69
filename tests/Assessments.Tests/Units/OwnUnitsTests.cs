using Reckon.Assessments.Portfolios;
using Reckon.Assessments.Printing;
using Reckon.Diagnostics;
using Reckon.Support;

namespace Reckon.Assessments.Tests.Units;

/// <summary>The units of this repository's own assessments.</summary>
public sealed class OwnUnitsTests
{
    private static readonly DiagnosticBag Found = new();
    private static readonly Portfolio Portfolio = PortfolioLoader.Load(new SourceFolder(Repository.Root), "input", Found);

    [Fact]
    public void Every_unit_is_understood() =>
        Assert.Empty(Found.Ordered().Where(d => d.Code is "unknown-unit" or "wrong-exact-scale" or "unit-mismatch" or "no-price-year").Select(DiagnosticText.Format));

    [Fact]
    public void Every_unit_of_the_files_was_read()
    {
        var written = Directory.EnumerateFiles(Path.Combine(Repository.Root, "input"), "assessment.yaml", SearchOption.AllDirectories)
            .SelectMany(File.ReadLines)
            .Select(l => System.Text.RegularExpressions.Regex.Match(l, """\bunit: *"?([^,}"#]+)""").Groups[1].Value.Trim())
            .Where(u => u.Length > 0)
            .ToHashSet(StringComparer.Ordinal);
        var read = Portfolio.Assessments.SelectMany(a => a.Quantities.Select(q => q.Unit.Text).Concat(a.Claims.Select(c => c.Unit.Text)).Concat(a.Tables.Select(t => t.Unit.Text))).ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(written);
        Assert.Equal([], written.Except(read).Where(u => Portfolio.Assessments.All(a => !Parses(u, a.Slug))));
    }

    [Fact]
    public void Every_unit_has_words_in_both_languages()
    {
        var units = Portfolio.Assessments.SelectMany(a => a.Quantities).Select(q => q.Unit).Where(u => !u.Dimension.IsNone && !u.IsDate).DistinctBy(u => u.Text).ToList();

        Assert.All(units, u => Assert.NotEqual("", new NumberPrinter("zh").PrintUnit(u)));
        Assert.All(units, u => Assert.DoesNotContain("/个月", new NumberPrinter("zh").PrintUnit(u), StringComparison.Ordinal));
        Assert.All(units.Where(u => u.Text != "place"), u => Assert.NotEqual("", new NumberPrinter("en").PrintUnit(u)));
    }

    [Theory]
    [InlineData("opportunity", "个", "job opportunities")]
    [InlineData("job", "个", "jobs")]
    [InlineData("person", "人", "people")]
    [InlineData("headcount", "人", "employees")]
    [InlineData("fte", "个全时当量", "full-time equivalents")]
    [InlineData("亿元@2020", "亿元（2020年价格）", "100 million yuan at 2020 prices")]
    [InlineData("元/fte", "元/全时当量", "yuan per full-time equivalent")]
    [InlineData("亿美元@2015", "亿美元（2015年价格）", "100 million US dollars at 2015 prices")]
    [InlineData("hour/workday", "小时/工作日", "hours per working day")]
    public void Shared_nouns_have_their_words(string text, string zh, string en)
    {
        var diagnostics = new DiagnosticBag();
        var unit = Portfolio.ParseUnit(new(text, new SourceFile("unit", text).Span(0, text.Length), true), null, diagnostics)!;

        Assert.Equal((zh, en), (new NumberPrinter("zh").PrintUnit(unit), new NumberPrinter("en").PrintUnit(unit)));
    }

    private static bool Parses(string unit, string assessment) =>
        Portfolio.ParseUnit(new(unit, new SourceFile("unit", unit).Span(0, unit.Length), true), assessment, new DiagnosticBag()) is not null;
}
