using System.Text.RegularExpressions;
using Reckon.Cli.Tests.Commands.New;

namespace Reckon.Cli.Tests.Guide;

/// <summary>The example of the chapter on moving builds, and gives what the code that it replaces gave.</summary>
public sealed partial class MovingTests
{
    [Theory]
    [InlineData("moving.zh.md", "output/reports/hubs/index.html", "720")]
    [InlineData("moving.en.md", "output/en/reports/hubs/index.html", "720")]
    public async Task The_example_builds_without_a_warning_and_shows_the_old_number(string chapter, string output, string number)
    {
        using var site = await NewSite.EmptyAsync();
        foreach (var block in GuideBlock.Of(chapter).Where(b => b.Word.StartsWith("input/", StringComparison.Ordinal))) site.Write(block.Word, block.Text);

        var run = await CommandRun.OfAsync(site.Root, "build");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(number, Markup().Replace(site.Read(output), ""));
        foreach (var console in GuideBlock.Of(chapter).Where(b => b.Language == "console")) await GuideConsole.RunAsync(console, site.Root);
    }

    [Fact]
    public void The_old_code_and_the_new_files_have_the_same_data()
    {
        var rows = GuideBlock.Of("moving.en.md").Single(b => b.Language == "csv").Lines.Skip(1).Select(int.Parse).ToList();

        Assert.Equal(720, rows.Average() * 120);
        Assert.Equal(GuideBlock.Of("moving.zh.md").Where(b => b.Language is "csv" or "yaml"), GuideBlock.Of("moving.en.md").Where(b => b.Language is "csv" or "yaml"));
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Markup();
}
