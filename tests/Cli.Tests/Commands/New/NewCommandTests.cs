using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using Reckon.Support;

namespace Reckon.Cli.Tests.Commands.New;

public sealed class NewCommandTests
{
    [Fact]
    public async Task A_report_builds_at_once_in_a_copy_of_this_site()
    {
        using var site = new SiteFolder();
        foreach (var folder in new[] { "input", "theme" }) site.Copy(Path.Combine(Repository.Root, folder), folder);
        File.Copy(Path.Combine(Repository.Root, "statiq.json"), site.FullPath("statiq.json"));

        var made = await CommandRun.OfAsync(site.Root, "new", "report", "demo");
        var run = await CommandRun.OfAsync(site.Root, "check");

        Assert.Equal((0, ""), (made.ExitCode, made.Error));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Expected.Matches("report.txt", made.Out);
    }

    [Fact]
    public async Task A_site_grows_from_an_empty_folder_and_builds_after_every_step()
    {
        using var folder = new SiteFolder();
        var site = folder.FullPath("my site");

        var made = await CommandRun.OfAsync(folder.Root, "new", "site", "my site");

        Assert.Equal((0, ""), (made.ExitCode, made.Error));
        Assert.EndsWith("Next: reckon new report my-report -r \"my site\"\n", made.Out);
        await Builds(site);
        foreach (var step in new[] { "report demo", "case my-case", "assessment numbers", "report second" })
        {
            var run = await CommandRun.OfAsync(site, ["new", .. step.Split(' '), .. step.StartsWith("case", StringComparison.Ordinal) ? ["--report", "demo"] : Array.Empty<string>()]);
            Assert.Equal((0, ""), (run.ExitCode, run.Error));
            await Builds(site);
        }
    }

    [Fact]
    public async Task A_report_gives_a_folder_with_settings_alone_all_that_a_site_needs()
    {
        using var site = new SiteFolder(("statiq.json", """{ "Languages": ["en"], "InputPaths": "content", "ThemePaths": "look" }"""));

        var made = await CommandRun.OfAsync(site.Root, "new", "report", "demo", "--title-en", "Mine");

        Assert.Equal((0, ""), (made.ExitCode, made.Error));
        Assert.DoesNotContain(made.Out.Split('\n'), l => l.EndsWith(".zh.md", StringComparison.Ordinal));
        Assert.Contains("title: \"Employment reports, recomputed\"\n", site.Read("content/index.en.md"));
        Assert.Contains("title: \"Mine\"\n", site.Read("content/reports/demo/index.en.md"));
        Assert.True(File.Exists(site.FullPath("look/layouts/report.hbs")));
        await Builds(site.Root);
    }

    [Theory]
    [InlineData("zh", "output/reports/demo/index.html", "示意")]
    [InlineData("en", "output/en/reports/demo/index.html", "illustrative")]
    public async Task A_report_shows_all_that_a_report_can_and_marks_it_as_made_up(string language, string path, string chip)
    {
        using var site = await NewSite.WithReportAsync("demo");

        await Builds(site.Root);

        var (page, numbers) = (site.Read(path), JsonNode.Parse(site.Read("output/numbers.json"))!);
        Assert.All(["class=\"keys\"", "<figure", "class=\"trace\"", "class=\"audit\"", "ledger", $"class=\"chip demo\"><span class=\"vh\">{(language == "zh" ? "（" : " (")}</span>{chip}"], part => Assert.Contains(part, page));
        Assert.All(numbers["numbers"]!.AsArray(), n => Assert.True(n!["synthetic"]!.GetValue<bool>(), n.ToString()));
        Assert.Equal(["contradicts", "reconciles"], numbers["claims"]!.AsArray().Select(c => c!["status"]!.GetValue<string>()).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Titles_become_what_was_typed_whatever_signs_they_hold()
    {
        using var site = await NewSite.WithReportAsync("demo", "--title-zh", "“岗位”: 多少？# 1", "--title-en", "Jobs: \"how many\"? # {1}");

        await Builds(site.Root);

        Assert.Contains("“岗位”: 多少？# 1", site.Read("output/reports/demo/index.html"));
        Assert.Contains("Jobs: &quot;how many&quot;? # {1} · ", site.Read("output/en/reports/demo/index.html"));
    }

    [Theory]
    [InlineData("report", "demo")]
    [InlineData("assessment", "demo")]
    [InlineData("case", "my-case")]
    public async Task A_second_one_of_the_same_name_is_refused_and_nothing_is_written(string kind, string name)
    {
        using var site = await NewSite.WithReportAsync("demo");
        await CommandRun.OfAsync(site.Root, "new", "case", "my-case");
        var before = Contents(site.Root);

        var run = await CommandRun.OfAsync(site.Root, "new", kind, name);

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Matches($"^reckon: error: There is already 'input/[a-z]+/{name}[^']*'. Choose another name, for instance {name}-2.\nNothing was written.\n$", run.Error);
        Assert.Equal(before, Contents(site.Root));
    }

    [Theory]
    [InlineData("input/reports/demo.md")]
    [InlineData("input/reports/Demo/notes.txt")]
    [InlineData("input/reports/demo/index.md")]
    public async Task A_file_that_would_share_the_address_stands_in_the_way(string path)
    {
        using var site = await NewSite.EmptyAsync();
        site.Write(path, "Mine\n");
        var before = Contents(site.Root);

        var run = await CommandRun.OfAsync(site.Root, "new", "report", "demo");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("reckon: error: There is already 'input/reports/", run.Error);
        Assert.Equal(before, Contents(site.Root));
    }

    [Fact]
    public async Task An_assessment_of_the_name_elsewhere_stands_in_the_way()
    {
        using var site = await NewSite.EmptyAsync();
        site.Write("input/studies/demo/assessment.yaml", "assessment: demo\ntitle: Demo\n");

        var run = await CommandRun.OfAsync(site.Root, "new", "report", "demo");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("reckon: error: There is already an assessment 'demo': input/studies/demo/assessment.yaml.", run.Error);
    }

    [Theory]
    [InlineData("../demo", "demo")]
    [InlineData("/etc/demo", "etc-demo")]
    [InlineData("My Report", "my-report")]
    [InlineData("demo/", "demo")]
    [InlineData("a--b", "a-b")]
    [InlineData("demo_1", "demo-1")]
    [InlineData("报告", null)]
    [InlineData("..", null)]
    [InlineData("C:\\demo", "c-demo")]
    [InlineData("demo\n", "demo")]
    public async Task A_name_that_is_no_address_is_refused_with_one_that_is(string name, string? near)
    {
        using var site = await NewSite.EmptyAsync();
        var before = Contents(site.Root);

        var run = await CommandRun.OfAsync(site.Root, "new", "report", name);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains("cannot be a name here: small letters, digits and single hyphens between them, 60 characters at most." + (near is null ? "\n" : $" Did you mean '{near}'?\n"), run.Error);
        Assert.Equal(before, Contents(site.Root));
    }

    [Theory]
    [InlineData("'reprot' is nothing that can be made. Did you mean 'report'?", "reprot", "demo")]
    [InlineData("'index' cannot be a name here: files of that name have a meaning of their own.", "case", "index")]
    [InlineData("--report tells which report a case belongs to; a new report takes none.", "report", "demo", "--report", "other")]
    public async Task Arguments_that_make_no_sense_are_refused(string sentence, params string[] args)
    {
        using var site = await NewSite.EmptyAsync();

        var run = await CommandRun.OfAsync(site.Root, ["new", .. args]);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"reckon: error: {sentence}\n", run.Error);
    }

    [Fact]
    public async Task A_case_has_to_belong_to_a_report()
    {
        using var site = await NewSite.EmptyAsync();

        var none = await CommandRun.OfAsync(site.Root, "new", "case", "a");
        await CommandRun.OfAsync(site.Root, "new", "report", "one");
        var only = await CommandRun.OfAsync(site.Root, "new", "case", "b");
        await CommandRun.OfAsync(site.Root, "new", "report", "two");
        var several = await CommandRun.OfAsync(site.Root, "new", "case", "c");
        var unknown = await CommandRun.OfAsync(site.Root, "new", "case", "d", "--report", "tow");

        Assert.StartsWith("reckon: error: A case belongs to a report, and there is none yet.", none.Error);
        Assert.Equal(0, only.ExitCode);
        Assert.Contains("report: one ", site.Read("input/cases/b.en.md"));
        Assert.StartsWith("reckon: error: A case belongs to a report. Say to which one: --report one, two\n", several.Error);
        Assert.StartsWith("reckon: error: There is no report 'tow'. Did you mean 'two'?\n", unknown.Error);
        Assert.Equal(["b.en.md", "b.zh.md", "index.en.md", "index.zh.md"], Directory.GetFiles(site.FullPath("input/cases")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_folder_that_is_no_site_or_not_there_is_refused()
    {
        using var folder = new SiteFolder(("notes.txt", "Mine"));

        var bare = await CommandRun.OfAsync(folder.Root, "new", "report", "demo");
        var missing = await CommandRun.OfAsync(folder.Root, "new", "report", "demo", "-r", "nowhere");
        var full = await CommandRun.OfAsync(folder.Root, "new", "site", ".");
        var file = await CommandRun.OfAsync(folder.Root, "new", "site", "notes.txt");

        Assert.EndsWith("'reckon new site FOLDER' makes one.\nNothing was written.\n", bare.Error);
        Assert.StartsWith("reckon: error: There is no folder 'nowhere'.\n", missing.Error);
        Assert.StartsWith("reckon: error: The folder '.' is not empty.", full.Error);
        Assert.StartsWith("reckon: error: The folder 'notes.txt' is not empty.", file.Error);
        Assert.Equal(["notes.txt=Mine"], Contents(folder.Root));
    }

    [Fact]
    public async Task A_site_in_other_languages_is_refused()
    {
        using var site = new SiteFolder(("statiq.json", """{ "Languages": ["fr"] }"""), ("input/index.md", "Bonjour\n"));

        var run = await CommandRun.OfAsync(site.Root, "new", "report", "demo");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("reckon: error: The templates are written in en and zh; the site has none of these languages.\n", run.Error);
        Assert.False(Directory.Exists(site.FullPath("input/reports")));
    }

    [Fact]
    public async Task Settings_that_cannot_be_read_are_told_with_their_place()
    {
        using var site = new SiteFolder(("statiq.json", "{ \"Languages\": [ }"), ("input/index.md", "Hello\n"));

        var run = await CommandRun.OfAsync(site.Root, "new", "report", "demo");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("statiq.json:1:18: error: ", run.Error);
        Assert.EndsWith("Nothing was written.\n", run.Error);
    }

    [Fact]
    public async Task What_was_written_is_taken_back_when_the_rest_cannot_be()
    {
        using var site = await NewSite.EmptyAsync();
        Directory.Delete(site.FullPath(".reckon"), recursive: true);
        site.Write(".reckon", "a file where a folder has to be");
        var before = Contents(site.Root);

        var run = await CommandRun.OfAsync(site.Root, "new", "report", "demo");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("reckon: error: The files cannot be used: ", run.Error);
        Assert.Equal(before, Contents(site.Root));
        Assert.False(Directory.Exists(site.FullPath("input/reports")));
    }

    [Fact]
    public async Task A_link_that_leads_out_of_the_site_is_not_followed()
    {
        if (RuntimeInformation.IsOSPlatform(OSPlatform.Windows)) return;
        using var site = await NewSite.EmptyAsync();
        using var outside = new SiteFolder();
        Directory.CreateSymbolicLink(site.FullPath("input/reports"), outside.Root);

        var run = await CommandRun.OfAsync(site.Root, "new", "report", "demo");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("reckon: error: The path 'input/reports/demo/assessment.yaml' leaves the site's folder by a link; nothing is written there.\n", run.Error);
        Assert.Empty(Directory.EnumerateFileSystemEntries(outside.Root));
    }

    [Fact]
    public async Task The_same_command_writes_the_same_bytes_under_another_culture()
    {
        using var one = await NewSite.WithReportAsync("demo");
        using var two = new SiteFolder();

        await Culture.Run("fr-FR", async () => await CommandRun.OfAsync(two.Root, "new", "site", "."));
        await Culture.Run("fr-FR", async () => await CommandRun.OfAsync(two.Root, "new", "report", "demo"));

        Assert.Equal(Contents(one.Root), Contents(two.Root));
    }

    [Fact]
    public async Task The_first_line_of_a_YAML_file_leads_to_its_schema()
    {
        using var site = await NewSite.WithReportAsync("demo");
        string[] files = ["input/reports/demo/assessment.yaml", "input/reports/demo/charts.yaml", "input/data/units.yaml"];

        Assert.All(files, f =>
        {
            var first = site.Read(f).Split('\n')[0];
            Assert.StartsWith("# yaml-language-server: $schema=../", first);
            Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(site.FullPath(f))!, first.Split('=')[1])), first);
        });
    }

    [Fact]
    public async Task Schemas_of_an_older_program_are_replaced()
    {
        using var site = await NewSite.EmptyAsync();
        site.Write(".reckon/schemas/units.schema.json", "{}");

        await CommandRun.OfAsync(site.Root, "new", "assessment", "numbers");

        Assert.Contains("data/units.yaml", site.Read(".reckon/schemas/units.schema.json"));
    }

    private static async Task Builds(string site)
    {
        var run = await CommandRun.OfAsync(site, "build");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    private static List<string> Contents(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => $"{Path.GetRelativePath(folder, f).Replace('\\', '/')}={File.ReadAllText(f)}").Order(StringComparer.Ordinal)];
}
