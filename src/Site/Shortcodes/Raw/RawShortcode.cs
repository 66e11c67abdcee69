namespace Reckon.Site.Shortcodes.Raw;

/// <summary>Passes its content on as it is: no Markdown in it is read, no shortcode runs.</summary>
public sealed class RawShortcode : IShortcode
{
    /// <inheritdoc />
    public string Name => "Raw";

    /// <inheritdoc />
    public IReadOnlyList<ShortcodeParameter> Parameters => [];

    /// <inheritdoc />
    public ContentKind Content => ContentKind.Raw;

    /// <inheritdoc />
    public ShortcodeOutput Run(ShortcodeCall call, IPageScope scope) => ShortcodeOutput.Of(new HtmlText(call.RawContent!.Text));
}
