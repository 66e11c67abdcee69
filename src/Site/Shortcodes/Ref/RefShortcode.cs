namespace Reckon.Site.Shortcodes.Ref;

/// <summary>A reference to a figure, a table, a method or a heading, on this page or another.</summary>
public sealed class RefShortcode : IShortcode
{
    /// <inheritdoc />
    public string Name => "Ref";

    /// <inheritdoc />
    public IReadOnlyList<ShortcodeParameter> Parameters { get; } =
        [new("target", "fig:name, table:name, method:name or #heading.") { IsRequired = true }];

    /// <inheritdoc />
    public ContentKind Content => ContentKind.None;

    /// <inheritdoc />
    public ShortcodeOutput? Run(ShortcodeCall call, IPageScope scope)
    {
        var target = call.Get("target");
        var found = scope.FindAnchors(target.Text);
        if (found.Count == 0)
        {
            scope.Diagnostics.Error("unknown-reference", target.Span, $"Nothing is called '{target.Text}'.", "A reference names a figure (fig:name), a table (table:name), a method (method:name) or a heading (#id) of this page, or of another page of this language.");
            return null;
        }

        if (found.Count > 1 && found[0].Page != scope.Page)
        {
            scope.Diagnostics.Error("ambiguous-reference", target.Span, $"'{target.Text}' stands on {found.Count} pages: {string.Join(", ", found.Select(a => a.Page.Stem))}.", "Give one of them another name.");
            return null;
        }

        var anchor = found[0];
        return ShortcodeOutput.Of(new RefModel((anchor.Page == scope.Page ? "" : anchor.Page.Href) + "#" + anchor.Id, anchor.Text));
    }
}
