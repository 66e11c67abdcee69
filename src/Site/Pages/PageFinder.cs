using System.Globalization;
using Reckon.Diagnostics;
using Reckon.Site.Settings;

namespace Reckon.Site.Pages;

/// <summary>Finds the pages below the input folder: each <c>.md</c> file that no part of its path hides with an underscore.</summary>
public sealed class PageFinder
{
    private readonly SourceFolder _files;
    private readonly SiteSettings _settings;
    private readonly DiagnosticBag _diagnostics;
    private readonly string _input;
    private readonly PageAddresses _addresses;

    private PageFinder(SourceFolder files, SiteSettings settings, DiagnosticBag diagnostics)
    {
        (_files, _settings, _diagnostics) = (files, settings, diagnostics);
        _input = settings.InputPath + "/";
        _addresses = new PageAddresses(settings, diagnostics);
    }

    /// <summary>Finds and reads all pages that are not <c>Excluded</c>, in the order of their paths.</summary>
    public static PageIndex Find(SourceFolder files, SiteSettings settings, DiagnosticBag diagnostics)
    {
        var finder = new PageFinder(files, settings, diagnostics);
        var paths = files.List(settings.InputPath);
        var directories = new DirectoryMeta(files, finder._input, paths, diagnostics);
        var pages = paths.Where(p => InputFiles.IsPage(p[finder._input.Length..]))
            .AsParallel().AsOrdered().Select(p => finder.ReadPage(p, directories)).AsSequential().OfType<Page>()
            .Where(p => !p.Meta.Flag("Excluded", diagnostics)).ToList();
        return new PageIndex(finder.ReportClashes(pages), settings);
    }

    private Page? ReadPage(string path, DirectoryMeta directories)
    {
        var name = PageName.Of(path[_input.Length..]);
        if (_files.Read(path, _diagnostics) is not { } file) return null;
        if (FindLanguage(name, file) is not { } language || FrontMatter.Read(file, _diagnostics) is not { } front) return null;
        var folder = name.Stem[..(name.Stem.LastIndexOf('/') + 1)];
        var meta = new PageMeta([.. directories.For(folder), front.Meta]);
        var output = _addresses.OutputPath(name.Stem, language, meta.Text("DestinationPath"));
        var url = _addresses.Url(output);
        return new Page
        {
            File = file,
            Stem = name.Stem,
            Language = language,
            Meta = meta,
            Body = front.Body,
            Url = url,
            Href = _addresses.Href(url),
            OutputPath = output,
            Order = Order(meta),
        };
    }

    private SiteLanguage? FindLanguage(PageName name, SourceFile file)
    {
        if (name.LanguageCode is not { } code) return _settings.FirstLanguage;
        if (_settings.FindLanguage(code) is { } language) return language;
        var listed = string.Join(", ", _settings.Languages.Select(l => l.Code));
        _diagnostics.Error("unlisted-language", file.Span(0, 0), PageMessages.UnlistedLanguage(file.Path, code), $"Listed: {listed}. Add '{code}' to Languages in statiq.json, or rename the file.");
        return null;
    }

    private int? Order(PageMeta meta)
    {
        if (meta.Text("order") is not { } text) return null;
        if (int.TryParse(text.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var order)) return order;
        _diagnostics.Error("wrong-type", text.Span, PageMessages.BadOrder(text.Text));
        return null;
    }

    // Compared whatever the case: two such pages would be one file on Windows and macOS.
    private List<Page> ReportClashes(List<Page> pages)
    {
        foreach (var clash in pages.GroupBy(p => p.OutputPath, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
        {
            var first = clash.First();
            foreach (var page in clash.Skip(1))
                _diagnostics.Error("same-address", page.FirstLine, PageMessages.SameAddress(page.File.Path, first.File.Path, page.OutputPath), "Rename one of them, or give it a DestinationPath.");
        }

        return [.. pages.DistinctBy(p => p.OutputPath, StringComparer.OrdinalIgnoreCase)];
    }
}
