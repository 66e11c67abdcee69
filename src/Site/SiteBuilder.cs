using Reckon.Assessments.Export;
using Reckon.Assessments.Portfolios;
using Reckon.Assessments.Uncertainty;
using Reckon.Diagnostics;
using Reckon.Site.Checks;
using Reckon.Site.Figures;
using Reckon.Site.Links;
using Reckon.Site.Metadata;
using Reckon.Site.Output;
using Reckon.Site.PageParts;
using Reckon.Site.Pages;
using Reckon.Site.Rendering;
using Reckon.Site.Reuse;
using Reckon.Site.Search;
using Reckon.Site.Settings;
using Reckon.Site.Shortcodes;
using Reckon.Site.Themes;

namespace Reckon.Site;

/// <summary>
/// Builds a site. Its phases, each the input of the next:
/// settings → sources → portfolio → pages → theme → shortcodes and Markdown → layouts → links checked → output.
/// </summary>
public sealed class SiteBuilder
{
    // A preview builds again and again in one process: what was drawn once is not drawn again.
    private static readonly PropagationMemory Memory = new();
    private readonly BuildRequest _request;
    private readonly DiagnosticBag _diagnostics = new();
    private readonly SourceFolder _files;

    private readonly ResumedBuild? _resumed;
    private readonly FolderLog? _log;

    private SiteBuilder(BuildRequest request)
    {
        _request = request;
        _resumed = request.Memory?.Resume(request);
        _log = _resumed?.Log ?? (request.Memory is null && !request.IsReview ? null : new FolderLog());
        _files = _resumed?.Files ?? new SourceFolder(request.Root, _log);
    }

    /// <summary>Builds a site. All that authors can do wrong is in the report; with an error nothing is written.</summary>
    public static BuildReport Build(BuildRequest request, IBuildOutput output)
    {
        try
        {
            return new SiteBuilder(request).Build(output);
        }
        finally
        {
            output.Release();
        }
    }

    private BuildReport Build(IBuildOutput output)
    {
        var (site, onPages) = Begin(output);
        var before = _diagnostics.Ordered();
        var pages = BuiltPages.Of(site, _resumed?.Kept.Pages, _request.Threads, onPages.Bag);
        var files = GatherFiles(pages, output);
        LinkChecker.Check(site.Settings, [.. pages.Finished.Select(p => p.Checked)], files.Select(f => f.Path), onPages.Bag);
        onPages.MoveTo(_diagnostics);
        if (_request.IsReview) SiteReview.Run(new ReviewedSite(pages.Site, pages.Rendered, [.. pages.Finished.Select(p => p.Checked)], _log!), site.Settings, _diagnostics);
        var written = _diagnostics.HasErrors ? new WriteReport(0, 0, 0) : output.Write(files, _diagnostics);
        if (!_diagnostics.HasErrors) Keep(pages, before);
        return Report(site.Portfolio, pages.Rendered, written);
    }

    private (SiteContext Site, PageFindings OnPages) Begin(IBuildOutput output)
    {
        if (_resumed is not { } resumed) return Load(output);
        output.Prepare(_files.Root, resumed.Site.Settings, _diagnostics);
        foreach (var finding in resumed.Kept.Found) _diagnostics.Add(finding);
        return (resumed.Site, new PageFindings(numbersFailed: false));
    }

    private (SiteContext Site, PageFindings OnPages) Load(IBuildOutput output)
    {
        var settings = SettingsReader.Read(_files, _request.Environment, _request.Settings, _diagnostics);
        output.Prepare(_files.Root, settings, _diagnostics);
        var numbers = Task.Run(() => LoadNumbers(settings));
        return (LoadSite(settings, numbers), numbers.Result.OnPages);
    }

    private void Keep(BuiltPages pages, IReadOnlyList<Diagnostic> before)
    {
        if (_request.Memory is { } memory && _log is { } log)
            memory.Keep(new KeptBuild(_request, _resumed?.Kept.Log.With(log) ?? log, pages.Site, before, pages));
    }

    private (Portfolio Portfolio, FigureLibrary Figures, PageFindings OnPages) LoadNumbers(SiteSettings settings)
    {
        var found = new DiagnosticBag();
        var portfolio = PortfolioLoader.Load(_files, settings.InputPath, found, Memory);
        var figures = FigureLibrary.Load(_files, settings.InputPath, found);
        foreach (var diagnostic in found.Ordered()) _diagnostics.Add(diagnostic);
        return (portfolio, figures, new PageFindings(found.HasErrors));
    }

    // While the numbers are computed.
    private SiteContext LoadSite(SiteSettings settings, Task<(Portfolio Portfolio, FigureLibrary Figures, PageFindings OnPages)> numbers)
    {
        var pages = PageFinder.Find(_files, settings, _diagnostics);
        SiteSections.CheckMenu(settings, pages, _diagnostics);
        var links = new LinkResolver(pages, settings);
        var theme = Theme.Load(_files, settings, links, _diagnostics);
        theme.Warm();
        var parts = new Catalog<IPagePart>(typeof(SiteBuilder).Assembly, p => p.Name);
        var (portfolio, figures, _) = numbers.GetAwaiter().GetResult();
        return new SiteContext
        {
            Settings = settings,
            Files = _files,
            Portfolio = portfolio,
            Figures = figures,
            Pages = pages,
            Links = links,
            Theme = theme,
            Shortcodes = new Catalog<IShortcode>(typeof(SiteBuilder).Assembly, s => s.Name),
            Parts = [.. parts.Names.Select(n => parts.Find(n)!)],
        };
    }

    private IReadOnlyList<OutputFile> GatherFiles(BuiltPages built, IBuildOutput output)
    {
        var (site, pages) = (built.Site, built.Rendered);
        var files = new SiteFiles(_diagnostics);
        var origin = site.Settings.File.Span(0, 0);
        foreach (var page in built.Finished) files.Add(page.File, page.Checked.Page.FirstLine);
        foreach (var page in pages) AddAll(files, page.Files, page.Page.FirstLine);
        AddRedirects(files, built);
        AddAssets(files, site.Settings);
        AddAll(files, site.Theme.Assets.Select(a => new OutputFile(a.OutputPath, a.Bytes)), origin);
        if (Sitemap.Write(site.Pages, site.Settings) is { } sitemap) files.Add(sitemap, origin);
        if (Robots.Write(site.Settings) is { } robots && !files.Holds(Robots.Path)) files.Add(robots, origin);
        if (site.Theme.Assets.Any(a => a.Name == SearchIndex.Script)) AddSearch(files, built, output);
        AddAll(files, PublishedTables.Of(site.Portfolio), origin);
        files.Add(new OutputFile(DataFiles.Numbers, NumbersFile.Write(site.Portfolio)), origin);
        AddAll(files, DataPackages.Of(site, files.All), origin);
        files.Add(".nojekyll", "", origin);
        return files.All;
    }

    private static void AddAll(SiteFiles files, IEnumerable<OutputFile> added, SourceSpan origin)
    {
        foreach (var file in added) files.Add(file, origin);
    }

    private static void AddSearch(SiteFiles files, BuiltPages built, IBuildOutput output)
    {
        if (!output.Defer(() => SearchIndex.Write(built.Rendered, built.Site.Settings)))
            AddAll(files, SearchIndex.Write(built.Rendered, built.Site.Settings), built.Site.Settings.File.Span(0, 0));
    }

    private void AddRedirects(SiteFiles files, BuiltPages built)
    {
        foreach (var redirect in RedirectFinder.Find(built.Site.Pages, built.Site.Settings, _diagnostics))
        {
            var page = built.Rendered.First(p => p.Page.Url == redirect.Page.Url);
            files.Add(redirect.OutputPath, built.Layouts.Render(redirect, page) ?? "", redirect.Span);
        }
    }

    private void AddAssets(SiteFiles files, SiteSettings settings)
    {
        var input = settings.InputPath + "/";
        foreach (var path in _files.List(settings.InputPath).Where(p => InputFiles.IsAsset(p[input.Length..]) && _files.IsInside(p)))
            files.Add(new OutputFile(path[input.Length..], _files.ReadBytes(path)), new SourceFile(path, "").Span(0, 0));
    }

    private BuildReport Report(Portfolio portfolio, IReadOnlyList<RenderedPage> pages, WriteReport written) => new()
    {
        Diagnostics = _diagnostics.Ordered(),
        Pages = pages.Count,
        Figures = pages.Sum(p => p.Registry.Count("figure")),
        Numbers = portfolio.Assessments.Sum(a => a.Quantities.Count),
        Claims = portfolio.Assessments.SelectMany(a => a.Claims).CountBy(c => c.Status).ToDictionary(c => c.Key, c => c.Value),
        Output = written,
    };
}
