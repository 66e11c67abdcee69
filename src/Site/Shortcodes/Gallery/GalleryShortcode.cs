using Reckon.Assessments.Texts;
using Reckon.Charts.Marks;
using Reckon.Charts.Specification;
using Reckon.Diagnostics;

namespace Reckon.Site.Shortcodes.Gallery;

/// <summary>Every mark of the chart library: what it shows best, how its example is written, and how that looks.</summary>
public sealed class GalleryShortcode : IShortcode
{
    /// <inheritdoc />
    public string Name => "Gallery";

    /// <inheritdoc />
    public IReadOnlyList<ShortcodeParameter> Parameters { get; } = [];

    /// <inheritdoc />
    public ContentKind Content => ContentKind.None;

    /// <inheritdoc />
    public ShortcodeOutput? Run(ShortcodeCall call, IPageScope scope)
    {
        var language = scope.Language.Code == "zh" ? ChartLanguage.Zh : ChartLanguage.En;
        var text = string.Join("\n\n", MarkCatalog.Entries.Select(e => MarkSection.Write(e, language, MarkExamples.Find(e.Name))));
        var file = new SourceFile("the examples of the marks", text);
        return ShortcodeOutput.Of(new LocatedText(text, file.Span(0, text.Length), Verbatim: true));
    }
}
