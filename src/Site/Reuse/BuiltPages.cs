using Reckon.Diagnostics;
using Reckon.Site.Rendering;

namespace Reckon.Site.Reuse;

/// <summary>The pages of a build in its three steps; each list is in the order of the site's pages.</summary>
/// <param name="Site">What pages share, with what is known of them in the end.</param>
/// <param name="Learnt">As run before anything was known of other pages.</param>
/// <param name="Rendered">As run for good.</param>
/// <param name="Finished">In their layouts.</param>
/// <param name="Layouts">Puts more pages into layouts.</param>
internal sealed record BuiltPages(SiteContext Site, RenderedPage[] Learnt, RenderedPage[] Rendered, FinishedPage[] Finished, LayoutRenderer Layouts)
{
    /// <summary>Runs all pages, but for those of an earlier build that came out the same.</summary>
    /// <param name="site">What pages share; nothing is known of them yet.</param>
    /// <param name="before">The pages of the earlier build, where all else is what it was; else null.</param>
    /// <param name="threads">How many pages are run at a time.</param>
    /// <param name="diagnostics">Takes what is wrong with pages.</param>
    public static BuiltPages Of(SiteContext site, BuiltPages? before, int threads, DiagnosticBag diagnostics)
    {
        var learnt = PagesRenderer.Learn(site, before?.Learnt, threads);
        var informed = site with { Known = new SiteKnowledge(learnt) };
        var rendered = PagesRenderer.Render(learnt, informed, before is not null && SaysTheSame(before.Learnt, learnt) ? before : null, threads);
        foreach (var finding in rendered.SelectMany(p => p.Findings)) diagnostics.Add(finding);
        var known = site with { Known = new SiteKnowledge(rendered) };
        var layouts = new LayoutRenderer(known, diagnostics);
        var same = before is not null && SaysTheSame(before.Rendered, rendered) ? before : null;
        var finished = PagesRenderer.Each(rendered.Length, threads, i => same is not null && ReferenceEquals(same.Rendered[i], rendered[i]) ? same.Finished[i] : FinishedPage.Of(rendered[i], layouts.Render(rendered[i])));
        return new(known, learnt, rendered, finished, layouts);
    }

    // What pages say to others: then whoever asked has the same answers.
    private static bool SaysTheSame(RenderedPage[] before, RenderedPage[] now) =>
        before.Length == now.Length && before.Zip(now).All(p => ReferenceEquals(p.First, p.Second) || PageWords.Of(p.First) == PageWords.Of(p.Second));
}
