using Reckon.Site.Pages;
using Reckon.Site.Shortcodes.Case;

namespace Reckon.Site.Shortcodes.Cases;

/// <summary>The cards of the case studies that fit some conditions.</summary>
public sealed class CasesShortcode : IShortcode
{
    /// <inheritdoc />
    public string Name => "Cases";

    /// <inheritdoc />
    public IReadOnlyList<ShortcodeParameter> Parameters { get; } =
    [
        new("report", "Only cases of this assessment."),
        new("place", "Only cases of this place."),
        new("sector", "Only cases of this trade."),
        new("group", "Only cases of this group of people."),
        new("mechanism", "Only cases that illustrate this mechanism."),
    ];

    /// <inheritdoc />
    public ContentKind Content => ContentKind.None;

    /// <inheritdoc />
    public ShortcodeOutput? Run(ShortcodeCall call, IPageScope scope)
    {
        var pages = scope.Pages.Where(scope.Language, p => CasePages.IsCase(p) && Parameters.All(c => Fits(p, c.Name, call.Text(c.Name))));
        if (pages.Count > 0) return ShortcodeOutput.Of(new CasesModel([.. pages.Select(p => CaseCards.Of(p, scope))]));
        scope.Diagnostics.Warning("no-cases", call.Tag, "No case study of this language fits these conditions.");
        return null;
    }

    private static bool Fits(Page page, string key, string? wanted) => wanted is null || page.Meta.Text(key)?.Text == wanted;
}
