using System.Text.Json;
using Reckon.Support;

namespace Reckon.Cli.Tests.Commands.Diff;

/// <summary>The two editions in <c>Input/</c> differ in every way that the command tells apart.</summary>
public sealed class DiffCommandTests
{
    private static readonly string Input = Path.Combine(Repository.Root, "tests/Cli.Tests/Commands/Diff/Input");

    [Theory]
    [InlineData("differences.txt")]
    [InlineData("differences.md", "-f", "markdown")]
    [InlineData("differences.json", "--format", "json")]
    [InlineData("tolerant.txt", "--tolerance", "30%")]
    public async Task Says_what_moved_by_how_much_and_why(string expected, params string[] options)
    {
        var run = await CommandRun.OfAsync(Input, ["diff", "old.json", "new.json", .. options]);

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Expected.Matches(expected, run.Out);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("json")]
    public async Task Writes_the_same_bytes_in_any_culture(string format)
    {
        string[] args = ["diff", "old.json", "new.json", "-f", format, "-t", "2.5%"];
        var here = await Culture.Run("", () => CommandRun.OfAsync(Input, args));

        foreach (var culture in new[] { "fr-FR", "ar-SA", "sv-SE", "tr-TR" })
            Assert.Equal(here, await Culture.Run(culture, () => CommandRun.OfAsync(Input, args)));
    }

    [Fact]
    public async Task Writes_JSON_that_a_program_can_read()
    {
        var run = await CommandRun.OfAsync(Input, "diff", "old.json", "new.json", "-f", "json");

        using var json = JsonDocument.Parse(run.Out);
        var total = json.RootElement.GetProperty("numbers").EnumerateArray().Single(n => n.GetProperty("id").GetString() == "demo:total");

        // 10 × 2.475 by hand.
        Assert.Equal(24.75, total.GetProperty("difference").GetDouble());
        Assert.Equal(24.75 / 3462.9275, total.GetProperty("relative").GetDouble(), 1e-12);
        Assert.Equal("demo:merchant", total.GetProperty("roots").EnumerateArray().Single().GetString());
        Assert.True(json.RootElement.GetProperty("exceeds").GetBoolean());
    }

    [Theory]
    [InlineData("text", "Nothing changed.\n")]
    [InlineData("markdown", "Nothing changed.\n")]
    [InlineData("json", "{\n\"schema\": 1,\n\"tolerance\": 0,\n\"exceeds\": false,\n\"numbers\": [\n],\n\"claims\": [\n]\n}\n")]
    public async Task Succeeds_when_nothing_changed(string format, string expected)
    {
        var run = await CommandRun.OfAsync(Input, "diff", "old.json", "old.json", "--format", format);

        Assert.Equal(new CommandRun(0, expected, ""), run);
    }

    [Theory]
    [InlineData(1, "0.009")]
    [InlineData(0, "0.01")]
    [InlineData(0, "1%")]
    [InlineData(0, "1 %")]
    [InlineData(0, "1e-2")]
    public async Task Fails_only_beyond_the_tolerance(int code, string tolerance)
    {
        using var folder = new TemporaryFolder();
        folder.Write("old.json", Edition("1", "reconciles")).Write("new.json", Edition("1.01", "reconciles"));

        var run = await CommandRun.OfAsync(folder.Root, "diff", "old.json", "new.json", "-t", tolerance);

        Assert.Equal((code, ""), (run.ExitCode, run.Error));
        Assert.Contains("+0.01", run.Out);
    }

    [Theory]
    [InlineData("reconciles", "rounding", 1)]
    [InlineData("rounding", "untestable", 1)]
    [InlineData("untestable", "contradicts", 1)]
    [InlineData("contradicts", "untestable", 0)]
    [InlineData("contradicts", "reconciles", 0)]
    public async Task Fails_when_a_verdict_got_worse_and_not_when_it_got_better(string before, string after, int code)
    {
        using var folder = new TemporaryFolder();
        folder.Write("old.json", Edition("1", before)).Write("new.json", Edition("1", after));

        var run = await CommandRun.OfAsync(folder.Root, "diff", "old.json", "new.json");

        Assert.Equal(code, run.ExitCode);
        Assert.Contains($"{before}", run.Out);
        Assert.Contains($"{after}", run.Out);
    }

    [Fact]
    public async Task Finds_the_numbers_in_output_folders()
    {
        using var site = TinySite.Create();
        await CommandRun.OfAsync(site.Root, "build", "-o", "old");
        await CommandRun.OfAsync(site.Root, "build");

        var run = await CommandRun.OfAsync(site.Root, "diff", "old", "output/");

        Assert.Equal(new CommandRun(0, "Nothing changed.\n", ""), run);
    }

    [Fact]
    public async Task Sends_nothing_from_a_file_to_the_terminal_as_a_command()
    {
        using var folder = new TemporaryFolder();
        folder.Write("old.json", Edition("1", "reconciles").Replace("demo:a", @"demo:\u001b[31m\na\u2028", StringComparison.Ordinal)).Write("new.json", Edition("1", "reconciles"));

        var run = await CommandRun.OfAsync(folder.Root, "diff", "old.json", "new.json");

        Assert.DoesNotContain('\u001b', run.Out);
        Assert.Contains("demo: [31m a ", run.Out);
    }

    private static string Edition(string value, string status) =>
        $$"""{ "schema": 1, "numbers": [{ "id": "demo:a", "value": {{value}}, "unit": "job", "kind": "printed", "inputs": [] }], "claims": [{ "id": "demo:a", "printed": "1", "status": "{{status}}" }] }""";
}
