using Reckon.Assessments.Printing;
using Reckon.Assessments.Quantities;
using Reckon.Site.Numbers;
using Reckon.Site.Pages;

namespace Reckon.Site.Shortcodes.Case;

/// <summary>Makes cards of case studies from their front matter.</summary>
internal static class CaseCards
{
    private const int ShownValues = 3;

    /// <summary>The card of a page.</summary>
    public static CaseModel Of(Page page, IPageScope scope)
    {
        var summary = scope.Summary(page);
        return new CaseModel
        {
            Href = page.Href,
            Title = summary.Title,
            Description = summary.Description,
            Place = Text(summary, "place"),
            Sector = Text(summary, "sector"),
            Group = Text(summary, "group"),
            Mechanism = Text(summary, "mechanism"),
            Report = ReportOf(page, scope),
            Values = [.. ValuesOf(summary, page).Take(ShownValues).Select(id => Value(id, scope)).OfType<CaseValue>()],
        };
    }

    /// <summary>The report of a case, or null.</summary>
    public static CaseReport? ReportOf(Page page, IPageScope scope) =>
        page.Assessment is { } slug && scope.Portfolio.FindAssessment(slug) is { } assessment && scope.Pages.HomeOf(slug, page.Language) is { } home
            ? new CaseReport(assessment.Title.In(page.Language.Code), home.Href)
            : null;

    private static IEnumerable<QuantityId> ValuesOf(PageSummary summary, Page page) =>
        page.Assessment is { } slug && summary.Meta.GetValueOrDefault("quantities") is IEnumerable<object?> names
            ? names.Select(n => new QuantityId(slug, n?.ToString() ?? ""))
            : [];

    private static CaseValue? Value(QuantityId id, IPageScope scope)
    {
        if (scope.Portfolio.FindQuantity(id) is not { } quantity) return null;
        var context = ScopedNumbers.Of(scope);
        var card = Anchors.OfCard(id);
        scope.Registry.AddCard(card, () => new NumberCards(context).Of(quantity));
        return new CaseValue(new NumberWords(context).Label(quantity), scope.Printer.Print(quantity, new NumberForm()).Full, card);
    }

    private static string? Text(PageSummary summary, string key) => summary.Meta.GetValueOrDefault(key) as string;
}
