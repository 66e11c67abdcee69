using System.Text.RegularExpressions;

namespace Reckon.Cli.Commands.New;

/// <summary>Names of reports and cases: they become folders, files and addresses.</summary>
internal static partial class Slugs
{
    private const int Longest = 60;

    // 'index' is the page of a folder; the others are devices on Windows, whatever follows them.
    private static readonly string[] Taken = ["index", "con", "prn", "aux", "nul", .. Enumerable.Range(1, 9).SelectMany(i => new[] { $"com{i}", $"lpt{i}" })];

    /// <summary>Why a text is no slug, with one that is near; null for a good one.</summary>
    public static string? Problem(string text)
    {
        if (Taken.Contains(text)) return NewMessages.TakenSlug(text);
        return IsSlug(text) ? null : NewMessages.BadSlug(text, Longest, Near(text));
    }

    private static bool IsSlug(string text) => text.Length <= Longest && Pattern().IsMatch(text);

    private static string? Near(string text)
    {
        var near = Others().Replace(text.ToLowerInvariant(), "-").Trim('-');
        near = near[..Math.Min(near.Length, Longest)].TrimEnd('-');
        return IsSlug(near) && !Taken.Contains(near) ? near : null;
    }

    [GeneratedRegex(@"\A[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex Pattern();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex Others();
}
