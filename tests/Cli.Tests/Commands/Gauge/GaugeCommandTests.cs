using Reckon.Support;

namespace Reckon.Cli.Tests.Commands.Gauge;

public sealed class GaugeCommandTests
{
    [Fact]
    public async Task Prints_every_certified_number_and_succeeds_when_all_keep_their_digits()
    {
        using var folder = new TemporaryFolder();

        var run = await CommandRun.OfAsync(folder.Root, "gauge");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches(@"\n  filip +estimate\.b0 +-1467\.48961422980 +-1467\.4896142298 +15\.0 +14\.0  pass\n", run.Out);
        Assert.Matches(@"\n(\d+) of \1 certified numbers keep the digits needed\.\n$", run.Out);
        Assert.DoesNotContain("FALLS SHORT", run.Out);
    }
}
