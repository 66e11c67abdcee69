using Reckon.Diagnostics;
using Reckon.Site.Links;
using Reckon.Site.Pages;
using Reckon.Site.Rendering;

namespace Reckon.Site.Reuse;

/// <summary>A kept build in which nothing changed but the texts of some pages, their front matter left alone.</summary>
/// <param name="Kept">The build.</param>
/// <param name="Site">What its pages share, with the new texts.</param>
/// <param name="Files">The files, with a log of what is read from now on.</param>
/// <param name="Log">That log.</param>
internal sealed record ResumedBuild(KeptBuild Kept, SiteContext Site, SourceFolder Files, FolderLog Log)
{
    /// <summary>Resumes a build; null where anything else changed.</summary>
    public static ResumedBuild? Of(KeptBuild kept, string root)
    {
        if (kept.Log.ChangedFiles(new SourceFolder(root)) is not { } changed) return null;
        var log = new FolderLog();
        var files = new SourceFolder(root, log);
        var pages = kept.Site.Pages.All.ToDictionary(p => p.File.Path, StringComparer.Ordinal);
        foreach (var path in changed)
        {
            if (!kept.Log.WasReadOnce(path) || !pages.TryGetValue(path, out var page) || WithNewText(page, files) is not { } renewed) return null;
            pages[path] = renewed;
        }

        return new(kept, With(kept.Site, files, [.. kept.Site.Pages.All.Select(p => pages[p.File.Path])]), files, log);
    }

    private static SiteContext With(SiteContext site, SourceFolder files, IReadOnlyList<Page> pages)
    {
        var index = new PageIndex(pages, site.Settings);
        return site with { Files = files, Pages = index, Links = new LinkResolver(index, site.Settings), Known = SiteKnowledge.None };
    }

    // Any finding is left to a whole build, which says it where it belongs.
    private static Page? WithNewText(Page page, SourceFolder files)
    {
        var found = new DiagnosticBag();
        if (files.Read(page.File.Path, found) is not { } file || FrontMatter.Read(file, found) is not { } front || found.Ordered().Count > 0) return null;
        return Head(file, front.Body.Span) == Head(page.File, page.Body.Span) ? page with { File = file, Body = front.Body } : null;
    }

    private static string Head(SourceFile file, SourceSpan body) => file.Text[..body.Start];
}
