using System.Net;
using System.Text.RegularExpressions;
using Reckon.Cli.Tests.Commands.New;
using Reckon.Support;

namespace Reckon.Cli.Tests.Guide;

/// <summary>What the guide shows is true: its commands give what stands below them, its files load, its tags show what it says.</summary>
public sealed partial class GuideTests
{
    private const string Report = "my-site/input/reports/demo/";

    [Theory]
    [InlineData("first-report.zh.md", "my-site/output/reports/demo/index.html")]
    [InlineData("first-report.en.md", "my-site/output/en/reports/demo/index.html")]
    public async Task The_first_report_goes_as_it_is_told(string chapter, string output)
    {
        using var folder = new SiteFolder();
        foreach (var block in GuideBlock.Of(chapter))
        {
            if (block.Language == "console") await GuideConsole.RunAsync(block, folder.Root);
            if (block.Language == "csv") folder.Write(Report + block.Word, Whole(block));
            if (block.Language == "yaml") Assert.All(block.Lines, line => Assert.Contains(line + "\n", folder.Read(Report + "assessment.yaml")));
        }

        var told = Points().Matches(GuideBlock.Chapter(chapter)).SelectMany(p => Number().Matches(p.Value)).Select(m => m.Value).ToList();
        Assert.Equal(7, told.Count);
        Assert.All(told, number => Assert.Contains(number, Words(folder, output)));
    }

    [Theory]
    [InlineData("data.zh.md", 2)]
    [InlineData("data.en.md", 2)]
    [InlineData("uncertainty.zh.md", 1)]
    [InlineData("uncertainty.en.md", 1)]
    public async Task Complete_files_load(string chapter, int files)
    {
        var blocks = GuideBlock.Of(chapter);
        using var site = await NewSite.EmptyAsync();
        foreach (var file in blocks.Where(b => b.Language == "csv")) site.Write("input/reports/demo/" + file.Word, file.Text);
        var complete = blocks.Where(b => b is { Language: "yaml", Word: "complete" }).ToList();

        Assert.Equal(files, complete.Count);
        foreach (var block in complete)
        {
            site.Write("input/reports/demo/assessment.yaml", block.Text);
            var run = await CommandRun.OfAsync(site.Root, "build");
            Assert.Equal((0, ""), (run.ExitCode, run.Error));
        }
    }

    [Theory]
    [InlineData("uncertainty.zh.md", "output/reports/demo/index.html")]
    [InlineData("uncertainty.en.md", "output/en/reports/demo/index.html")]
    public async Task Tags_show_what_stands_beside_them(string chapter, string output)
    {
        var text = GuideBlock.Chapter(chapter);
        var tags = Tag().Matches(text).Select(m => m.Groups["tag"].Value).Where(t => !t.Contains("since=", StringComparison.Ordinal)).ToList();
        var shown = Shown().Matches(text).Select(m => m.Groups["shown"].Value).ToList();
        using var site = await NewSite.EmptyAsync();
        site.Write("input/reports/demo/assessment.yaml", GuideBlock.Of(chapter)[0].Text);
        foreach (var name in new[] { "index.zh.md", "index.en.md" }) site.Write("input/reports/demo/" + name, $"---\ntitle: Demo\nassessment: demo\n---\n\n{string.Join("\n\n", tags)}\n");

        var run = await CommandRun.OfAsync(site.Root, "build");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal((9, 3), (tags.Count, shown.Count));
        Assert.All(shown, s => Assert.Contains(Blank().Replace(s, ""), Words(site, output)));
    }

    [Theory]
    [InlineData("first-report")]
    [InlineData("data")]
    [InlineData("uncertainty")]
    public void Both_languages_show_the_same_files(string chapter)
    {
        var (chinese, english) = (GuideBlock.Of(chapter + ".zh.md"), GuideBlock.Of(chapter + ".en.md"));

        Assert.Equal(chinese.Where(b => b.Language != "console"), english.Where(b => b.Language != "console"));
        Assert.Equal(chinese.Count, english.Count);
    }

    // The chapter shows the first lines of the survey; the rest follows with it.
    private static string Whole(GuideBlock block)
    {
        if (!block.IsBeginning) return block.Text;
        var survey = new FirmSurvey().Csv;
        Assert.All(block.Lines.Skip(1).SkipLast(1), line => Assert.Contains("\n" + line + "\n", survey));
        return block.Lines[0] + survey[survey.IndexOf('\n', StringComparison.Ordinal)..];
    }

    // What a page says, without markup and blanks.
    private static string Words(SiteFolder site, string page) => Blank().Replace(WebUtility.HtmlDecode(Markup().Replace(site.Read(page), "")), "");

    [GeneratedRegex(@"^- \*\*.*$", RegexOptions.Multiline)]
    private static partial Regex Points();

    [GeneratedRegex(@"\d[\d,.]*\d%?")]
    private static partial Regex Number();

    [GeneratedRegex("`(?<tag><\\?# [^`]+ /\\?>)`", RegexOptions.ExplicitCapture)]
    private static partial Regex Tag();

    [GeneratedRegex("^\\| `<\\?# [^`]+` \\| (?<shown>[^|]+) \\|$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Shown();

    [GeneratedRegex("\\s")]
    private static partial Regex Blank();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Markup();
}
