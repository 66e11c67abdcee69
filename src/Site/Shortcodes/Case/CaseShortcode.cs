using Reckon.Diagnostics;
using Reckon.Site.Pages;

namespace Reckon.Site.Shortcodes.Case;

/// <summary>The card of a case study.</summary>
public sealed class CaseShortcode : IShortcode
{
    /// <inheritdoc />
    public string Name => "Case";

    /// <inheritdoc />
    public IReadOnlyList<ShortcodeParameter> Parameters { get; } =
        [new("slug", "The case's file name in cases/, without language and .md.") { IsRequired = true }];

    /// <inheritdoc />
    public ContentKind Content => ContentKind.None;

    /// <inheritdoc />
    public ShortcodeOutput? Run(ShortcodeCall call, IPageScope scope)
    {
        var slug = call.Get("slug");
        if (scope.Pages.Find(PageIndex.CasesFolder + slug.Text, scope.Language) is { } page) return ShortcodeOutput.Of(CaseCards.Of(page, scope));
        var known = scope.Pages.Where(scope.Language, p => p.Stem.StartsWith(PageIndex.CasesFolder, StringComparison.Ordinal)).Select(p => p.Stem[PageIndex.CasesFolder.Length..]);
        scope.Diagnostics.Error("unknown-case", slug.Span, $"There is no case study '{slug.Text}' in this language.", Suggestion.For(slug.Text, known));
        return null;
    }
}
