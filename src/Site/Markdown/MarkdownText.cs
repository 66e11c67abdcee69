using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using Reckon.Assessments.Texts;
using Reckon.Diagnostics;
using SourceSpan = Reckon.Diagnostics.SourceSpan;

namespace Reckon.Site.Markdown;

/// <summary>A text read as Markdown, its tags paired. It belongs to one evaluation, which changes its nodes.</summary>
/// <param name="Document">The nodes; their offsets count in <paramref name="Source"/>.</param>
/// <param name="Source">The author's text.</param>
/// <param name="Pipeline">The grammar that it was read with, for writing it.</param>
internal sealed record MarkdownText(MarkdownDocument Document, LocatedText Source, MarkdownPipeline Pipeline)
{
    /// <summary>The place of a stretch of the text in the author's file.</summary>
    public SourceSpan Place(int start, int length) => Source.Slice(start, length);

    /// <summary>The place of a node.</summary>
    public SourceSpan Place(MarkdownObject node) => Place(node.Span.Start, Math.Max(0, node.Span.Length));

    /// <summary>What the parsers remember in a context that <see cref="Parse"/> made.</summary>
    internal static ShortcodeScan ScanOf(MarkdownParserContext? context) => (ShortcodeScan)context!.Properties[typeof(ShortcodeScan)];

    /// <summary>Reads a text. Tags that are not well formed or have no partner are reported.</summary>
    /// <returns>The text, or null where it is nested too deeply.</returns>
    public static MarkdownText? Parse(LocatedText source, MarkdownPipeline pipeline, ShortcodeScan scan, DiagnosticBag diagnostics)
    {
        var context = new MarkdownParserContext();
        context.Properties[typeof(ShortcodeScan)] = scan;
        if (FindHalfCharacter(source.Text) is { } half) diagnostics.Error("half-character", source.Slice(half, 1), TagMessages.ReservedCharacter);
        try
        {
            var text = new MarkdownText(MarkdownParser.Parse(source.Text, pipeline, context), source, pipeline);
            if (scan.TooManyAt is { } at) diagnostics.Error("too-many-tags", source.Slice(at, 3), TagMessages.TooMany(ShortcodeScan.MostTags));
            new TagPairing(text, diagnostics).Run();
            return text;
        }
        catch (ArgumentException e) when (e.Message.Contains("too deeply nested", StringComparison.Ordinal))
        {
            diagnostics.Error("too-deep", source.Slice(0, 0), TagMessages.TooDeepMarkdown);
            return null;
        }
    }

    // UTF-8 cannot hold one, but an escape in YAML can.
    private static int? FindHalfCharacter(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (!char.IsHighSurrogate(text[i]) || i + 1 >= text.Length || !char.IsLowSurrogate(text[i + 1])) return i;
            i++;
        }

        return null;
    }
}
