using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.MediaLinks;
using Markdig.Parsers;
using Reckon.Site.Mathematics;

namespace Reckon.Site.Markdown;

/// <summary>The two grammars of the site: whole texts, and single lines such as titles.</summary>
internal static class MarkdownPipelines
{
    /// <summary>Pages and longer texts: Markdig's advanced set, without players of other hosts; formulas become MathML.</summary>
    public static MarkdownPipeline Page { get; } = BuildPage();

    /// <summary>Titles and labels: no blocks, so that "1. Total" stays a title.</summary>
    public static MarkdownPipeline Line { get; } = BuildLine();

    // Both must stand before the advanced set: else Chinese headings are called "section" and **“就业”**超过 prints asterisks.
    private static MarkdownPipeline BuildPage()
    {
        var builder = new MarkdownPipelineBuilder()
            .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
            .UseCjkFriendlyEmphasis()
            .UseAdvancedExtensions()
            .UsePreciseSourceLocation()
            .Use<ShortcodeExtension>()
            .Use<FormulaExtension>();
        builder.Extensions.RemoveAll(e => e is MediaLinkExtension or MathExtension);
        return builder.Build();
    }

    private static MarkdownPipeline BuildLine()
    {
        var builder = new MarkdownPipelineBuilder().UseCjkFriendlyEmphasis().UsePreciseSourceLocation().Use<ShortcodeExtension>().Use<FormulaExtension>();
        builder.BlockParsers.RemoveAll(p => p is not ParagraphBlockParser);
        return builder.Build();
    }
}
