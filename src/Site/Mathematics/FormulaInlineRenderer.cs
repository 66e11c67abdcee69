using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Reckon.Site.Mathematics;

/// <summary>Writes a formula within a paragraph; its TeX where no markup may stand, as in an image's alternative text.</summary>
internal sealed class FormulaInlineRenderer : HtmlObjectRenderer<FormulaInline>
{
    protected override void Write(HtmlRenderer renderer, FormulaInline obj)
    {
        if (!renderer.EnableHtmlForInline) renderer.WriteEscape(obj.Tex);
        else renderer.Write(obj.IsDisplay ? FormulaMarkup.Display("span", obj.Html ?? "") : obj.Html ?? "");
    }
}
