using Reckon.Support;

namespace Reckon.Cli.Tests.Commands;

public sealed class HelpTests
{
    [Theory]
    [InlineData("reckon.txt", "--help")]
    [InlineData("build.txt", "build", "--help")]
    [InlineData("check.txt", "check", "-h")]
    [InlineData("serve.txt", "serve", "--help")]
    [InlineData("explain.txt", "explain", "--help")]
    [InlineData("diff.txt", "diff", "--help")]
    [InlineData("gauge.txt", "gauge", "--help")]
    [InlineData("synthesize.txt", "synthesize", "--help")]
    [InlineData("new.txt", "new", "--help")]
    [InlineData("schema.txt", "schema", "--help")]
    [InlineData("codes.txt", "codes", "--help")]
    public async Task Shows_options_and_examples(string expected, params string[] args)
    {
        var run = await CommandRun.OfAsync(Repository.Root, args);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Expected.Matches(expected, run.Out);
    }

    [Fact]
    public async Task Wins_over_wrong_arguments()
    {
        var run = await CommandRun.OfAsync(Repository.Root, "check", "--help", "--rot");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Usage:", run.Out);
    }

    [Fact]
    public async Task Tells_the_version()
    {
        var run = await CommandRun.OfAsync(Repository.Root, "--version");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+", run.Out);
    }
}
