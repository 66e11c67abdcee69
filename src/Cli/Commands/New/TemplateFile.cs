using System.Text.RegularExpressions;

namespace Reckon.Cli.Commands.New;

/// <summary>A file to be made, with tokens in its path and text: <c>__slug__</c>, or <c>__title.en:Text__</c> with the text that stands there where none is given.</summary>
/// <param name="Kind">The kind whose folder it stands in.</param>
/// <param name="Path">Where it stands, seen from a site's root whose folders have their usual names; with forward slashes.</param>
/// <param name="Text">What it holds, with line feeds only.</param>
/// <param name="IsOnce">Whether it is made only where a site has nothing of the kind yet.</param>
internal sealed partial record TemplateFile(string Kind, string Path, string Text, bool IsOnce)
{
    /// <summary>The code of the language that a page is written in; null for files of all languages.</summary>
    public string? Language => Suffix().Match(Path) is { Success: true } suffix ? suffix.Groups[1].Value : null;

    /// <summary>The folder in which something of the slug's name will stand; null for files that are called otherwise.</summary>
    public string? FolderOfSlug => Path.IndexOf("/__slug__", StringComparison.Ordinal) is >= 0 and var end ? Path[..end] : null;

    /// <summary>A text with its tokens replaced.</summary>
    /// <param name="text">The path or the text of a template.</param>
    /// <param name="values">Tokens without underscores, and what replaces them; null takes the text behind the colon.</param>
    /// <param name="quote">Writes what a title token becomes.</param>
    public static string Fill(string text, IReadOnlyDictionary<string, string?> values, Func<string, string> quote) => Token().Replace(text, match =>
    {
        var value = values[match.Groups["name"].Value];
        return match.Groups["default"].Success ? quote(value ?? match.Groups["default"].Value) : value ?? "";
    });

    [GeneratedRegex(@"\.([a-z]{2,3})\.md\z")]
    private static partial Regex Suffix();

    [GeneratedRegex(@"__(?<name>[a-z]+(\.[a-z]+)?)(:(?<default>[^_]+))?__")]
    private static partial Regex Token();
}
