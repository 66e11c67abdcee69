using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Reckon.Site.Mathematics;

/// <summary>Writes a formula that stands by itself.</summary>
internal sealed class FormulaBlockRenderer : HtmlObjectRenderer<FormulaBlock>
{
    protected override void Write(HtmlRenderer renderer, FormulaBlock obj)
    {
        renderer.EnsureLine();
        renderer.WriteLine(FormulaMarkup.Display("div", obj.Html ?? ""));
    }
}
