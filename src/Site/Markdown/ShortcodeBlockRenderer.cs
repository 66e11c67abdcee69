using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Reckon.Site.Markdown;

/// <summary>Writes what a shortcode gave, or the blocks that stand for it.</summary>
internal sealed class ShortcodeBlockRenderer : HtmlObjectRenderer<ShortcodeBlock>
{
    protected override void Write(HtmlRenderer renderer, ShortcodeBlock obj)
    {
        renderer.EnsureLine();
        if (obj.Html is { } html) renderer.Write(html);
        else renderer.WriteChildren(obj);
        renderer.EnsureLine();
    }
}
