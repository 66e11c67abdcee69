using Reckon.Assessments.Quantities;
using Reckon.Site.Numbers;
using Reckon.Site.Pages;

namespace Reckon.Site.Shortcodes.Case;

/// <summary>Finds case studies and the numbers that they name in their front matter.</summary>
internal static class CasePages
{
    /// <summary>Whether a page is a case study.</summary>
    public static bool IsCase(Page page) => page.Stem.StartsWith(PageIndex.CasesFolder, StringComparison.Ordinal) && !page.IsIndex;

    /// <summary>The case studies of the page's language, as children are sorted.</summary>
    public static IReadOnlyList<Page> All(IPageScope scope) =>
        scope.Pages.Where(scope.Language, IsCase);

    /// <summary>The numbers of a case study, with their rows in the ledger where a page shows it.</summary>
    public static IReadOnlyList<LinkedText> NumbersOf(Page page, IPageScope scope)
    {
        if (page.Assessment is not { } slug) return [];
        var context = ScopedNumbers.Of(scope);
        return [.. page.Meta.Texts("quantities")
            .Select(n => scope.Portfolio.FindQuantity(new QuantityId(slug, n.Text)))
            .OfType<Quantity>()
            .Select(q => new LinkedText(new NumberWords(context).Label(q), scope.Printer.Print(q, new()).Full, context.LedgerAddress(q.Id)))];
    }

    /// <summary>The case studies that name each quantity of an assessment.</summary>
    public static ILookup<string, LinkedText> ByQuantity(string assessment, IPageScope scope) => All(scope)
        .Where(p => p.Assessment == assessment)
        .SelectMany(p => p.Meta.Texts("quantities").Select(n => (n.Text, Page: p)))
        .ToLookup(n => n.Text, n => new LinkedText(scope.Summary(n.Page).Title, "", n.Page.Href), StringComparer.Ordinal);
}
