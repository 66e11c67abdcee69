using System.Diagnostics;
using Reckon.EndToEnd.Tests.Tool;
using Reckon.Support;

namespace Reckon.EndToEnd.Tests.Rebuilding;

/// <summary>Builds that are killed.</summary>
public sealed class InterruptedBuildTests
{
    private const int Kills = 20;

    private static readonly string Program = typeof(Cli.Program).Assembly.Location;

    [Fact]
    public async Task A_killed_build_leaves_the_last_good_site_or_one_that_the_next_completes()
    {
        using var site = LinkedSite.Create();
        var length = await MeasureAsync(site);
        var random = new Random(20);
        var interrupted = 0;
        for (var i = 0; i < Kills; i++)
        {
            var before = site.Contents("output");
            site.Write("input/_part.md", $"Part number {i}.\n");
            if (await KillAsync(site, length * random.NextDouble())) interrupted++;
            if (!Directory.Exists(site.FullPath("output.staging"))) AssertOldOrNew(site, before, i);
            await AssertCompletedAsync(site, i);
        }

        Assert.InRange(interrupted, Kills / 2, Kills);
    }

    private static async Task<TimeSpan> MeasureAsync(SiteFolder site)
    {
        var clock = Stopwatch.StartNew();
        var run = await OutsideProgram.RunAsync(site.Root, "dotnet", Program, "build");
        Assert.True(run.ExitCode == 0, run.Error);
        return clock.Elapsed;
    }

    private static async Task<bool> KillAsync(SiteFolder site, TimeSpan after)
    {
        using var process = OutsideProgram.Start(site.Root, "dotnet", Program, "build");
        var isRunning = !process.WaitForExit(after);
        process.Kill();
        await process.WaitForExitAsync();
        return isRunning;
    }

    private static void AssertOldOrNew(SiteFolder site, IReadOnlyDictionary<string, string> before, int number)
    {
        if (site.Read("output/index.html").Contains($"Part number {number}.", StringComparison.Ordinal)) return;
        Assert.Equal(before, site.Contents("output"));
    }

    private static async Task AssertCompletedAsync(SiteFolder site, int number)
    {
        var run = await CommandRun.OfAsync(site.Root, "build");
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Contains($"Part number {number}.", site.Read("output/second.html"), StringComparison.Ordinal);
        await CommandRun.OfAsync(site.Root, "build", "-o", "fresh");
        Assert.Equal(site.Contents("fresh"), site.Contents("output"));
        Assert.False(Directory.Exists(site.FullPath("output.staging")));
    }
}
