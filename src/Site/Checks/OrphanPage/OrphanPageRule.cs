using Reckon.Site.Links;

namespace Reckon.Site.Checks.OrphanPage;

/// <summary>Readers get to a page by links: one that no other page of its language leads to is found by nobody.</summary>
internal sealed class OrphanPageRule : ISiteRule
{
    /// <inheritdoc />
    public string Code => "orphan-page";

    /// <inheritdoc />
    public bool NeedsWholeSite => true;

    /// <inheritdoc />
    public IEnumerable<RuleFinding> Find(ReviewedSite site)
    {
        var linked = site.Finished.SelectMany(p => Targets(p, site)).ToHashSet(StringComparer.Ordinal);
        return from page in site.Finished.Select(p => p.Page)
               where !page.IsNotFound && page.Stem != "index" && !linked.Contains(page.Href)
               select new RuleFinding(page.FirstLine, $"No other page in this language leads to '{page.Href}'.", "Link to it, or put it below a page that lists what is below it.");
    }

    // The switch of languages leads from twin to twin; it helps nobody who has found neither.
    private static IEnumerable<string> Targets(CheckedPage from, ReviewedSite site) => from.Anchors.Links
        .Select(l => LinkUrl.Of(l.Link).Path)
        .Select(path => site.Site.Pages.FindUrl(Below(path, site.Site.Settings.LinkRoot)))
        .Where(p => p is not null && p != from.Page && p.Language == from.Page.Language)
        .Select(p => p!.Href);

    private static string Below(string path, string root) => path.StartsWith(root, StringComparison.Ordinal) ? path[root.Length..] : path;
}
