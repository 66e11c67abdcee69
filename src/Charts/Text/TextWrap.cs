using Reckon.Charts.Specification;

namespace Reckon.Charts.Text;

/// <summary>Breaks a text into even lines: as few as possible, then those with the least sum of squared white space.</summary>
/// <remarks>The dynamic programme of Knuth and Plass (1981) without hyphenation or stretch.</remarks>
internal sealed class TextWrap(TextStyle style, ChartLanguage language)
{
    private const string Ellipsis = "…";
    private const double LoneCharacterPenalty = 1e6;

    /// <summary>Lines no wider than <paramref name="widthPx"/>; a word that is wider than a line is broken inside.</summary>
    public WrappedText Wrap(string text, double widthPx, int maximumLines)
    {
        var pieces = LineBreaks.Pieces(text).SelectMany(piece => Fit(piece, widthPx)).ToList();
        var needed = CountLines(pieces, widthPx);
        if (needed > maximumLines)
            return Cut(pieces, widthPx, maximumLines);
        return Measured(Balance(pieces, widthPx, Math.Max(1, needed)), isCut: false);
    }

    /// <summary>Width in px of the widest piece that may not be broken.</summary>
    public double WidestPiece(string text) => LineBreaks.Pieces(text).Select(WidthOf).DefaultIfEmpty(0).Max();

    private WrappedText Measured(IReadOnlyList<string> lines, bool isCut) => new(lines, lines.Max(WidthOf), isCut);

    private double WidthOf(string text) => TextMeasure.Width(text.TrimEnd(), style, language);

    private IEnumerable<string> Fit(string piece, double widthPx)
    {
        while (WidthOf(piece) > widthPx && piece.Length > 1)
        {
            var length = LongestPrefix(piece, widthPx);
            yield return piece[..length];
            piece = piece[length..];
        }

        yield return piece;
    }

    private int LongestPrefix(string text, double widthPx)
    {
        var length = Enumerable.Range(1, text.Length).TakeWhile(count => WidthOf(text[..count]) <= widthPx).DefaultIfEmpty(1).Last();
        return char.IsHighSurrogate(text[length - 1]) ? Math.Min(length + 1, text.Length) : length;
    }

    private int CountLines(List<string> pieces, double widthPx)
    {
        var (count, line) = (pieces.Count == 0 ? 0 : 1, "");
        foreach (var piece in pieces)
        {
            var isFull = line.Length > 0 && WidthOf(line + piece) > widthPx;
            count += isFull ? 1 : 0;
            line = isFull ? piece : line + piece;
        }

        return count;
    }

    private WrappedText Cut(List<string> pieces, double widthPx, int maximumLines)
    {
        var shown = pieces.Count;
        while (shown > 1 && CountLines(Shortened(pieces, shown, widthPx), widthPx) > maximumLines)
            shown--;
        return Measured(Balance(Shortened(pieces, shown, widthPx), widthPx, maximumLines), isCut: true);
    }

    // A piece that fills its line gives up some letters to the ellipsis.
    private List<string> Shortened(List<string> pieces, int shown, double widthPx)
    {
        var last = pieces[shown - 1].TrimEnd();
        while (last.Length > 1 && WidthOf(last + Ellipsis) > widthPx)
            last = last[..^(char.IsLowSurrogate(last[^1]) ? 2 : 1)];
        return [.. pieces.Take(shown - 1), last + Ellipsis];
    }

    private List<string> Balance(List<string> pieces, double widthPx, int lines)
    {
        var count = pieces.Count;
        var cost = new double[lines + 1, count + 1];
        var from = new int[lines + 1, count + 1];
        for (var line = 0; line <= lines; line++)
        {
            for (var end = 0; end <= count; end++)
                (cost[line, end], from[line, end]) = Best(pieces, widthPx, cost, line, end);
        }

        return Trace(pieces, from, Math.Min(lines, Math.Max(1, count)));
    }

    private (double Cost, int From) Best(List<string> pieces, double widthPx, double[,] cost, int line, int end)
    {
        if (line == 0)
            return (end == 0 ? 0 : double.PositiveInfinity, 0);
        var best = (Cost: double.PositiveInfinity, From: 0);
        for (var start = end - 1; start >= 0; start--)
        {
            var total = cost[line - 1, start] + Raggedness(string.Concat(pieces.Skip(start).Take(end - start)), widthPx, end == pieces.Count);
            if (total < best.Cost)
                best = (total, start);
        }

        return best;
    }

    private double Raggedness(string line, double widthPx, bool isLast)
    {
        var white = widthPx - WidthOf(line);
        if (white < 0)
            return double.PositiveInfinity;
        return (white * white) + (isLast && line.EnumerateRunes().Count() == 1 ? LoneCharacterPenalty : 0);
    }

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
