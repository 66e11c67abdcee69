using Reckon.Diagnostics;

namespace Reckon.Site.Shortcodes.Meta;

/// <summary>Writes a value of the page's front matter. <c>&lt;?#= title /?&gt;</c> is its short form.</summary>
public sealed class MetaShortcode : IShortcode
{
    /// <inheritdoc />
    public string Name => "Meta";

    /// <inheritdoc />
    public IReadOnlyList<ShortcodeParameter> Parameters { get; } =
        [new("key", "The key in the front matter, or in a _directory.yaml above the page.") { IsRequired = true }];

    /// <inheritdoc />
    public ContentKind Content => ContentKind.None;

    /// <inheritdoc />
    public ShortcodeOutput? Run(ShortcodeCall call, IPageScope scope)
    {
        var key = call.Get("key");
        if (scope.Page.Meta.Text(key.Text) is { } value) return ShortcodeOutput.Of(scope.RenderInline(value));
        scope.Diagnostics.Error("unknown-meta", key.Span, MetaMessages.Unknown(key.Text), Suggestion.For(key.Text, scope.Page.Meta.Keys));
        return null;
    }
}
