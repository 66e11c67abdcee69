using Reckon.Diagnostics;
using Reckon.Site.Links;
using Reckon.Site.Rendering;

namespace Reckon.Site.Checks;

/// <summary>A site as rules see it.</summary>
/// <param name="Site">What its pages share.</param>
/// <param name="Pages">Its pages, run.</param>
/// <param name="Finished">The same in their layouts.</param>
/// <param name="Log">All that was read to make them.</param>
internal sealed record ReviewedSite(SiteContext Site, IReadOnlyList<RenderedPage> Pages, IReadOnlyList<CheckedPage> Finished, FolderLog Log)
{
    /// <summary>The texts of its pages, read once for all rules.</summary>
    public IReadOnlyList<PageText> Texts { get; } = [.. Pages.AsParallel().AsOrdered().Select(p => PageText.Of(p.Page, Site)).OfType<PageText>()];
}
