using Reckon.Assessments.Texts;
using Reckon.Diagnostics;
using Reckon.Site.Markdown;
using Reckon.Site.Shortcodes;

namespace Reckon.Site.Rendering;

/// <summary>Runs single shortcodes: finds them, checks content and arguments, calls them.</summary>
internal sealed class ShortcodeRunner(MarkdownText text, PageScope scope)
{
    /// <summary>The shortcode that a name in a tag means; <c>=</c> and <c>^</c> are Statiq's short forms.</summary>
    public static string Resolve(string name) => name switch
    {
        "=" => "Meta",
        "^" => "Include",
        _ => name,
    };

    /// <summary>Runs the shortcode of a tag.</summary>
    /// <param name="scanned">The tag with its raw content.</param>
    /// <param name="isComplete">Whether the tag is whole; else only its name is checked.</param>
    /// <param name="placement">Where the output stands.</param>
    /// <param name="content">The HTML of the content; null where the tag closes itself or the content is raw.</param>
    /// <returns>The output with the shortcode's name; null for nothing or after an error.</returns>
    public (string Name, ShortcodeOutput Output)? Run(ScannedTag scanned, bool isComplete, Placement placement, HtmlText? content)
    {
        var tag = scanned.Tag;
        if (tag.Name.Length == 0 || Find(tag) is not { } shortcode || !isComplete || !Fits(shortcode, scanned)) return null;
        if (ArgumentBinder.Bind(shortcode, tag, text, scope.Diagnostics) is not { } arguments) return null;
        var call = new ShortcodeCall
        {
            Tag = Place(tag),
            Placement = placement,
            Arguments = arguments,
            Content = shortcode.Content == ContentKind.Markdown ? content ?? new HtmlText(Raw(scanned)!.Text) : null,
            RawContent = shortcode.Content == ContentKind.Markdown ? null : Raw(scanned),
        };
        return shortcode.Run(call, scope with { At = call.Tag }) is { } output ? (shortcode.Name, output) : null;
    }

    /// <summary>The place of a tag in the author's file.</summary>
    public SourceSpan Place(Tag tag) => text.Place(tag.Start, tag.End - tag.Start);

    private IShortcode? Find(Tag tag)
    {
        var shortcodes = scope.Run.Site.Shortcodes;
        if (shortcodes.Find(Resolve(tag.Name)) is { } shortcode) return shortcode;
        scope.Diagnostics.Error("unknown-shortcode", text.Place(tag.NameStart, tag.Name.Length), ShortcodeMessages.Unknown(tag.Name), Suggestion.For(tag.Name, shortcodes.Names));
        return null;
    }

    private bool Fits(IShortcode shortcode, ScannedTag scanned)
    {
        var hasContent = scanned.Tag.Kind == TagKind.Open;
        if (shortcode.Content == ContentKind.None && hasContent)
            scope.Diagnostics.Error("content-not-allowed", Place(scanned.Tag), ShortcodeMessages.TakesNoContent(shortcode.Name), ShortcodeMessages.TakesNoContentHint);
        else if (shortcode.Content is ContentKind.Markdown or ContentKind.Raw && !hasContent)
            scope.Diagnostics.Error("content-missing", Place(scanned.Tag), ShortcodeMessages.NeedsContent(shortcode.Name), ShortcodeMessages.NeedsContentHint(shortcode.Name));
        else return true;
        return false;
    }

    private LocatedText? Raw(ScannedTag scanned)
    {
        if (scanned.Content is not { } content) return null;
        var span = text.Place(content.Start, content.Length);
        var raw = text.Source.Text.Substring(content.Start, content.Length);
        return new LocatedText(raw, span, text.Source.Verbatim);
    }
}
