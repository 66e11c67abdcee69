using Reckon.Assessments.Export;
using Reckon.Assessments.Portfolios;
using Reckon.Assessments.Uncertainty;
using Reckon.Diagnostics;
using Reckon.Site.Figures;
using Reckon.Site.Links;
using Reckon.Site.Metadata;
using Reckon.Site.Output;
using Reckon.Site.PageParts;
using Reckon.Site.Pages;
using Reckon.Site.Rendering;
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

    private SiteBuilder(BuildRequest request) => (_request, _files) = (request, new SourceFolder(request.Root));

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
        var settings = SettingsReader.Read(_files, _request.Environment, _request.Settings, _diagnostics);
        output.Prepare(_files.Root, settings, _diagnostics);
        var numbers = Task.Run(() => LoadNumbers(settings));
        var site = LoadSite(settings, numbers);
        var onPages = numbers.Result.OnPages;
        var learnt = PagesRenderer.Learn(site, _request.Threads);
        var pages = PagesRenderer.Render(learnt, site with { Known = new SiteKnowledge(learnt) }, _request.Threads);
        foreach (var finding in pages.SelectMany(p => p.Findings)) onPages.Bag.Add(finding);
        site = site with { Known = new SiteKnowledge(pages) };
        var layouts = new LayoutRenderer(site, onPages.Bag);
        var finished = PagesRenderer.Each(pages, _request.Threads, p => FinishedPage.Of(p, layouts.Render(p)));
        var files = GatherFiles(site, pages, finished, layouts);
        LinkChecker.Check(settings, [.. finished.Select(p => p.Checked)], files.Select(f => f.Path), onPages.Bag);
        onPages.MoveTo(_diagnostics);
        var written = _diagnostics.HasErrors ? new WriteReport(0, 0, 0) : output.Write(files, _diagnostics);
        return Report(site.Portfolio, pages, written);
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

    private IReadOnlyList<OutputFile> GatherFiles(SiteContext site, IReadOnlyList<RenderedPage> pages, FinishedPage[] finished, LayoutRenderer layouts)
    {
        var files = new SiteFiles(_diagnostics);
        var origin = site.Settings.File.Span(0, 0);
        foreach (var page in finished) files.Add(page.File, page.Checked.Page.FirstLine);
        foreach (var page in pages) AddAll(files, page.Files, page.Page.FirstLine);
        AddRedirects(files, site, pages, layouts);
        AddAssets(files, site.Settings);
        AddAll(files, site.Theme.Assets.Select(a => new OutputFile(a.OutputPath, a.Bytes)), origin);
        if (Sitemap.Write(site.Pages, site.Settings) is { } sitemap) files.Add(sitemap, origin);
        if (Robots.Write(site.Settings) is { } robots && !files.Holds(Robots.Path)) files.Add(robots, origin);
        if (site.Theme.Assets.Any(a => a.Name == SearchIndex.Script)) AddAll(files, SearchIndex.Write(pages, site.Settings), origin);
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

    private void AddRedirects(SiteFiles files, SiteContext site, IReadOnlyList<RenderedPage> pages, LayoutRenderer layouts)
    {
        foreach (var redirect in RedirectFinder.Find(site.Pages, site.Settings, _diagnostics))
        {
            var page = pages.First(p => p.Page.Url == redirect.Page.Url);
            files.Add(redirect.OutputPath, layouts.Render(redirect, page) ?? "", redirect.Span);
        }
    }

    private void AddAssets(SiteFiles files, SiteSettings settings)
    {
        var input = settings.InputPath + "/";
        foreach (var path in _files.List(settings.InputPath).Where(p => InputFiles.IsAsset(p[input.Length..]) && _files.IsInside(p)))
            files.Add(new OutputFile(path[input.Length..], File.ReadAllBytes(_files.FullPath(path))), new SourceFile(path, "").Span(0, 0));
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
