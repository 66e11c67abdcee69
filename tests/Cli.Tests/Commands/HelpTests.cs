using System.Text.RegularExpressions;
using Reckon.Support;

namespace Reckon.Cli.Tests.Commands;

public sealed partial class HelpTests
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
    public async Task Has_a_page_for_every_command_and_names_it_in_the_README()
    {
        var commands = Commands((await CommandRun.OfAsync(Repository.Root, "--help")).Out);
        var readme = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "README.md"));

        Assert.Contains("build", commands);
        foreach (var command in commands)
        {
            var help = (await CommandRun.OfAsync(Repository.Root, command, "--help")).Out;
            Assert.All(["Usage:", "Examples:", $"  reckon {command}", "Exit codes:\n  0  ", "\n  1  ", "\n  2  "], part => Assert.Contains(part, help));
            Assert.Contains($"`{command}", readme);
        }
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("input/guide")]
    public async Task Knows_every_option_that_README_and_guide_write(string path)
    {
        var full = Path.Combine(Repository.Root, path);
        var texts = Directory.Exists(full) ? Directory.GetFiles(full, "*.md").Select(File.ReadAllText) : [await File.ReadAllTextAsync(full)];
        var lines = texts.SelectMany(t => CommandLines().Matches(t)).Select(m => (Command: m.Groups["command"].Value, Options: Options().Matches(m.Groups["rest"].Value).Select(o => o.Value).ToList())).ToList();

        Assert.NotEmpty(lines);
        foreach (var (command, options) in lines)
        {
            var run = await CommandRun.OfAsync(Repository.Root, command, "--help");
            Assert.True(run.ExitCode == 0, command);
            Assert.All(options, o => Assert.Matches($@"(^|[ ,]){Regex.Escape(o)}[ ,\n]", run.Out));
        }
    }

    [Theory]
    [InlineData("build", "-s", "-o", "-r", "-i")]
    [InlineData("new", "--title-zh", "--title-en", "--report")]
    [InlineData("serve", "--port")]
    [InlineData("diff", "--tolerance", "--format")]
    [InlineData("explain", "--language")]
    [InlineData("schema", "--language")]
    public async Task Names_each_option_with_what_holds_without_it(string command, params string[] options)
    {
        var help = (await CommandRun.OfAsync(Repository.Root, command, "--help")).Out;

        foreach (var option in options)
        {
            var entry = Regex.Match(help, $@"^  [^\n]*{Regex.Escape(option)}[ ,][^\n]*(\n {{20,}}[^\n]*)*", RegexOptions.Multiline).Value;
            Assert.NotEmpty(entry);
            Assert.Matches(@"\[default:|may be repeated", entry);
        }
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

    private static List<string> Commands(string help) =>
        [.. help[help.IndexOf("Commands:", StringComparison.Ordinal)..help.IndexOf("Examples:", StringComparison.Ordinal)].Split('\n').Skip(1).Where(l => l.StartsWith("  ", StringComparison.Ordinal) && l[2] != ' ').Select(l => l.Trim().Split("  ")[0].Split(", ")[^1].Split(' ')[0])];

    // Within code: between backticks, or on lines of a block.
    [GeneratedRegex(@"(?:`|\$ |^|&& )reckon (?<command>[a-z]+)(?<rest>[^`\n]*)", RegexOptions.Multiline)]
    private static partial Regex CommandLines();

    [GeneratedRegex(@"(?<= )--?[a-z][a-z-]*")]
    private static partial Regex Options();
}
