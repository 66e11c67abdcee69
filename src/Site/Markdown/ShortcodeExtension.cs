using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace Reckon.Site.Markdown;

/// <summary>Puts the shortcodes' parsers before those of HTML, which know the same signs, and adds their renderers.</summary>
internal sealed class ShortcodeExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        if (pipeline.BlockParsers.Replace<HtmlBlockParser>(new RawHtmlBlockParser())) pipeline.BlockParsers.InsertBefore<RawHtmlBlockParser>(new ShortcodeBlockParser());
        pipeline.InlineParsers.InsertBefore<AutolinkInlineParser>(new ShortcodeInlineParser());
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        renderer.ObjectRenderers.Insert(0, new ShortcodeBlockRenderer());
        renderer.ObjectRenderers.Insert(0, new ShortcodeInlineRenderer());
    }
}
