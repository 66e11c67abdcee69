using Reckon.Site.Pages;

namespace Reckon.Site.Rendering;

/// <summary>Runs all pages, several at a time.</summary>
internal static class PagesRenderer
{
    /// <summary>Runs all pages once, to learn what they say about each other.</summary>
    public static RenderedPage[] Learn(SiteContext site, int threads) => Each<Page, RenderedPage>(site.Pages.All, threads, p => PageRenderer.Render(p, site));

    /// <summary>Runs pages for good.</summary>
    /// <remarks>
    /// A run depends on other pages by its questions alone. What was run before anything was known is run again, unless all its questions
    /// have the answer now that they had then: none.
    /// </remarks>
    /// <param name="learnt">What <see cref="Learn"/> gave.</param>
    /// <param name="site">The site, with all that is known of its pages.</param>
    /// <param name="threads">How many pages are run at a time.</param>
    public static RenderedPage[] Render(IReadOnlyList<RenderedPage> learnt, SiteContext site, int threads) =>
        Each(learnt, threads, p => site.Known.HasAnswersFor(p) ? PageRenderer.Render(p.Page, site) : p);

    /// <summary>Does something for each item on several threads; the results are in the order of the items.</summary>
    public static TResult[] Each<T, TResult>(IReadOnlyList<T> items, int threads, Func<T, TResult> work)
    {
        var results = new TResult[items.Count];
        Parallel.For(0, items.Count, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, threads) }, i => results[i] = work(items[i]));
        return results;
    }
}
