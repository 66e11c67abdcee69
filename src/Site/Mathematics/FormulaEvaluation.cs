using Reckon.Diagnostics;
using Reckon.Site.Markdown;
using SourceSpan = Reckon.Diagnostics.SourceSpan;

namespace Reckon.Site.Mathematics;

/// <summary>Makes the markup of the formulas of a text and reports what is wrong with them in the author's file.</summary>
internal sealed class FormulaEvaluation(MarkdownText text, DiagnosticBag diagnostics)
{
    /// <summary>Makes the markup of a formula in a paragraph.</summary>
    public void Evaluate(FormulaInline inline) =>
        inline.Html = TexFormula.Convert(inline.Tex, inline.IsDisplay, (start, length) => Place(inline.Positions, start, length), diagnostics);

    /// <summary>Makes the markup of a formula between lines of dollar signs.</summary>
    public void Evaluate(FormulaBlock block)
    {
        if (block.ClosingFencedCharCount == 0)
        {
            diagnostics.Error("tex-syntax", text.Place(block.Span.Start, block.OpeningFencedCharCount), TexMessages.BlockNotClosed, TexMessages.BlockNotClosedHint);
            return;
        }

        var (tex, positions) = Read(block);
        block.Html = TexFormula.Convert(tex, isDisplay: true, (start, length) => Place(positions, start, length), diagnostics);
    }

    // A line in a quotation or a list starts behind marks that are no part of the formula.
    private static (string Tex, List<int> Positions) Read(FormulaBlock block)
    {
        var (tex, positions) = (new System.Text.StringBuilder(), new List<int>());
        foreach (var line in (block.Lines.Lines ?? []).Take(block.Lines.Count))
        {
            var content = line.Slice.ToString();
            tex.Append(content).Append('\n');
            positions.AddRange(Enumerable.Range(line.Slice.Start, content.Length + 1));
        }

        return (tex.ToString(), positions.Count > 0 ? positions : [block.Span.Start]);
    }

    private SourceSpan Place(IReadOnlyList<int> positions, int start, int length)
    {
        if (positions.Count == 0) return text.Place(0, 0);
        var first = positions[Math.Min(start, positions.Count - 1)];
        var last = positions[Math.Clamp(start + length - 1, 0, positions.Count - 1)];
        return text.Place(first, Math.Max(0, Math.Min(length, last + 1 - first)));
    }
}
