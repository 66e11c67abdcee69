namespace Reckon.Cli.Tests.Commands.Check;

public sealed class CheckCommandTests
{
    [Fact]
    public async Task Writes_nothing()
    {
        using var site = TinySite.Create();

        var run = await CommandRun.OfAsync(site.Root, "check");

        Assert.Equal("1 page, 0 figures, 0 numbers\nChecked in 0.0 s: nothing to complain of. Nothing was written.\n", run.Out);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.False(Directory.Exists(site.FullPath("output")));
    }

    [Fact]
    public async Task Warns_without_failing()
    {
        using var site = TinySite.Create(("statiq.json", """{ "Languages": ["en"], "SiteTitel": "x" }"""));

        var run = await CommandRun.OfAsync(site.Root, "check");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(": 1 warning. Nothing was written.", run.Out);
        Assert.Contains("statiq.json:1:24: warning:", run.Error);
    }

    [Fact]
    public async Task Fails_on_an_error()
    {
        using var site = TinySite.Create(("input/index.md", "<?# Valeu x /?>\n"));

        var run = await CommandRun.OfAsync(site.Root, "check");

        Assert.Equal((1, "Checked in 0.0 s: 1 error. Nothing was written.\n"), (run.ExitCode, run.Out));
        Assert.StartsWith("input/index.md:1:5: error:", run.Error);
    }
}
