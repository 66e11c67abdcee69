namespace Reckon.Site.Shortcodes.Note;

/// <summary>A remark set apart from the text.</summary>
public sealed class NoteShortcode : IShortcode
{
    /// <inheritdoc />
    public string Name => "Note";

    /// <inheritdoc />
    public IReadOnlyList<ShortcodeParameter> Parameters { get; } =
    [
        new("type", "note (the default), warning, or demo for made-up numbers.") { Choices = ["note", "warning", "demo"] },
        new("title", "A title in place of the type's name."),
    ];

    /// <inheritdoc />
    public ContentKind Content => ContentKind.Markdown;

    /// <inheritdoc />
    public ShortcodeOutput Run(ShortcodeCall call, IPageScope scope)
    {
        var title = call.Find("title");
        return ShortcodeOutput.Of(new NoteModel(call.Text("type") ?? "note", title is null ? null : scope.RenderInline(title), call.Content!));
    }
}
