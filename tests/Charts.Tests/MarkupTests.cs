using System.Text.RegularExpressions;
using System.Xml.Linq;
using Reckon.Charts.Specification;
using Reckon.Support;

namespace Reckon.Charts.Tests;

public partial class MarkupTests
{
    private const string Attack = "</svg><script>alert(1)</script>\u0007 & \"'";

    [Fact]
    public void A_label_cannot_leave_its_element()
    {
        var spec = Samples.Simple("bar", ChartLanguage.En, (Attack, 1)) with { Title = Attack, Subtitle = Attack };

        foreach (var svg in new[] { ChartCompiler.Draw(spec, ChartWidth.Wide), ChartCompiler.Standalone(spec) })
        {
            Assert.DoesNotContain("<script", svg, StringComparison.Ordinal);
            Assert.DoesNotContain('\u0007', svg);
            Assert.Contains("<script>", XDocument.Parse(svg).Root!.Value, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_same_bytes_come_out_under_a_French_culture() => Assert.All(All(), spec =>
    {
        Assert.Equal(ChartCompiler.Draw(spec, ChartWidth.Wide), Culture.Run("fr-FR", () => ChartCompiler.Draw(spec, ChartWidth.Wide)));
        Assert.Equal(ChartCompiler.Standalone(spec), Culture.Run("fr-FR", () => ChartCompiler.Standalone(spec)));
    });

    [Fact]
    public void The_same_bytes_come_out_twice() =>
        Assert.All(All(), spec => Assert.Equal(ChartCompiler.Draw(spec, ChartWidth.Narrow), ChartCompiler.Draw(spec, ChartWidth.Narrow)));

    [Fact]
    public void There_are_no_style_attributes() => Assert.All(All(), spec => Assert.DoesNotContain("style=", ChartCompiler.Standalone(spec), StringComparison.Ordinal));

    [Fact]
    public void Ids_differ_between_the_variants() => Assert.All(All(), spec =>
    {
        var ids = Enum.GetValues<ChartWidth>().SelectMany(width => Id().Matches(ChartCompiler.Draw(spec, width)).Select(match => match.Value)).ToList();

        Assert.Equal(ids.Distinct(), ids);
    });

    [Fact]
    public void Every_pattern_that_is_used_is_defined() => Assert.All(All(), spec =>
    {
        var svg = ChartCompiler.Draw(spec, ChartWidth.Wide);

        Assert.All(Used().Matches(svg), match => Assert.Contains($"id=\"{match.Groups[1].Value}\"", svg, StringComparison.Ordinal));
    });

    [Fact]
    public void A_drawing_is_an_image_that_the_page_names_and_describes()
    {
        var root = XDocument.Parse(ChartCompiler.Draw(Samples.Kuaishou(ChartLanguage.Zh), ChartWidth.Wide)).Root!;

        Assert.Equal("img", (string?)root.Attribute("role"));
        Assert.Equal("kuaishou-steps-title kuaishou-steps-sub", (string?)root.Attribute("aria-labelledby"));
        Assert.Equal("kuaishou-steps-desc", (string?)root.Attribute("aria-describedby"));
        Assert.Equal("zh-Hans", (string?)root.Attribute("lang"));
    }

    [Fact]
    public void Every_painted_shape_has_a_class_and_a_colour_of_its_own() => Assert.All(
        All().SelectMany(spec => XDocument.Parse(ChartCompiler.Draw(spec, ChartWidth.Wide)).Descendants().Where(element => element.Name.LocalName is "rect" or "circle" or "path" or "line" or "text")),
        element => Assert.True(element.Attribute("class") is not null && (element.Attribute("fill") ?? element.Attribute("stroke")) is not null, element.ToString()));

    [Fact]
    public void A_file_of_its_own_has_namespace_title_description_and_ground()
    {
        XNamespace svg = "http://www.w3.org/2000/svg";

        var root = XDocument.Parse(ChartCompiler.Standalone(Samples.Home(ChartLanguage.En))).Root!;

        Assert.Equal(svg + "svg", root.Name);
        Assert.Equal("Four totals, four definitions", root.Element(svg + "title")!.Value);
        Assert.StartsWith("Dot chart", root.Element(svg + "desc")!.Value, StringComparison.Ordinal);
        Assert.Equal("#FDFCF9", (string?)root.Element(svg + "rect")!.Attribute("fill"));
    }

    [Fact]
    public void A_file_of_its_own_is_drawn_as_expected() => Expected.Matches("standalone.svg", ChartCompiler.Standalone(Samples.Kuaishou(ChartLanguage.Zh)));

    [Fact]
    public void A_drawing_keeps_to_its_budget_of_12_kB() => Assert.All(All(), spec => Assert.All(Enum.GetValues<ChartWidth>(), width =>
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(ChartCompiler.Draw(spec, width)), 100, 12_000)));

    [Fact]
    public void Remarks_are_numbered_in_the_narrow_drawing_and_listed_for_the_page()
    {
        var spec = Samples.WeChatParts(ChartLanguage.Zh);

        Assert.Equal([new ChartNote(1, "小程序上线")], ChartCompiler.Notes(spec));
        Assert.Contains("小程序上线", Texts(spec, ChartWidth.Wide));
        Assert.DoesNotContain("小程序上线", Texts(spec, ChartWidth.Narrow));
        Assert.Contains("1", Texts(spec, ChartWidth.Narrow));
    }

    private static IEnumerable<string> Texts(ChartSpec spec, ChartWidth width) =>
        DrawnText.In(ChartCompiler.Draw(spec, width), spec.Language).Select(text => text.Text);

    private static IEnumerable<ChartSpec> All() => Samples.All(ChartLanguage.Zh).Concat(Samples.All(ChartLanguage.En));

    [GeneratedRegex(" id=\"[^\"]*\"")]
    private static partial Regex Id();

    [GeneratedRegex(@"url\(#([^)]*)\)")]
    private static partial Regex Used();
}
