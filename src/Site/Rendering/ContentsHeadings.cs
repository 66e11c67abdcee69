using System.Text.RegularExpressions;
using Reckon.Site.Markdown;

namespace Reckon.Site.Rendering;

/// <summary>The headings of a page in their order: those that authors write, and the sections that shortcodes make.</summary>
internal static partial class ContentsHeadings
{
    private const int Section = 2;

    /// <summary>The written headings with those of sections made by shortcodes between them. What an example of the guide gives is no section of its page.</summary>
    /// <param name="written">The headings of the Markdown.</param>
    /// <param name="html">The content of the page.</param>
    public static IReadOnlyList<Heading> Of(IReadOnlyList<Heading> written, string html)
    {
        var known = written.Select(h => h.Id).ToHashSet(StringComparer.Ordinal);
        var made = Made(html).Where(m => !known.Contains(m.Heading.Id)).ToList();
        // A list of one section is no help.
        if (made.Count == 0 || written.Count + made.Count < 2) return written;
        var placed = written.Select(h => (Heading: h, Place: html.IndexOf($" id=\"{h.Id}\"", StringComparison.Ordinal)));
        return [.. placed.Concat(made).OrderBy(h => h.Place).Select(h => h.Heading)];
    }

    private static IEnumerable<(Heading Heading, int Place)> Made(string html)
    {
        var depth = 0;
        foreach (Match tag in Tags().Matches(html))
        {
            if (tag.Groups["id"] is { Success: true } id)
            {
                if (depth == 0) yield return (new Heading(id.Value, PlainText.Of(tag.Groups["text"].Value), Section), tag.Index);
            }
            else if (tag.ValueSpan.StartsWith("</", StringComparison.Ordinal)) depth = Math.Max(0, depth - 1);
            else if (depth > 0 || tag.ValueSpan.Contains("usage-example", StringComparison.Ordinal)) depth++;
        }
    }

    [GeneratedRegex("""<h2 id="(?<id>[^"]+)"[^>]*>(?<text>.*?)</h2>|<div\b[^>]*>|</div>""", RegexOptions.Singleline)]
    private static partial Regex Tags();
}
