using Reckon.Site.Reuse;

namespace Reckon.Site.Rendering;

/// <summary>Runs all pages, several at a time.</summary>
internal static class PagesRenderer
{
    /// <summary>Runs all pages once, to learn what they say about each other.</summary>
    /// <param name="site">The site; nothing is known of its pages.</param>
    /// <param name="before">What this gave for the same site, where some pages have other texts now; else null.</param>
    /// <param name="threads">How many pages are run at a time.</param>
    public static RenderedPage[] Learn(SiteContext site, IReadOnlyList<RenderedPage>? before, int threads) =>
        Each(site.Pages.All.Count, threads, i => before is not null && ReferenceEquals(before[i].Page, site.Pages.All[i]) ? before[i] : PageRenderer.Render(site.Pages.All[i], site));

    /// <summary>Runs pages for good.</summary>
    /// <remarks>
    /// A run depends on other pages by its questions alone. What was run before anything was known is run again, unless all its questions
    /// have the answer now that they had then: none.
    /// </remarks>
    /// <param name="learnt">What <see cref="Learn"/> gave.</param>
    /// <param name="site">The site, with all that is known of its pages.</param>
    /// <param name="before">An earlier build in which all questions had the same answers; else null.</param>
    /// <param name="threads">How many pages are run at a time.</param>
    public static RenderedPage[] Render(RenderedPage[] learnt, SiteContext site, BuiltPages? before, int threads) => Each(learnt.Length, threads, i =>
        before is not null && ReferenceEquals(before.Learnt[i], learnt[i]) ? before.Rendered[i]
        : site.Known.HasAnswersFor(learnt[i]) ? PageRenderer.Render(learnt[i].Page, site)
        : learnt[i]);

    /// <summary>Does something for each place of a list on several threads; the results are in its order.</summary>
    public static TResult[] Each<TResult>(int count, int threads, Func<int, TResult> work)
    {
        var results = new TResult[count];
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, threads) }, i => results[i] = work(i));
        return results;
    }
}
