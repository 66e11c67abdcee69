using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;

namespace Reckon.Site.Mathematics;

/// <summary>Puts formulas that a build turns into MathML in the place of Markdig's, which need a script in the reader's browser.</summary>
internal sealed class FormulaExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        if (pipeline.BlockParsers.Contains<FencedCodeBlockParser>()) pipeline.BlockParsers.Insert(0, new FormulaBlockParser());
        pipeline.InlineParsers.Insert(0, new FormulaInlineParser());
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        renderer.ObjectRenderers.Insert(0, new FormulaBlockRenderer());
        renderer.ObjectRenderers.Insert(0, new FormulaInlineRenderer());
    }
}
