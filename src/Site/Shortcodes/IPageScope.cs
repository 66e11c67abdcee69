using Reckon.Assessments.Portfolios;
using Reckon.Assessments.Printing;
using Reckon.Assessments.Texts;
using Reckon.Diagnostics;
using Reckon.Site.Figures;
using Reckon.Site.Pages;
using Reckon.Site.Settings;

namespace Reckon.Site.Shortcodes;

/// <summary>What a shortcode may know of the page that it stands on, and of the site.</summary>
public interface IPageScope
{
    /// <summary>The page.</summary>
    Page Page { get; }

    /// <summary>The page's language.</summary>
    SiteLanguage Language { get; }

    /// <summary>The slug of the assessment whose names are local here, or null: that of the page unless <see cref="Within"/> says else.</summary>
    string? Assessment { get; }

    /// <summary>All computed numbers.</summary>
    Portfolio Portfolio { get; }

    /// <summary>Writes numbers in the page's language.</summary>
    NumberPrinter Printer { get; }

    /// <summary>The figures of all <c>charts.yaml</c> files.</summary>
    FigureLibrary Figures { get; }

    /// <summary>All pages.</summary>
    PageIndex Pages { get; }

    /// <summary>The site's settings.</summary>
    SiteSettings Settings { get; }

    /// <summary>The site's files, for what an author names by its path.</summary>
    SourceFolder Files { get; }

    /// <summary>Takes what is wrong.</summary>
    DiagnosticBag Diagnostics { get; }

    /// <summary>What the shortcodes of this page have in common.</summary>
    PageRegistry Registry { get; }

    /// <summary>The same scope with the names of another assessment local: for texts of that assessment's files.</summary>
    IPageScope Within(string? assessment);

    /// <summary>What was learnt of a page (title, description, front matter, parts) when it was run first.</summary>
    PageSummary Summary(Page page);

    /// <summary>The places of a key: on this page if it has one, else on the other pages of the language, in their order.</summary>
    IReadOnlyList<Anchor> FindAnchors(string key);

    /// <summary>A line of an author's, for instance a title from YAML, as HTML: emphasis, links and shortcodes work.</summary>
    HtmlText RenderInline(LocatedText text);

    /// <summary>The same as text without markup, and without effect on the page's registry.</summary>
    string RenderText(LocatedText text);

    /// <summary>A longer text of an author's as HTML.</summary>
    HtmlText RenderMarkdown(LocatedText text);

    /// <summary>Writes a file beside the pages, for instance the numbers of a figure.</summary>
    /// <param name="path">Relative to the output folder, with forward slashes. Two uses of one path must give the same bytes.</param>
    /// <param name="bytes">What it holds.</param>
    /// <returns>The link to it.</returns>
    string AddFile(string path, byte[] bytes);

    /// <summary>The link to an address of the site (<c>~/audit</c> in the page's language, <c>/numbers.json</c> as it is), ready for <c>href</c>.</summary>
    string Link(string address);

    /// <summary>A text of the theme in the page's language, {0} filled.</summary>
    /// <param name="key">A key of <c>theme/strings</c>; one that is missing there is reported as an error at the tag.</param>
    /// <param name="arguments">What stands for {0}, {1} …</param>
    string Translate(string key, params ReadOnlySpan<string> arguments);
}
