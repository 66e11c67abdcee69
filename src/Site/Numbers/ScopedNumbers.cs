using Reckon.Assessments.Quantities;
using Reckon.Site.Shortcodes;

namespace Reckon.Site.Numbers;

/// <summary>Gives shortcodes the numbers and words of the page that they stand on.</summary>
internal static class ScopedNumbers
{
    /// <summary>The key under which the ledger of an assessment makes itself known.</summary>
    public static string LedgerKey(string assessment) => $"ledger:{assessment}";

    /// <summary>The page's numbers and words.</summary>
    public static NumberContext Of(IPageScope scope) =>
        new(scope.Portfolio, scope.Printer, (key, arguments) => scope.Translate(key, arguments), id => LedgerAddress(scope, id));

    private static string? LedgerAddress(IPageScope scope, QuantityId id) =>
        scope.FindAnchors(LedgerKey(id.Assessment)) is [var ledger, ..] ? $"{Address(scope, ledger)}#{Anchors.OfRow(id)}" : null;

    private static string Address(IPageScope scope, Anchor anchor) => anchor.Page == scope.Page ? "" : anchor.Page.Href;
}
