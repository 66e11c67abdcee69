using System.Text.Json.Nodes;
using Reckon.Site.Citations;

namespace Reckon.Site.Tests.Citations;

public sealed class CitationStylesTests
{
    private static readonly CitedPage Dated = new()
    {
        Key = "reports-demo-en",
        Author = "Reckon",
        Title = "Jobs & 50% of {them}",
        Date = "2026-11-06",
        Address = "https://example.org/a_b",
        Language = "en",
        Accessed = "date",
    };

    private static readonly CitedPage Undated = Dated with { Date = "", Title = "就业", Language = "zh-Hans", Accessed = "引用日期" };

    // The order of GB/T 7714—2015, 8.5.1 and its example 4.8: author, title, mark, (published)[read], address.
    [Fact]
    public void Chinese_standard()
    {
        Assert.Equal("Reckon. 就业[EB/OL]. [引用日期]. https://example.org/a_b.", Text(Undated, "GB/T 7714"));
        Assert.Equal("Reckon. 就业[DS/OL]. (2026-11-06)[引用日期].", Text(Undated with { Date = "2026-11-06", IsData = true, Address = null }, "GB/T 7714"));
    }

    // The manual's section 10.16, a page of a website: a retrieval date where the content may change.
    [Fact]
    public void Apa()
    {
        Assert.Equal("Reckon. (2026, November 6). Jobs & 50% of {them}. https://example.org/a_b", Text(Dated, "APA"));
        Assert.Equal("A. Author. (2026, November). Jobs & 50% of {them} [Data set]. Reckon. https://example.org/a_b", Text(Dated with { Author = "A. Author", Site = "Reckon", Date = "2026-11", IsData = true }, "APA"));
        Assert.Equal("Reckon. (n.d.). 就业. Retrieved [引用日期], from https://example.org/a_b", Text(Undated, "APA"));
    }

    [Fact]
    public void BibTeX_escapes_what_TeX_would_read()
    {
        const string Expected = """
            @misc{reports-demo-en,
              author = {{Reckon}},
              title = {{Jobs \& 50\% of \{them\}}},
              year = {2026},
              month = {11},
              day = {6},
              url = {https://example.org/a_b}
            }
            """;

        Assert.Equal(Expected.ReplaceLineEndings("\n"), Text(Dated, "BibTeX"));
        Assert.Contains("{{a\\textbackslash{}b\\textasciitilde{}c}}", Text(Dated with { Title = "a\\b~c" }, "BibTeX"), StringComparison.Ordinal);
        Assert.DoesNotContain("year", Text(Undated, "BibTeX"), StringComparison.Ordinal);
    }

    [Fact]
    public void Csl_is_a_list_of_one_item()
    {
        var item = JsonNode.Parse(Text(Dated with { IsData = true }, "CSL-JSON"))!.AsArray().Single()!;

        Assert.Equal(("reports-demo-en", "dataset", "Reckon", "https://example.org/a_b"), ((string?)item["id"], (string?)item["type"], (string?)item["author"]![0]!["literal"], (string?)item["URL"]));
        Assert.Equal([2026, 11, 6], item["issued"]!["date-parts"]![0]!.AsArray().Select(p => (int)p!));
        Assert.Null(JsonNode.Parse(Text(Undated, "CSL-JSON"))![0]!["issued"]);
    }

    [Fact]
    public void The_style_usual_in_the_language_comes_first()
    {
        Assert.Equal(["GB/T 7714", "APA", "BibTeX", "CSL-JSON"], CitationStyles.Of(Undated).Select(c => c.Style));
        Assert.Equal(["APA", "GB/T 7714", "BibTeX", "CSL-JSON"], CitationStyles.Of(Dated).Select(c => c.Style));
    }

    private static string Text(CitedPage page, string style) => CitationStyles.Of(page).Single(c => c.Style == style).Text;
}
