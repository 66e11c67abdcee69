using System.Text.RegularExpressions;

namespace Reckon.Cli.Tests.Guide;

/// <summary>Runs the commands that a block shows and holds what they write against what it shows; <c>…</c> stands for anything.</summary>
internal static class GuideConsole
{
    private const string Prompt = "$ reckon ";

    /// <summary>Runs all commands of a block in a folder.</summary>
    public static async Task RunAsync(GuideBlock block, string folder)
    {
        var lines = block.Lines;
        for (var i = 0; i < lines.Count; i++)
        {
            if (!lines[i].StartsWith(Prompt, StringComparison.Ordinal)) continue;
            var run = await CommandRun.OfAsync(folder, lines[i][Prompt.Length..].Split(' '));
            var shown = lines.Skip(i + 1).TakeWhile(l => !l.StartsWith(Prompt, StringComparison.Ordinal));
            // On a screen, findings come before what sums them up.
            Assert.Matches(Pattern(shown), run.Error + run.Out);
        }
    }

    private static string Pattern(IEnumerable<string> shown) =>
        @"\A" + string.Concat(shown.Select(l => l == "…" ? "(.*\n)*" : Regex.Escape(l).Replace("…", ".*", StringComparison.Ordinal) + "\n")) + @"\z";
}
