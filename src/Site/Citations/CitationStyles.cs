using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Reckon.Site.Metadata;

namespace Reckon.Site.Citations;

/// <summary>Writes the citation of a page: GB/T 7714—2015, APA (7th edition), BibTeX, CSL-JSON (schema 1.0).</summary>
internal static class CitationStyles
{
    /// <summary>All styles; the one usual in the page's language comes first.</summary>
    public static IReadOnlyList<PageCitation> Of(CitedPage page)
    {
        PageCitation[] prose = [new("GB/T 7714", Chinese(page), false), new("APA", Apa(page), false)];
        var isChinese = page.Language.StartsWith("zh", StringComparison.Ordinal);
        return [.. isChinese ? prose : prose.Reverse(), new("BibTeX", BibTeX(page), true), new("CSL-JSON", Csl(page), true)];
    }

    private static string Chinese(CitedPage page)
    {
        var published = page.Date.Length > 0 ? $"({page.Date})" : "";
        var start = $"{page.Author}. {page.Title}[{(page.IsData ? "DS" : "EB")}/OL]. {published}[{page.Accessed}].";
        return page.Address is { } address ? $"{start} {address}." : start;
    }

    // Without a date a page may still change: then the reader's date belongs to it.
    private static string Apa(CitedPage page)
    {
        var site = page.Site is { } name ? $" {name}." : "";
        var start = $"{page.Author}. ({ReferenceText.Date(page.Date)}). {page.Title}{(page.IsData ? " [Data set]" : "")}.{site}";
        if (page.Date.Length > 0) return page.Address is { } known ? $"{start} {known}" : start;
        return page.Address is { } address ? $"{start} Retrieved [{page.Accessed}], from {address}" : $"{start} Retrieved [{page.Accessed}].";
    }

    private static string BibTeX(CitedPage page)
    {
        // Two braces: an institution is one name, and a title keeps its capitals.
        var fields = new List<(string Name, string Value)> { ("author", $"{{{Escaped(page.Author)}}}"), ("title", $"{{{Escaped(page.Title)}}}") };
        if (page.Site is { } site) fields.Add(("organization", Escaped(site)));
        string[] names = ["year", "month", "day"];
        fields.AddRange(names.Zip(DateParts(page), (n, p) => (n, p.ToString(CultureInfo.InvariantCulture))));
        if (page.Address is { } address) fields.Add(("url", address));
        return $"@misc{{{page.Key},\n{string.Join(",\n", fields.Select(f => $"  {f.Name} = {{{f.Value}}}"))}\n}}";
    }

    private static string Csl(CitedPage page) => JsonText.Indented(JsonText.List([JsonText.Object(
        ("id", page.Key), ("type", page.IsData ? "dataset" : "webpage"), ("title", page.Title),
        ("author", JsonText.List([JsonText.Object(("literal", page.Author))])), ("container-title", page.Site),
        ("issued", page.Date.Length > 0 ? JsonText.Object(("date-parts", JsonText.List([JsonText.List(DateParts(page).Select(p => (JsonNode?)p))]))) : null),
        ("URL", page.Address), ("language", page.Language))]));

    private static IEnumerable<int> DateParts(CitedPage page) =>
        page.Date.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(p => int.Parse(p, CultureInfo.InvariantCulture));

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (var c in text)
        {
            _ = c switch
            {
                '\\' => escaped.Append("\\textbackslash{}"),
                '~' => escaped.Append("\\textasciitilde{}"),
                '^' => escaped.Append("\\textasciicircum{}"),
                '&' or '%' or '$' or '#' or '_' or '{' or '}' => escaped.Append('\\').Append(c),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }
}
