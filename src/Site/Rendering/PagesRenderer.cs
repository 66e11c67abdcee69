using Reckon.Diagnostics;
using Reckon.Site.Pages;

namespace Reckon.Site.Rendering;

/// <summary>Runs all pages, several at a time.</summary>
internal static class PagesRenderer
{
    /// <summary>Runs the pages to learn what they say about each other.</summary>
    /// <remarks>What is found wrong is thrown away: it is found again when the pages are rendered, or is wrong itself, as nothing is known of other pages yet.</remarks>
    public static SiteKnowledge Learn(SiteContext site, int threads) => new(Render(site, threads, new DiagnosticBag()));

    /// <summary>Runs the pages for good.</summary>
    public static RenderedPage[] Render(SiteContext site, int threads, DiagnosticBag diagnostics) =>
        Each<Page, RenderedPage>(site.Pages.All, threads, p => PageRenderer.Render(p, site, diagnostics));

    /// <summary>Does something for each item on several threads; the results are in the order of the items.</summary>
    public static TResult[] Each<T, TResult>(IReadOnlyList<T> items, int threads, Func<T, TResult> work)
    {
        var results = new TResult[items.Count];
        Parallel.For(0, items.Count, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, threads) }, i => results[i] = work(items[i]));
        return results;
    }
}
