using Reckon.Support;

namespace Reckon.Cli.Tests.Commands.Codes;

public sealed class CodesCommandTests
{
    [Fact]
    public async Task Lists_every_code()
    {
        var run = await CommandRun.OfAsync(Path.GetTempPath(), "codes");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(["unknown-unit", "dead-link", "template-syntax"], c => Assert.Contains($"\n  {c} ", run.Out, StringComparison.Ordinal));
        Assert.True(run.Out.Split('\n').Length > 160);
    }

    [Theory]
    [InlineData("unknown-unit.en.txt", "unknown-unit")]
    [InlineData("unknown-unit.zh.txt", "unknown-unit", "-l", "zh")]
    public async Task Explains_a_code(string expected, params string[] arguments)
    {
        var run = await CommandRun.OfAsync(Path.GetTempPath(), ["codes", .. arguments]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Expected.Matches(expected, run.Out);
    }

    [Fact]
    public async Task A_code_mistyped_is_refused_with_the_nearest_one()
    {
        var run = await CommandRun.OfAsync(Path.GetTempPath(), "codes", "unkown-unit");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.StartsWith("reckon: error: There is no code 'unkown-unit'. Did you mean 'unknown-unit'?\n", run.Error);
    }
}
