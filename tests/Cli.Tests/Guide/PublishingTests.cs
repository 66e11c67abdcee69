using System.Text.RegularExpressions;
using Reckon.Assessments.Yaml;
using Reckon.Cli.Tests.Commands.New;
using Reckon.Diagnostics;

namespace Reckon.Cli.Tests.Guide;

public sealed partial class PublishingTests
{
    [Theory]
    [InlineData("publishing.zh.md")]
    [InlineData("publishing.en.md")]
    public async Task The_command_of_the_workflow_builds_for_the_address_below_a_repository(string chapter)
    {
        using var site = await NewSite.WithReportAsync("demo");
        var workflow = Workflow(chapter);
        var command = Command().Match(workflow).Groups[1].Value.Replace("${{ steps.pages.outputs.host }}", "name.github.io", StringComparison.Ordinal).Replace("${{ steps.pages.outputs.base_path }}", "/repository", StringComparison.Ordinal);

        var run = await CommandRun.OfAsync(site.Root, [.. Word().Matches(command).Select(m => m.Value.Trim('"'))]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("href=\"/repository/en/\"", site.Read("output/en/reports/demo/index.html"));
        Assert.Contains("https://name.github.io/repository/", site.Read("output/sitemap.xml"));
        Assert.Contains("path: output\n", workflow);
    }

    [Fact]
    public async Task The_commands_of_the_chapter_run()
    {
        using var site = await NewSite.EmptyAsync();

        foreach (var block in GuideBlock.Of("publishing.en.md").Where(b => b.Language == "console")) await GuideConsole.RunAsync(block, site.Root);

        Assert.Contains("/repository/", site.Read("output/index.html"));
    }

    [Fact]
    public void The_workflow_is_YAML_and_the_same_in_both_languages()
    {
        var diagnostics = new DiagnosticBag();

        var read = YamlReader.Read(new SourceFile("pages.yml", Workflow("publishing.en.md")), diagnostics);

        Assert.IsType<YamlMapping>(read);
        Assert.Empty(diagnostics.Ordered());
        Assert.Equal(Workflow("publishing.zh.md"), Workflow("publishing.en.md"));
    }

    private static string Workflow(string chapter) => GuideBlock.Of(chapter).Single(b => b.Word == "workflow").Text;

    [GeneratedRegex(@"dotnet reckon ((?:.*\n\s+)*?.*LinksUseHttps=true)")]
    private static partial Regex Command();

    [GeneratedRegex("\"[^\"]*\"|[^\\s\"]+")]
    private static partial Regex Word();
}
