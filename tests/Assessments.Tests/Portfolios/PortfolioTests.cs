using Reckon.Assessments.Numbers;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Texts;
using Reckon.Diagnostics;
using static Reckon.Assessments.Tests.Support.SmallSite;

namespace Reckon.Assessments.Tests.Portfolios;

public sealed class PortfolioTests
{
    private const string Leaves =
        "tables:\n  t: { file: t.csv, keys: [year], value: v, unit: 万 job, label: t, source: s, at: 图1 }\n"
        + "quantities:\n"
        + "  direct: { label: d, value: 2000, unit: 万 job, sense: \">=\", source: s, at: 摘要 }\n"
        + "  content: { label: c, value: 540, unit: 万 job, source: s, at: 摘要 }\n"
        + "  total: { label: t, unit: 万 job, formula: direct + content }\n"
        + "  share: { label: s, value: 51.7, unit: percent, source: s }\n"
        + "  share.before: { label: s, value: 41.6, unit: percent, source: s }\n"
        + "  gmv: { label: g, value: 6168, unit: 亿元, source: s, synthetic: true }\n";

    private static readonly (string, string) File = ("input/reports/demo/t.csv", "year,v\n2017,10\n");

    [Theory]
    [InlineData("total", null, 2540, "万 job", Sense.AtLeast)]
    [InlineData("direct + content", null, 2540, "万 job", Sense.AtLeast)]
    [InlineData("[demo:content]", null, 540, "万 job", Sense.Equal)]
    [InlineData("t[2017]", null, 10, "万 job", Sense.Equal)]
    [InlineData("content", "job", 5400000, "job", Sense.Equal)]
    [InlineData("share - share.before", null, 10.1, "pp", Sense.Equal)]
    [InlineData("share + share.before", null, 93.3, "percent", Sense.Equal)]
    [InlineData("content / total", null, 0.21259842519685040, "ratio", Sense.AtMost)]
    [InlineData("content / total", "percent", 21.259842519685040, "percent", Sense.AtMost)]
    [InlineData("growth(direct, content)", null, 270.37037037037038, "percent", Sense.AtLeast)]
    [InlineData("gmv / content", "万元/job", 11.422222222222222, "万元/job", Sense.Equal)]
    [InlineData("1 + 1", null, 2, "ratio", Sense.Equal)]
    public void A_page_asks_for_numbers_and_expressions(string text, string? unit, double value, string shown, Sense sense)
    {
        var diagnostics = new DiagnosticBag();

        var expression = LoadGood(Leaves, File).Portfolio.Evaluate(Located(text), "demo", unit is null ? null : Located(unit), diagnostics)!;

        Assert.Empty(diagnostics.Ordered());
        Assert.Equal(value, expression.Value!.Value, Math.Abs(value) * 1e-14);
        Assert.Equal((shown, sense), (expression.Unit.Text, expression.Sense));
    }

    [Fact]
    public void A_unit_that_no_input_has_is_put_together()
    {
        var expression = LoadGood(Leaves, File).Portfolio.Evaluate(Located("gmv / content"), "demo", null, new())!;

        Assert.Equal(("yuan/job", 114222.22222222222), (expression.Unit.Dimension.ToString(), expression.Value!.Value));
        Assert.True(expression.IsSynthetic);
    }

    [Theory]
    [InlineData("totl", "demo", null, "unknown-quantity")]
    [InlineData("total", null, null, "unknown-quantity")]
    [InlineData("[dem:total]", null, null, "unknown-assessment")]
    [InlineData("total +", "demo", null, "formula-syntax")]
    [InlineData("total", "demo", "亿元", "unit-mismatch")]
    [InlineData("total", "demo", "个", "unknown-unit")]
    [InlineData("total / (content - content)", "demo", null, "undefined")]
    [InlineData("printed(total)", "demo", null, "not-printed")]
    public void What_a_page_asks_wrongly_is_said_to_the_page(string text, string? assessment, string? unit, string code)
    {
        var (site, diagnostics) = (LoadGood(Leaves, File), new DiagnosticBag());

        site.Portfolio.Evaluate(Located(text), assessment, unit is null ? null : Located(unit), diagnostics);

        Assert.Equal(code, Assert.Single(diagnostics.Ordered()).Code);
        Assert.Empty(site.Diagnostics.Ordered());
    }

    [Fact]
    public void Threads_may_ask_at_the_same_time()
    {
        var portfolio = LoadGood(Leaves, File).Portfolio;

        var values = Enumerable.Range(1, 400).AsParallel().AsOrdered().Select(i => portfolio.Evaluate(Located($"total * {i} / total"), "demo", null, new())!.Value!.Value).ToList();

        Assert.Equal(Enumerable.Range(1, 400).Select(i => (double)i), values.Select(v => Math.Round(v, 9)));
    }

    [Fact]
    public void Provenance_lists_each_place_once_the_nearest_first()
    {
        var site = LoadGood(
            "quantities:\n"
            + "  far: { label: f, value: 1, unit: 万 job, source: s, at: far }\n"
            + "  near: { label: n, value: 1, unit: 万 job, source: s, at: near }\n"
            + "  again: { label: a, value: 1, unit: 万 job, source: s, at: near }\n"
            + "  middle: { label: m, value: 2, unit: 万 job, source: s, at: middle, formula: far + far }\n"
            + Computed("x", "middle + near + again"));

        Assert.Equal(["middle", "near", "far"], site.Quantity("x").Provenance.Select(c => c.At!.In("en")));
        Assert.Equal(["middle", "far"], site.Quantity("middle").Provenance.Select(c => c.At!.In("en")));
    }

    [Fact]
    public void What_rests_on_something_made_up_says_so()
    {
        var site = LoadGood("quantities:\n  a: { label: a, value: 1, unit: 万 job, synthetic: true }\n" + Printed("b", "1") + Computed("c", "a + b") + Computed("d", "c * 2") + Computed("e", "b * 2"));

        Assert.Equal([true, false, true, true, false], new[] { "a", "b", "c", "d", "e" }.Select(n => site.Quantity(n).IsSynthetic));
    }

    [Fact]
    public void A_text_is_the_same_wherever_it_stands()
    {
        var (one, two) = (new LocalText(Located("表 2.2")), new LocalText(Located("表 2.2")));

        Assert.Equal(one, two);
        Assert.Equal(one.GetHashCode(), two.GetHashCode());
        Assert.NotEqual(one, new LocalText(Located("表 2.3")));
        Assert.NotEqual(one, new LocalText(new Dictionary<string, LocatedText> { ["zh"] = Located("表 2.2") }));
    }

    [Fact]
    public void Assessments_come_in_the_order_of_their_slugs_and_hidden_ones_not_at_all()
    {
        var site = Load(
            "", ("input/reports/b/assessment.yaml", "assessment: b\ntitle: B\n"), ("input/a/assessment.yaml", "assessment: a\ntitle: A\n"), ("input/_drafts/c/assessment.yaml", "assessment: c\ntitle: C\n"));

        Assert.Equal("", site.Messages);
        Assert.Equal(["a", "b", "demo"], site.Portfolio.Assessments.Select(a => a.Slug));
    }

    [Fact]
    public void A_finding_is_about_quantities_and_tables()
    {
        var site = LoadGood(Leaves + "findings:\n  - { id: twice, about: [total, t, \"t[2017]\"], severity: major, title: { zh: 重复, en: Twice }, text: X, source: s, at: 表2 }\n", File);

        var finding = Assert.Single(site.Assessment.Findings);

        Assert.Equal(["total", "t", "t[2017]"], finding.About.Select(a => a.Name));
        Assert.Equal(("重复", "Twice"), (finding.Title.In("zh"), finding.Title.In("en")));
    }

    [Fact]
    public void A_site_without_content_has_an_empty_portfolio()
    {
        using var folder = new Reckon.Support.TemporaryFolder();

        var site = LoadFolder(folder);

        Assert.Empty(site.Portfolio.Assessments);
        Assert.Equal("", site.Messages);
        Assert.Null(site.Portfolio.FindQuantity(new QuantityId("demo", "a")));
        Assert.Null(site.Portfolio.FindAssessment("demo"));
    }

    private static LocatedText Located(string text) => new(text, new SourceFile("page", text).Span(0, text.Length), Verbatim: true);
}
