using Reckon.Diagnostics;
using Reckon.Site.Pages;

namespace Reckon.Site.Rendering;

/// <summary>Runs all pages, several at a time.</summary>
internal static class PagesRenderer
{
    /// <summary>Runs the pages twice: first to learn what they say about each other, then for good.</summary>
    /// <remarks>Findings of the first run would be found again in the second, or would be wrong, as nothing is known of other pages then.</remarks>
    public static IReadOnlyList<RenderedPage> Render(SiteContext site, int threads, DiagnosticBag diagnostics)
    {
        var known = new SiteKnowledge(RenderOnce(site, threads, new DiagnosticBag()));
        return RenderOnce(site with { Known = known }, threads, diagnostics);
    }

    /// <summary>Does something for each item on several threads; the results are in the order of the items.</summary>
    public static TResult[] Each<T, TResult>(IReadOnlyList<T> items, int threads, Func<T, TResult> work)
    {
        var results = new TResult[items.Count];
        Parallel.For(0, items.Count, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, threads) }, i => results[i] = work(items[i]));
        return results;
    }

    private static RenderedPage[] RenderOnce(SiteContext site, int threads, DiagnosticBag diagnostics) =>
        Each<Page, RenderedPage>(site.Pages.All, threads, p => PageRenderer.Render(p, site, diagnostics));
}
