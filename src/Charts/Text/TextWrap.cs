using System.Text;
using Reckon.Charts.Specification;

namespace Reckon.Charts.Text;

/// <summary>Breaks a text into even lines: as few as possible, then those with the least sum of squared white space.</summary>
/// <remarks>The dynamic programme of Knuth and Plass (1981) without hyphenation or stretch.</remarks>
internal sealed class TextWrap(TextStyle style, ChartLanguage language)
{
    private const string Ellipsis = "…";
    private const double LoneCharacterPenalty = 1e6;

    // For a single character that is wider than the line.
    private const double OverlongPenalty = 1e12;

    /// <summary>Lines no wider than <paramref name="widthPx"/>; a word that is wider than a line is broken inside.</summary>
    public WrappedText Wrap(string text, double widthPx, int maximumLines)
    {
        var pieces = LineBreaks.Pieces(text).SelectMany(piece => Fit(piece, widthPx)).ToList();
        var widths = Measure(pieces, widthPx);
        var needed = CountLines(widths, pieces.Count);
        if (needed > maximumLines)
            return Cut(pieces, PiecesIn(widths, pieces.Count, maximumLines), widthPx, maximumLines);
        return Measured(Balance(pieces, widths, widthPx, Math.Max(1, needed)), isCut: false);
    }

    /// <summary>Width in px of the widest piece that may not be broken.</summary>
    public double WidestPiece(string text) => LineBreaks.Pieces(text).Select(WidthOf).DefaultIfEmpty(0).Max();

    private WrappedText Measured(IReadOnlyList<string> lines, bool isCut) => new(lines, lines.Max(WidthOf), isCut);

    private double WidthOf(string text) => TextMeasure.Width(text.TrimEnd(), style, language);

    private double WidthOf(Rune rune) => TextMeasure.Width(rune, style, language);

    private LineWidths Measure(IReadOnlyList<string> pieces, double widthPx) => new(pieces, widthPx, WidthOf);

    private IEnumerable<string> Fit(string piece, double widthPx)
    {
        while (WidthOf(piece) > widthPx && piece.Length > 1)
        {
            var length = LongestPrefix(piece, widthPx);
            yield return piece[..length];
            piece = piece[length..];
        }

        if (piece.Length > 0)
            yield return piece;
    }

    private int LongestPrefix(string text, double widthPx)
    {
        var (length, width) = (0, 0.0);
        foreach (var rune in text.EnumerateRunes())
        {
            width += WidthOf(rune);
            if (length > 0 && width > widthPx && !Rune.IsWhiteSpace(rune))
                break;
            length += rune.Utf16SequenceLength;
        }

        return length;
    }

    private static int CountLines(LineWidths widths, int pieces)
    {
        var count = 0;
        for (var start = 0; start < pieces; start = widths.EndOfLine(start))
            count++;
        return count;
    }

    private static int PiecesIn(LineWidths widths, int pieces, int lines)
    {
        var end = 0;
        for (var line = 0; line < lines && end < pieces; line++)
            end = widths.EndOfLine(end);
        return end;
    }

    private WrappedText Cut(List<string> pieces, int mostShown, double widthPx, int maximumLines)
    {
        for (var shown = mostShown; ; shown--)
        {
            List<string> shortened = [.. pieces.Take(shown - 1), WithEllipsis(pieces[shown - 1], widthPx)];
            var widths = Measure(shortened, widthPx);
            if (shown == 1 || CountLines(widths, shown) <= maximumLines)
                return Measured(Balance(shortened, widths, widthPx, maximumLines), isCut: true);
        }
    }

    private string WithEllipsis(string piece, double widthPx)
    {
        var shown = piece.TrimEnd();
        while (WidthOf(shown + Ellipsis) > widthPx && shown.Length > 1)
            shown = shown[..^(char.IsLowSurrogate(shown[^1]) ? 2 : 1)];
        return shown + Ellipsis;
    }

    private static List<string> Balance(List<string> pieces, LineWidths widths, double widthPx, int lines)
    {
        var count = pieces.Count;
        var cost = new double[lines + 1, count + 1];
        var from = new int[lines + 1, count + 1];
        for (var line = 0; line <= lines; line++)
        {
            for (var end = 0; end <= count; end++)
                (cost[line, end], from[line, end]) = Best(pieces, widths, widthPx, cost, line, end);
        }

        return Trace(pieces, from, Math.Min(lines, Math.Max(1, count)));
    }

    private static (double Cost, int From) Best(List<string> pieces, LineWidths widths, double widthPx, double[,] cost, int line, int end)
    {
        if (line == 0)
            return (end == 0 ? 0 : double.PositiveInfinity, 0);
        var best = (Cost: double.PositiveInfinity, From: 0);
        for (var start = end - 1; start >= 0 && widths.EndOfLine(start) >= end; start--)
        {
            var total = cost[line - 1, start] + Raggedness(widthPx - widths.Of(start, end)) + (end == pieces.Count && IsLone(pieces, start) ? LoneCharacterPenalty : 0);
            if (total < best.Cost)
                best = (total, start);
        }

        return best;
    }

    private static double Raggedness(double whitePx) => whitePx < 0 ? OverlongPenalty : whitePx * whitePx;

    private static bool IsLone(List<string> pieces, int start) => start == pieces.Count - 1 && pieces[start].EnumerateRunes().Count() == 1;

    private static List<string> Trace(List<string> pieces, int[,] from, int lines)
    {
        var result = new List<string>();
        for (var (line, end) = (lines, pieces.Count); line > 0; line--)
        {
            var start = from[line, end];
            result.Insert(0, string.Concat(pieces.Skip(start).Take(end - start)).TrimEnd());
            end = start;
        }

        return result;
    }
}
