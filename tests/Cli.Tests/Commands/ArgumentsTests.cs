using Reckon.Support;

namespace Reckon.Cli.Tests.Commands;

public sealed class ArgumentsTests
{
    [Theory]
    [InlineData("There is no command 'biuld'. Did you mean 'build'?", "biuld")]
    [InlineData("There is no command 'quarto'. Known: build, check, codes, diff, explain, gauge, new, schema, serve, synthesize.", "quarto")]
    [InlineData("There is no option '--rot'. Did you mean '--root'?", "--rot", ".")]
    [InlineData("There is no option '--porto'. Did you mean '--port'?", "serve", "--porto")]
    [InlineData("'reckon check' does not know what to do with 'input': it takes options only.", "check", "input")]
    [InlineData("'LinkRoot' is not a setting. Write key=value, for instance LinkRoot=/repository.", "-s", "LinkRoot")]
    [InlineData("'=x' is not a setting. Write key=value, for instance LinkRoot=/repository.", "check", "-s", "=x")]
    [InlineData("'99999' is not a port. Write a number from 1 to 65535, or 0 for any free one.", "serve", "--port", "99999")]
    [InlineData("'http' is not a port. Write a number from 1 to 65535, or 0 for any free one.", "preview", "--port", "http")]
    public async Task That_make_no_sense_are_refused(string sentence, params string[] args)
    {
        using var site = TinySite.Create();

        var run = await CommandRun.OfAsync(site.Root, args);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Out);
        Assert.StartsWith($"reckon: error: {sentence}\n", run.Error);
        Assert.False(Directory.Exists(site.FullPath("output")));
    }

    [Fact]
    public async Task Without_a_value_name_the_option()
    {
        var run = await CommandRun.OfAsync(Repository.Root, "check", "--root");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--root", run.Error);
        Assert.Contains("'reckon check --help'", run.Error);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("serve")]
    [InlineData("explain", "demo:jobs.total")]
    public async Task That_name_no_folder_or_no_site_are_refused(params string[] command)
    {
        using var empty = new SiteFolder();

        var missing = await CommandRun.OfAsync(empty.Root, [.. command, "-r", "nowhere"]);
        var bare = await CommandRun.OfAsync(empty.Root, command);

        Assert.Equal((1, "reckon: error: There is no folder 'nowhere'.\n"), (missing.ExitCode, missing.Error));
        Assert.Equal(1, bare.ExitCode);
        Assert.StartsWith("reckon: error: The folder '.' holds no site", bare.Error);
    }

    [Fact]
    public async Task That_name_no_content_do_not_empty_the_site()
    {
        using var site = TinySite.Create();
        await CommandRun.OfAsync(site.Root, "build");

        var run = await CommandRun.OfAsync(site.Root, "build", "-i", "inptu");

        Assert.Equal((1, "reckon: error: The site in '.' has no folder 'inptu' to read its content from.\n"), (run.ExitCode, run.Error));
        Assert.True(File.Exists(site.FullPath("output/index.html")));
    }

    [Fact]
    public async Task Map_to_settings_and_the_last_one_of_a_key_wins()
    {
        using var site = TinySite.Create(("drafts/index.md", "Draft, [home](~/)\n"));

        var run = await CommandRun.OfAsync(Path.GetTempPath(), "-r", site.Root, "-i", "drafts", "-o", "public", "-s", "linkroot=/one", "-s", "LinkRoot=/two");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("href=\"/two/\"", site.Read("public/index.html"));
    }

    [Fact]
    public async Task May_stand_before_the_command()
    {
        using var site = TinySite.Create();

        var run = await CommandRun.OfAsync(Path.GetTempPath(), "-r", site.Root, "check");

        Assert.Equal(0, run.ExitCode);
        Assert.False(Directory.Exists(site.FullPath("output")));
    }
}
