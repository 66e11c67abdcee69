using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Reckon.Diagnostics;

namespace Reckon.Site.Markdown;

/// <summary>Turns the tags of a text into elements: each opening tag with its closing one among the same siblings, same names nested.</summary>
internal sealed class TagPairing(MarkdownText text, DiagnosticBag diagnostics)
{
    /// <summary>How deeply elements may be nested.</summary>
    private const int DeepestLevel = 32;

    public void Run() => PairBlocks(text.Document);

    // A copy of the list: pairing may put a block in the place of a paragraph.
    private void PairBlocks(ContainerBlock container)
    {
        foreach (var block in container.ToArray()) PairInside(block);
        if (container.Any(b => b is ShortcodeTagBlock)) Rebuild(container);
    }

    private void PairInside(Block block)
    {
        if (block is ContainerBlock inner) PairBlocks(inner);
        else if (block is LeafBlock { Inline: { } inline }) PairInlines(inline);
    }

    private void Rebuild(ContainerBlock container)
    {
        var blocks = container.ToArray();
        container.Clear();
        var open = new Stack<ShortcodeBlock>();
        var matches = TagMatches.Of([.. blocks.Select(b => (b as ShortcodeTagBlock)?.Scanned)], DeepestLevel);
        for (var i = 0; i < blocks.Length; i++)
        {
            var current = open.TryPeek(out var top) ? top : container;
            if (blocks[i] is not ShortcodeTagBlock tag) current.Add(blocks[i]);
            else if (tag.Scanned.Tag.Kind == TagKind.Close) CloseBlock(tag, matches.IsMatched(i), open);
            else OpenBlock(tag, matches.IsMatched(i), current, open);
        }

        Report(matches);
    }

    private static void OpenBlock(ShortcodeTagBlock tag, bool isMatched, ContainerBlock current, Stack<ShortcodeBlock> open)
    {
        var block = new ShortcodeBlock(tag.Scanned, IsComplete(tag.Scanned, isMatched)) { Span = tag.Span };
        current.Add(block);
        if (isMatched) open.Push(block);
    }

    private static void CloseBlock(ShortcodeTagBlock tag, bool isMatched, Stack<ShortcodeBlock> open)
    {
        if (isMatched) open.Pop().Span.End = tag.Span.End;
    }

    private void PairInlines(ContainerInline container)
    {
        foreach (var inner in container.OfType<ContainerInline>()) PairInlines(inner);
        if (container.Any(i => i is ShortcodeTagInline)) Rebuild(container);
    }

    private void Rebuild(ContainerInline container)
    {
        var inlines = container.ToArray();
        foreach (var inline in inlines) inline.Remove();
        var open = new Stack<ShortcodeInline>();
        var matches = TagMatches.Of([.. inlines.Select(i => (i as ShortcodeTagInline)?.Scanned)], DeepestLevel);
        for (var i = 0; i < inlines.Length; i++)
        {
            var current = open.TryPeek(out var top) ? top : container;
            if (inlines[i] is not ShortcodeTagInline tag) current.AppendChild(inlines[i]);
            else if (tag.Scanned.Tag.Kind == TagKind.Close) CloseInline(tag, matches.IsMatched(i), open);
            else OpenInline(tag, matches.IsMatched(i), current, open);
        }

        Report(matches);
        Promote(container);
    }

    private static void OpenInline(ShortcodeTagInline tag, bool isMatched, ContainerInline current, Stack<ShortcodeInline> open)
    {
        var inline = new ShortcodeInline(tag.Scanned, IsComplete(tag.Scanned, isMatched)) { Span = tag.Span, IsClosed = true };
        current.AppendChild(inline);
        if (isMatched) open.Push(inline);
    }

    private static void CloseInline(ShortcodeTagInline tag, bool isMatched, Stack<ShortcodeInline> open)
    {
        if (isMatched) open.Pop().Span.End = tag.Span.End;
    }

    // <?# Note ?>Text<?#/ Note ?> alone in its paragraph is a block: a paragraph may not hold what it gives.
    private static void Promote(ContainerInline container)
    {
        if (container.ParentBlock is not ParagraphBlock { Parent: { } parent } paragraph || parent is TableCell) return;
        if (Only(container) is not { Scanned.Tag.Kind: TagKind.Open } inline) return;
        var block = new ShortcodeBlock(inline.Scanned, inline.IsComplete) { Span = inline.Span };
        var at = parent.IndexOf(paragraph);
        parent.RemoveAt(at);
        parent.Insert(at, block);
        if (inline.FirstChild is not null) block.Add(Paragraph(inline, paragraph));
    }

    private static ShortcodeInline? Only(ContainerInline container)
    {
        var said = container.Where(i => i is not LiteralInline literal || !literal.Content.IsEmptyOrWhitespace()).ToList();
        return said is [ShortcodeInline one] ? one : null;
    }

    private static ParagraphBlock Paragraph(ShortcodeInline inline, ParagraphBlock origin)
    {
        var paragraph = new ParagraphBlock(origin.Parser) { Span = origin.Span, Inline = new ContainerInline() };
        inline.TransferChildrenTo(paragraph.Inline);
        return paragraph;
    }

    private static bool IsComplete(ScannedTag scanned, bool isMatched) =>
        scanned.Tag.Problem is null && (scanned.Tag.Kind == TagKind.SelfClosing || scanned.Content is not null || isMatched);

    private void Report(TagMatches matches)
    {
        foreach (var problem in matches.Problems)
            diagnostics.Error(problem.Code, text.Place(problem.Start, problem.Length), problem.Message, problem.Hint);
    }
}
