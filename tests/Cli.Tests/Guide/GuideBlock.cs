using System.Text.RegularExpressions;
using Reckon.Support;

namespace Reckon.Cli.Tests.Guide;

/// <summary>A fenced block of a chapter of the guide.</summary>
/// <param name="Language">The first word behind the fence: yaml, csv, console.</param>
/// <param name="Word">What follows it: complete, or the path of a file; else empty.</param>
/// <param name="Text">What it holds.</param>
internal sealed partial record GuideBlock(string Language, string Word, string Text)
{
    /// <summary>The lines.</summary>
    public IReadOnlyList<string> Lines => Text.TrimEnd('\n').Split('\n');

    /// <summary>Whether it shows the beginning of a file only.</summary>
    public bool IsBeginning => Lines[^1] == "…";

    /// <summary>The text of a chapter.</summary>
    public static string Chapter(string name) => File.ReadAllText(Path.Combine(Repository.Root, "input/guide", name)).ReplaceLineEndings("\n");

    /// <summary>The blocks of a chapter in their order.</summary>
    public static IReadOnlyList<GuideBlock> Of(string chapter) =>
        [.. Fence().Matches(Chapter(chapter)).Select(m => new GuideBlock(m.Groups["language"].Value, m.Groups["word"].Value, m.Groups["text"].Value))];

    [GeneratedRegex(@"^```(?<language>\w+) ?(?<word>\S*)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Fence();
}
