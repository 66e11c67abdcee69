using Reckon.Support;

namespace Reckon.EndToEnd.Tests.Rebuilding;

/// <summary>Something that an author does to a site, and where it must show.</summary>
/// <param name="Do">The change.</param>
/// <param name="New">What pages say afterwards.</param>
/// <param name="Old">What no page says any longer; null where the change takes nothing away.</param>
/// <param name="Pages">The files that say it.</param>
internal sealed record Change(Action<SiteFolder> Do, string New, string? Old, params string[] Pages)
{
    /// <summary>All changes by name.</summary>
    public static IReadOnlyDictionary<string, Change> All { get; } = new Dictionary<string, Change>(StringComparer.Ordinal)
    {
        ["a cell of a CSV file"] = new(s => Replace(s, "input/reports/demo/data/jobs.csv", "2023,1200", "2023,1377"), "13.77", null, "index.html", "ledger.html"),
        ["a value of another assessment"] = new(s => Replace(s, "input/reports/other/assessment.yaml", "12.5", "26.5"), "26.5%", "12.5%", "reports/other/index.html"),
        ["a number that follows from another assessment"] = new(s => Replace(s, "input/reports/other/assessment.yaml", "12.5", "26.5"), "3.18", "1.5\u00a0million", "index.html", "ledger.html"),
        ["an included file"] = new(s => s.Write("input/_part.md", "A part of new.\n"), "A part of new.", "A part of old.", "index.html", "second.html"),
        ["a partial of the theme"] = new(s => s.Write("theme/partials/footer.hbs", "<footer>A footer of new</footer>\n"), "A footer of new", null, "index.html", "second.html", "cases/index.html", "reports/demo/index.html"),
        ["a new template that shadows a shortcode's own"] = new(s => s.Write("theme/partials/shortcodes/Note.hbs", "<aside>Shadowed</aside>\n"), "<aside>Shadowed</aside>", null, "second.html"),
        ["a layout"] = new(s => Replace(s, "theme/layouts/default.hbs", "</body>", "<p>Laid out anew</p></body>"), "Laid out anew", null, "second.html", "ledger.html"),
        ["a setting"] = new(s => Replace(s, "statiq.json", "\"Demo\"", "\"Renamed site\""), "Renamed site", null, "index.html", "second.html", "cases/first.html"),
        ["a text of the theme"] = new(s => Replace(s, "theme/strings/en.yaml", "toc.title: On this page", "toc.title: Inside this page"), "Inside this page", "On this page", "reports/demo/index.html"),
        ["a new case that a list takes"] = new(s => s.Write("input/cases/second.md", "---\ntitle: The second case\nplace: Linyi\n---\nA town.\n"), "The second case", null, "cases/index.html", "cases/second.html"),
        ["a title that other pages show"] = new(s => Replace(s, "input/cases/first.md", "The first case", "A case renamed"), "A case renamed", "The first case", "cases/index.html", "cases/first.html"),
        ["a renamed page"] = new(s => File.Move(s.FullPath("input/cases/first.md"), s.FullPath("input/cases/moved.md")), "/cases/moved", "/cases/first", "cases/index.html"),
        ["a noun of a unit"] = new(s => Replace(s, "input/data/units.yaml", "plural: jobs", "plural: posts"), "18\u00a0million posts", "18\u00a0million jobs", "index.html", "reports/demo/index.html"),
    };

    private static void Replace(SiteFolder site, string path, string old, string now)
    {
        var text = site.Read(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        site.Write(path, text.Replace(old, now, StringComparison.Ordinal));
    }
}
