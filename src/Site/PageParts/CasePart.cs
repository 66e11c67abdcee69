using Reckon.Site.Numbers;
using Reckon.Site.Shortcodes;
using Reckon.Site.Shortcodes.Case;
using Reckon.Site.Shortcodes.CaseIndex;

namespace Reckon.Site.PageParts;

/// <summary><c>{{case.report}}</c>: the report that a case study belongs to; <c>{{case.facts}}</c>: what it can be looked up by.</summary>
internal sealed class CasePart : IPagePart
{
    private static readonly string[] Facts = ["sector", "group", "mechanism"];

    /// <inheritdoc />
    public string Name => "case";

    /// <inheritdoc />
    public bool IsOnCards => false;

    /// <inheritdoc />
    public object? Build(IPageScope scope) => CasePages.IsCase(scope.Page)
        ? new { Report = CaseCards.ReportOf(scope.Page, scope), Facts = Facts.Where(k => CaseFacetReader.Values(k, scope.Page, scope).Any()).Select(k => Fact(k, scope)).ToList() }
        : null;

    private static CaseFact Fact(string key, IPageScope scope) => new(
        scope.Translate("case.facet." + key),
        [.. CaseFacetReader.Values(key, scope.Page, scope).Select(v => new LinkedText(v.Text, "", Entry(v.Id, scope)))],
        key == "mechanism" ? CaseFacetReader.How(scope.Page, scope) : null);

    // Where a page has the index of case studies, each word leads to the others that share it.
    private static string? Entry(string id, IPageScope scope) =>
        scope.FindAnchors(CaseIndexShortcode.KeyOf(id)) is [var entry, ..] ? $"{entry.Page.Href}#{Uri.EscapeDataString(entry.Id)}" : null;
}
