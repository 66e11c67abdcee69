using Markdig.Parsers;

namespace Reckon.Site.Markdown;

/// <summary>Reads HTML blocks as Markdig does, except that a tag of ours starts none: text behind a tag belongs to a paragraph.</summary>
internal sealed class RawHtmlBlockParser : HtmlBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor) =>
        TagLexer.IsTagStart(processor.Line.Text, processor.Start, processor.Line.Text.Length) ? BlockState.None : base.TryOpen(processor);
}
