using System.Text.Json.Nodes;
using Reckon.Assessments.Portfolios;
using Reckon.Assessments.Sources;
using Reckon.Site.Numbers;
using Reckon.Site.Output;
using Reckon.Site.Rendering;

namespace Reckon.Site.Metadata;

/// <summary>Says in the words of schema.org what a page is: the site, a report about a published report, or a data set. Search engines and catalogues read it.</summary>
internal sealed class StructuredData
{
    private readonly RenderedPage _page;
    private readonly SiteContext _site;

    private StructuredData(RenderedPage page, SiteContext site) => (_page, _site) = (page, site);

    /// <summary>JSON-LD that may stand inside a <c>script</c> element; null for pages of other kinds.</summary>
    public static string? Of(RenderedPage page, SiteContext site) => new StructuredData(page, site).Describe() is { } data ? JsonText.ForHtml(data) : null;

    private string Language => _page.Page.Language.Code;

    private JsonObject? Describe()
    {
        if (_page.Page.IsNotFound) return null;
        if (_page.Page.Stem == "index") return Thing("WebSite", _site.Settings.SiteTitle?.In(Language), []);
        if (Ledger() is { } ledger) return Dataset(ledger);
        return SiteSections.IsReport(_page.Page) ? Thing("Report", _page.Summary.Title, [("isBasedOn", Original(Own()))]) : null;
    }

    private JsonObject Thing(string type, string? name, IEnumerable<(string, JsonNode?)> more) => JsonText.Object(
    [
        ("@context", "https://schema.org"), ("@type", type), ("name", name), ("description", Filled(_page.Summary.Description)),
        ("inLanguage", _page.Page.Language.Tag), ("url", _site.Settings.Absolute(_page.Page.Href)),
        ("author", Text("author") is { } author ? JsonText.Object(("@type", "Person"), ("name", author)) : Publisher()), ("publisher", Publisher()),
        ("datePublished", ContentDate.Iso(Text("published"))), ("dateModified", ContentDate.Iso(Text("updated"))), .. more,
    ]);

    private JsonObject Dataset(Assessment assessment) => Thing("Dataset", _page.Summary.Title,
    [
        ("isAccessibleForFree", true), ("isBasedOn", Original(assessment)),
        ("license", _site.Theme.Strings.Find(_page.Page.Language, "data.licence") is { } licence ? JsonText.Object(("@type", "CreativeWork"), ("name", licence)) : null),
        ("distribution", JsonText.List(
        [
            .. _page.Files.Where(f => f.Path == DataFiles.Ledger(assessment.Slug, Language)).Select(f => Download(f.Path, "text/csv", f)),
            Download(DataFiles.Package(assessment.Slug), "application/json"), Download(DataFiles.Numbers, "application/json"),
        ])),
    ]);

    private JsonObject Download(string path, string type, OutputFile? file = null)
    {
        var href = _site.Links.Link("/" + path, _page.Page.Language);
        return JsonText.Object(("@type", "DataDownload"), ("encodingFormat", type), ("contentUrl", _site.Settings.Absolute(href) ?? href), ("contentSize", file is null ? null : FileSize.Of(file.Bytes.ToArray())));
    }

    // The report that was recomputed: the first among the sources of its assessment; publisher and date are those that its page shows.
    private JsonObject? Original(Assessment? assessment)
    {
        if (assessment is null) return null;
        var meta = _site.Pages.HomeOf(assessment.Slug, _page.Page.Language) is { } home ? _site.Known.FindSummary(home)?.Meta : _page.Summary.Meta;
        var publisher = meta?.GetValueOrDefault("publisher") as string;
        return JsonText.Object(
            ("@type", "Report"), ("name", (assessment.Sources.FirstOrDefault(s => s.Type == SourceType.Report)?.Title ?? assessment.Title).In(Language)),
            ("publisher", publisher is null ? null : JsonText.Object(("@type", "Organization"), ("name", publisher))),
            ("datePublished", ContentDate.Iso(meta?.GetValueOrDefault("date") as string)));
    }

    private Assessment? Own() => _page.Page.Assessment is { } slug ? _site.Portfolio.FindAssessment(slug) : null;

    private Assessment? Ledger() => _site.Portfolio.Assessments.FirstOrDefault(a => _page.Registry.Anchors.Any(k => k.Key == ScopedNumbers.LedgerKey(a.Slug)));

    private JsonObject? Publisher() => _site.Settings.SiteTitle is { } title ? JsonText.Object(("@type", "Organization"), ("name", title.In(Language))) : null;

    private string? Text(string key) => _page.Summary.Meta.GetValueOrDefault(key) as string;

    private static JsonNode? Filled(string text) => text.Length > 0 ? JsonValue.Create(text) : null;
}
