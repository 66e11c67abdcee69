using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Reckon.Site.Markdown;

/// <summary>Writes what a shortcode gave; its text alone where no markup may stand, as in an image's alternative text.</summary>
internal sealed class ShortcodeInlineRenderer : HtmlObjectRenderer<ShortcodeInline>
{
    protected override void Write(HtmlRenderer renderer, ShortcodeInline obj)
    {
        if (obj.Html is not { } html) renderer.WriteChildren(obj);
        else if (renderer.EnableHtmlForInline) renderer.Write(html);
        else renderer.WriteEscape(PlainText.Of(html));
    }
}
