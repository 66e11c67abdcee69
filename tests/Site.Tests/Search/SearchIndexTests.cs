using System.Text.Json;
using Reckon.Site.Output;
using Reckon.Support;

namespace Reckon.Site.Tests.Search;

public sealed class SearchIndexTests
{
    private const string Assessment = """
        assessment: demo
        title: { zh: 演示, en: Demo }
        sources:
          s: { title: A report }
        units:
          job: { zh: 个, en: job, plural: jobs }
        quantities:
          jobs.total: { label: { zh: 岗位总数, en: Total of jobs }, value: 120, unit: job, source: s }
        """;

    private const string Chart = """
        <?# Chart bars ?>
        mark: bar
        title: { zh: 三个行业, en: Three industries }
        subtitle: { zh: 按人数, en: By head count }
        unit: job
        status: printed
        source: s
        data:
          - { label: { zh: 高, en: Top }, value: jobs.total }
        <?#/ Chart ?>
        """;

    [Fact]
    public void A_page_is_found_by_each_run_of_characters_in_it()
    {
        var search = Search("zh", ("input/a.zh.md", "---\ntitle: 直播\n---\n乡村的**就业**机会在增加。\n"));

        Assert.Equal(["/a"], search.Search("就业机会").Select(r => r.Href));
        Assert.Equal(["/a"], search.Search("业").Select(r => r.Href));
        Assert.Equal(["/a"], search.Search("加").Select(r => r.Href));
        Assert.Equal(["/a"], search.Search("直播 增加").Select(r => r.Href));
        Assert.Empty(search.Search("机会少"));
        Assert.Empty(search.Search("会机"));
    }

    [Fact]
    public void A_result_leads_to_the_section()
    {
        var search = Search("en", ("input/a.en.md", "---\ntitle: Reports\n---\nOpening\n\n## Methods {#how}\n\nMultipliers of output\n"));

        var found = Assert.Single(search.Search("multipl"));

        Assert.Equal(new SearchResult("page", "Methods", "Reports", "/en/a#how", "Multipliers of output"), found);
    }

    [Fact]
    public void A_heading_that_another_one_follows_at_once_is_found()
    {
        var search = Search("en", ("input/a.en.md", "---\ntitle: Reports\n---\nOpening\n\n## References {#refs}\n\n### Method\n\nText\n"));

        Assert.Equal("/en/a#refs", Assert.Single(search.Search("references")).Href);
    }

    [Fact]
    public void A_word_is_found_by_its_beginning_and_not_by_its_end()
    {
        var search = Search("en", ("input/a.en.md", "Employment of 312,438"));

        Assert.Single(search.Search("EMPLOY"));
        Assert.Single(search.Search("312438"));
        Assert.Empty(search.Search("ployment"));
    }

    [Fact]
    public void Words_of_one_query_may_stand_in_different_sections_of_a_page_but_not_on_different_pages()
    {
        var search = Search("en", ("input/a.en.md", "# One {#one}\n\napple\n\n## Two {#two}\n\npear\n"), ("input/b.en.md", "plum"));

        Assert.Single(search.Search("apple pear"));
        Assert.Empty(search.Search("apple plum"));
    }

    [Fact]
    public void Numbers_figures_and_cases_are_found_beside_pages()
    {
        var search = Search("zh",
            ("input/reports/demo/assessment.yaml", Assessment), ("input/reports/demo/ledger.zh.md", "---\nassessment: demo\ntitle: 账本\n---\n<?# Ledger /?>\n"),
            ("input/reports/demo/index.zh.md", "---\nassessment: demo\ntitle: 报告\n---\n" + Chart), ("input/cases/x.zh.md", "---\ntitle: 银匠\nplace: 云南大理\n---\n手艺\n"));

        var number = Assert.Single(search.Search("岗位总数"), r => r.Kind == "number");
        var figure = Assert.Single(search.Search("三个行业"), r => r.Kind == "figure");
        Assert.Equal(new SearchResult("number", "岗位总数", "账本", "/reports/demo/ledger#jobs.total", "120 个"), number);
        Assert.Equal(("三个行业", "/reports/demo/#fig-bars"), (figure.Title, figure.Href));
        Assert.Equal("case", Assert.Single(search.Search("大理")).Kind);
        Assert.Single(search.Search("jobs total"), r => r.Kind == "number");
    }

    [Fact]
    public void What_has_the_words_in_its_title_comes_first()
    {
        var search = Search("en", ("input/a.en.md", "---\ntitle: Aside\n---\nmethods\n"), ("input/b.en.md", "---\ntitle: Methods\n---\ntext\n"));

        Assert.Equal(["Methods", "Aside"], search.Search("methods").Select(r => r.Title));
    }

    [Fact]
    public void Pages_of_one_language_are_not_found_in_the_other()
    {
        (string, string)[] pages = [("input/a.en.md", "apple"), ("input/a.zh.md", "苹果"), ("input/404.en.md", "apple")];

        Assert.Single(Search("en", pages).Search("apple"));
        Assert.Empty(Search("zh", pages).Search("apple"));
    }

    [Fact]
    public void A_long_text_is_cut_at_blanks_so_that_a_query_loads_little()
    {
        var sentence = string.Concat(Enumerable.Range(0, 40).Select(i => (char)('一' + (i * 7))));
        var search = Search("zh", ("input/a.zh.md", string.Join("\n\n", Enumerable.Repeat(sentence, 200))));

        var found = Assert.Single(search.Search(sentence));

        Assert.InRange(found.Text.Length, 1000, 1300);
        Assert.All(found.Text.Split(' '), s => Assert.Equal(sentence, s));
    }

    [Fact]
    public void The_index_is_json_that_holds_markup_as_text()
    {
        var search = Search("en", ("input/a.en.md", "---\ntitle: A \"b\" <c>\n---\n1 &lt; 2 `</script>`\n"));

        Assert.Equal("1 < 2 </script>", Assert.Single(search.Search("script")).Text);
    }

    [Fact]
    public void A_theme_without_the_script_gets_no_index()
    {
        using var site = new TestSite(("input/a.en.md", "apple"));

        Assert.DoesNotContain(site.Build().Files.Keys, f => f.StartsWith("search/", StringComparison.Ordinal));
    }

    [Fact]
    public void The_version_changes_with_the_content_alone()
    {
        string Version(string text) => JsonDocument.Parse(Files(("input/a.en.md", text))["search/en/index.json"].Bytes).RootElement.GetProperty("version").GetString()!;

        Assert.Equal(Version("apple"), Culture.Run("fr-FR", () => Version("apple")));
        Assert.NotEqual(Version("apple"), Version("apples"));
    }

    private static SearchReader Search(string language, params (string, string)[] files) => new(Files(files), language);

    private static IReadOnlyDictionary<string, OutputFile> Files(params (string, string)[] files)
    {
        using var site = new TestSite([.. files, ("theme/assets/search.js", "//"), .. Words("zh"), .. Words("en")]);
        var output = new MemoryOutput();
        var report = site.Build(output);
        Assert.True(report.Succeeded, TestSite.Text(report));
        return output.Files;
    }

    // The words of the theme that figures and ledgers need.
    private static (string, string)[] Words(string language) =>
        [($"theme/strings/{language}.yaml", File.ReadAllText(Path.Combine(Repository.Root, $"theme/strings/{language}.yaml"))), .. Partials];

    private static IEnumerable<(string, string)> Partials =>
        Directory.GetFiles(Path.Combine(Repository.Root, "theme/partials"), "*.hbs").Where(f => Path.GetFileName(f) is not ("head.hbs" or "masthead.hbs")).Select(f => ($"theme/partials/{Path.GetFileName(f)}", File.ReadAllText(f)));
}
