namespace Reckon.Site.Markdown;

/// <summary>A tag with the raw content behind it.</summary>
/// <param name="Tag">The tag.</param>
/// <param name="Content">The content and its end, where the shortcode reads it itself and the closing tag was found.</param>
/// <param name="NeedsContent">Whether the shortcode reads its content itself.</param>
internal sealed record ScannedTag(Tag Tag, RawContent? Content, bool NeedsContent)
{
    /// <summary>Offset behind the tag, or behind the whole element where its content is raw.</summary>
    public int End => Content?.End ?? Tag.End;

    public ScannedTag Moved(Func<int, int> position) => this with
    {
        Tag = Tag.Moved(position),
        Content = Content is null ? null : MoveContent(Content, position),
    };

    private static RawContent MoveContent(RawContent content, Func<int, int> position)
    {
        var start = position(content.Start);
        var length = content.Length == 0 ? 0 : position(content.Start + content.Length - 1) + 1 - start;
        return new RawContent(start, length, position(content.End - 1) + 1);
    }
}
