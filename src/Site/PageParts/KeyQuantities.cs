using Reckon.Assessments.Quantities;
using Reckon.Site.Numbers;
using Reckon.Site.Shortcodes;

namespace Reckon.Site.PageParts;

/// <summary>Looks up the key figures of a page.</summary>
internal static class KeyQuantities
{
    /// <summary>The quantities below <c>key</c> that exist; others are reported.</summary>
    public static IReadOnlyList<Quantity> Of(IPageScope scope) =>
        [.. scope.Page.Meta.Texts("key").Select(name => AssessmentNames.FindQuantity(scope, name)).OfType<Quantity>()];
}
