using Reckon.Diagnostics;
using Reckon.Site.Settings;

namespace Reckon.Site.Links;

/// <summary>Checks each link in the finished pages: page, file, and fragment. Links to other hosts are not followed.</summary>
internal sealed class LinkChecker
{
    private readonly LinkTargets _targets;
    private readonly DiagnosticBag _diagnostics;

    private LinkChecker(LinkTargets targets, DiagnosticBag diagnostics) => (_targets, _diagnostics) = (targets, diagnostics);

    /// <summary>Checks all pages. A dead link is reported where its author wrote it; one that the theme made, on the first page that has it.</summary>
    /// <param name="settings">The site's settings.</param>
    /// <param name="pages">The finished pages.</param>
    /// <param name="files">All files of the site, pages included.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static void Check(SiteSettings settings, IReadOnlyList<CheckedPage> pages, IEnumerable<string> files, DiagnosticBag diagnostics)
    {
        var checker = new LinkChecker(new LinkTargets(settings, pages, files, diagnostics), diagnostics);
        var dead = pages.AsParallel().AsOrdered().Select(p => checker.DeadLinks(p).ToList()).AsSequential().SelectMany(d => d).ToList();
        foreach (var link in dead) checker.ReportAuthors(link);
        foreach (var links in dead.Where(d => !d.Origins.Any()).GroupBy(d => (d.Code, d.Message))) checker.ReportThemes([.. links]);
    }

    private IEnumerable<DeadLink> DeadLinks(CheckedPage page)
    {
        var origins = page.Origins.ToLookup(o => o.Link, o => o.Span, StringComparer.Ordinal);
        return page.Anchors.Links.Select(l => Problem(page, l.Link, l.IsLoaded, origins[LinkUrl.Normalize(l.Link)])).OfType<DeadLink>();
    }

    private DeadLink? Problem(CheckedPage page, string link, bool isLoaded, IEnumerable<SourceSpan> origins)
    {
        if (link.StartsWith("data:", StringComparison.OrdinalIgnoreCase)) return null;
        if (LinkUrl.IsExternal(link)) return isLoaded ? new DeadLink(page.Page, "outside-request", LinkMessages.OutsideRequest(link), "Put the file beside the page.", origins) : null;
        var normal = LinkUrl.Normalize(link);
        if (_targets.FindFile(normal, page.Page.OutputPath) is not { } file)
            return new DeadLink(page.Page, "dead-link", LinkMessages.DeadLink(link), null, origins);
        return LinkUrl.Of(normal).Fragment is not { } id || _targets.HasId(file, id)
            ? null
            : new DeadLink(page.Page, "dead-fragment", LinkMessages.DeadFragment(link, id, file), _targets.Suggest(file, id), origins);
    }

    private void ReportAuthors(DeadLink link)
    {
        foreach (var span in link.Origins) _diagnostics.Error(link.Code, span, link.Message, link.Hint);
    }

    private void ReportThemes(List<DeadLink> links)
    {
        var first = links[0];
        _diagnostics.Error(first.Code, first.Page.FirstLine, LinkMessages.OfTheme(first.Message, links.Count), first.Hint);
    }
}
