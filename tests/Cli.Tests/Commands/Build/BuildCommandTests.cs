using Reckon.Support;

namespace Reckon.Cli.Tests.Commands.Build;

public sealed class BuildCommandTests
{
    private const string Assessment =
        """
        assessment: demo
        title: Demo
        units: { post: { en: post, plural: posts } }
        sources:
          paper: { title: A paper, publisher: Someone, date: 2024-01 }
        quantities:
          a: { label: A, value: 12, unit: post, source: paper }
          b: { label: B, value: 30, unit: post, source: paper }
          total: { label: Sum, formula: a + b, value: 42, unit: post, source: paper }
          wrong: { label: Wrong, formula: a + b, value: 50, unit: post, source: paper }
        """;

    [Fact]
    public async Task Is_what_runs_without_a_command_and_counts_what_it_wrote()
    {
        using var site = TinySite.Create();

        var run = await CommandRun.OfAsync(site.Root);

        // A page, a style sheet, numbers.json and .nojekyll.
        Assert.Equal("1 page, 0 figures, 0 numbers\n4 files written, 0 unchanged, 0 deleted\nBuilt in 0.0 s: nothing to complain of.\n", run.Out);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Hello", site.Read("output/index.html"));
    }

    [Fact]
    public async Task Counts_what_changed_since()
    {
        using var site = TinySite.Create(("input/old.md", "Old\n"));
        await CommandRun.OfAsync(site.Root, "build");
        File.Delete(site.FullPath("input/old.md"));
        site.Write("input/index.md", "Changed\n");

        var run = await CommandRun.OfAsync(site.Root, "build");

        Assert.Contains("1 file written, 3 unchanged, 1 deleted\n", run.Out);
    }

    [Fact]
    public async Task Counts_numbers_and_claims_by_status()
    {
        using var site = TinySite.Create(("input/reports/demo/assessment.yaml", Assessment));

        var run = await CommandRun.OfAsync(site.Root, "build");

        Assert.StartsWith("1 page, 0 figures, 4 numbers\nClaims: 1 reconcile, 0 rounding, 1 contradict, 0 untestable\n", run.Out);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task Says_errors_after_warnings_and_leaves_the_output_as_it_was()
    {
        using var site = TinySite.Create();
        await CommandRun.OfAsync(site.Root, "build");
        var before = site.Contents("output");
        site.Write("input/index.md", "[nowhere](/nope)\n");

        var run = await CommandRun.OfAsync(site.Root, "build", "-s", "Titel=x");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("Failed after 0.0 s: 1 error, 1 warning. The output was left as it was.\n", run.Out);
        Expected.Matches("findings.txt", run.Error);
        Assert.Equal(before, site.Contents("output"));
    }

    [Fact]
    public async Task Says_why_it_cannot_write()
    {
        using var site = TinySite.Create(("blocked", "a file where a folder is needed"));

        var run = await CommandRun.OfAsync(site.Root, "build", "-o", "blocked/output");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error:", run.Error);
        Assert.DoesNotContain("   at ", run.Error);
    }

    [Fact]
    public async Task Repeats_findings_for_GitHub()
    {
        using var site = TinySite.Create(("input/index.md", "Hello\n\nA [link, dead](/no:pe)\n"));
        var environment = new Dictionary<string, string> { ["GITHUB_ACTIONS"] = "true", ["GITHUB_WORKSPACE"] = Path.GetDirectoryName(site.Root)! };

        var run = await CommandRun.OfAsync(site.Root, environment, "build");

        Assert.Contains($"::error file={Path.GetFileName(site.Root)}/input/index.md,line=3,col=3,endLine=3,endColumn=23,title=dead-link::The link '/no:pe' leads to no page or file of the site.\n", run.Out);
    }
}
