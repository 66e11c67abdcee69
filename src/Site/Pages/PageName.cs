using System.Text.RegularExpressions;

namespace Reckon.Site.Pages;

/// <summary>What a page's file name says.</summary>
/// <param name="Stem">The path below the input folder without language and extension.</param>
/// <param name="LanguageCode">The two or three letters before <c>.md</c>, or null.</param>
internal sealed partial record PageName(string Stem, string? LanguageCode)
{
    /// <summary>Reads a path below the input folder that ends in <c>.md</c>.</summary>
    public static PageName Of(string path)
    {
        var bare = path[..^".md".Length];
        var suffix = Suffix().Match(bare);
        return suffix.Success ? new PageName(bare[..suffix.Index], suffix.Groups[1].Value) : new PageName(bare, null);
    }

    [GeneratedRegex(@"(?<=[^/])\.([a-z]{2,3})$")]
    private static partial Regex Suffix();
}
