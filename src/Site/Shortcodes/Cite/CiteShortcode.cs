using System.Net;
using Reckon.Assessments.Sources;
using Reckon.Assessments.Texts;
using Reckon.Site.Citations;
using Reckon.Site.Numbers;

namespace Reckon.Site.Shortcodes.Cite;

/// <summary>A citation: a number in the text and an entry in the page's list of sources.</summary>
public sealed class CiteShortcode : IShortcode
{
    /// <inheritdoc />
    public string Name => "Cite";

    /// <inheritdoc />
    public IReadOnlyList<ShortcodeParameter> Parameters { get; } =
    [
        new("key", "The key of a source in the assessment; slug:key for another's.") { IsRequired = true },
        new("at", "Section, table or page."),
    ];

    /// <inheritdoc />
    public ContentKind Content => ContentKind.None;

    /// <inheritdoc />
    public ShortcodeOutput? Run(ShortcodeCall call, IPageScope scope)
    {
        if (AssessmentNames.FindSource(scope, call.Get("key")) is not { } source) return null;
        var at = call.Find("at");
        var place = new NumberWords(ScopedNumbers.Of(scope)).Source(new Citation(source, at is null ? null : new LocalText(at)));
        var entry = new HtmlText(WebUtility.HtmlEncode(ReferenceText.Write(source, scope.Language.Code)));
        var mark = scope.Registry.Cite($"{source.Span.File.Path}:{source.Key}", entry, scope.Translate("refs.back"));
        var text = place.At is null ? place.Text : scope.Translate("source.at", place.Text, place.At);
        return ShortcodeOutput.Of(new CiteModel(mark.Number, mark.Href, mark.Id, text));
    }
}
