using Reckon.Support;

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

    [Fact]
    public async Task Reviews_what_build_lets_pass()
    {
        using var site = TinySite.Create(("input/index.md", "### Too deep\n"));

        var (check, build) = (await CommandRun.OfAsync(site.Root, "check"), await CommandRun.OfAsync(site.Root, "build"));

        Assert.StartsWith("input/index.md:1:1: warning: A heading of level 3", check.Error);
        Assert.Equal((0, 0, ""), (check.ExitCode, build.ExitCode, build.Error));
    }

    [Fact]
    public async Task Fails_on_a_remark_that_the_settings_call_an_error()
    {
        using var site = TinySite.Create(("input/index.md", "### Too deep\n"), ("statiq.json", """{ "Languages": ["en"], "Checks": { "heading-order": "error" } }"""));

        var run = await CommandRun.OfAsync(site.Root, "check");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("input/index.md:1:1: error: A heading of level 3", run.Error);
    }

    [Fact]
    public async Task Writes_json_for_programs()
    {
        using var site = TinySite.Create(("input/index.md", "Hello\n\n### 太深 & “deep”\n"));

        var run = await CommandRun.OfAsync(site.Root, "check", "-f", "json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Expected.Matches("findings.json", run.Out);
    }

    [Fact]
    public async Task Writes_json_where_all_is_well()
    {
        using var site = TinySite.Create();

        var run = await CommandRun.OfAsync(site.Root, "check", "--format", "json");

        using var json = System.Text.Json.JsonDocument.Parse(run.Out);
        Assert.Equal((true, 0), (json.RootElement.GetProperty("succeeded").GetBoolean(), json.RootElement.GetProperty("findings").GetArrayLength()));
    }

    [Fact]
    public async Task Writes_annotations_for_GitHub()
    {
        using var site = TinySite.Create(("input/index.md", "### Too deep\n"));

        var run = await CommandRun.OfAsync(site.Root, "check", "-f", "github");

        Assert.StartsWith("::warning file=input/index.md,line=1,col=1,endLine=1,endColumn=13,title=heading-order::A heading of level 3 stands below one of level 1. Write ## here.\n", run.Out);
        Assert.Equal("", run.Error);
    }

    [Fact]
    public async Task Refuses_a_format_that_there_is_not()
    {
        var run = await CommandRun.OfAsync(Path.GetTempPath(), "check", "-f", "jsn");

        Assert.Equal((2, true), (run.ExitCode, run.Error.Contains("'jsn' is not a format. Did you mean 'json'?", StringComparison.Ordinal)));
    }
}
