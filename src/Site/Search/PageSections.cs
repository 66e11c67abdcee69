using System.Text.RegularExpressions;
using Reckon.Site.Markdown;
using Reckon.Site.Rendering;

namespace Reckon.Site.Search;

/// <summary>Cuts a page into sections at its headings, and long ones once more, so that a result leads to the right place and pairs of characters meet only near each other.</summary>
internal static partial class PageSections
{
    private const int LongestText = 1200;

    // Front matter that layouts show beside the text.
    private static readonly string[] Shown = ["kicker", "lead", "place", "sector", "group", "mechanism", "platform", "publisher"];

    /// <summary>The sections in the order of the page; the first is always there.</summary>
    public static IReadOnlyList<PageSection> Of(RenderedPage page)
    {
        var html = Skipped().Replace(page.Content.Text, " ");
        var heads = Heads(html, page.Headings);
        var first = new PageSection(null, "", $"{Opening(page)} {TextOf(html[..(heads.Count > 0 ? heads[0].Start : html.Length)])}".Trim());
        var sections = heads.Select((h, i) => h with { End = i + 1 < heads.Count ? heads[i + 1].Start : html.Length }).Select(h => new PageSection(h.Heading.Id, h.Heading.Text, Below(html[h.Start..h.End])));
        return [.. WithReferences([first, .. sections], page).SelectMany(Parts)];
    }

    // At a blank: no word and no run of characters is broken.
    private static IEnumerable<PageSection> Parts(PageSection section)
    {
        var rest = section.Text;
        while (rest.Length > LongestText && rest.IndexOf(' ', LongestText) is > 0 and var cut)
        {
            yield return section with { Text = rest[..cut] };
            rest = rest[(cut + 1)..];
        }

        yield return section with { Text = rest };
    }

    private static List<(Heading Heading, int Start, int End)> Heads(string html, IReadOnlyList<Heading> headings)
    {
        var known = headings.Where(h => h.Depth is 2 or 3).DistinctBy(h => h.Id).ToDictionary(h => h.Id, StringComparer.Ordinal);
        return [.. Head().Matches(html).Where(m => known.ContainsKey(m.Groups[1].Value)).Select(m => (known[m.Groups[1].Value], m.Index, m.Index))];
    }

    // A description that nobody wrote is the first paragraph, which is there already.
    private static string Opening(RenderedPage page)
    {
        var meta = page.Summary.Meta;
        var shown = Shown.Select(k => meta.GetValueOrDefault(k) as string).OfType<string>();
        return string.Join(' ', meta.ContainsKey("lead") || page.Page.Meta.Find("description") is null ? shown : shown.Prepend(page.Summary.Description));
    }

    private static string Below(string html) => TextOf(html[(html.IndexOf("</h", StringComparison.Ordinal) is >= 0 and var end ? end : 0)..]);

    private static IReadOnlyList<PageSection> WithReferences(List<PageSection> sections, RenderedPage page)
    {
        if (page.Registry.References.Count == 0) return sections;
        var works = string.Join(' ', page.Registry.References.Select(r => PlainText.Of(r.Text.Text)));
        sections[^1] = sections[^1] with { Text = $"{sections[^1].Text} {works}" };
        return sections;
    }

    // Without a blank the last word of a cell and the first of the next would be one.
    private static string TextOf(string html) => PlainText.Of(Block().Replace(html, " $0"));

    [GeneratedRegex("""<h[23]\b[^>]*?\bid="([^"]+)"[^>]*>""")]
    private static partial Regex Head();

    // Drawings have their table beside them, forms hold no text of the page, and the rows of a ledger are entries of their own.
    [GeneratedRegex("""<(svg|form)\b.*?</\1>|<table class="led".*?</table>""", RegexOptions.Singleline)]
    private static partial Regex Skipped();

    [GeneratedRegex("</?(?:p|li|ul|ol|dl|dt|dd|td|th|tr|div|h[1-6]|figure|figcaption|details|summary|small|br|section|blockquote|pre|caption)\\b")]
    private static partial Regex Block();
}
