using System.Text;

namespace Reckon.Charts.Text;

/// <summary>How wide the lines are that some pieces of a text can make, as far as they fit.</summary>
internal sealed class LineWidths
{
    private readonly double[][] _widths;

    /// <summary>Measures every line that is not too wide.</summary>
    /// <param name="pieces">What stays on one line.</param>
    /// <param name="limitPx">The widest line; a lone piece is measured even if it is wider.</param>
    /// <param name="measure">Gives the width of a character in px.</param>
    public LineWidths(IReadOnlyList<string> pieces, double limitPx, Func<Rune, double> measure) =>
        _widths = [.. Enumerable.Range(0, pieces.Count).Select(start => From(pieces, start, limitPx, measure).ToArray())];

    /// <summary>The width of the line of the pieces from <paramref name="start"/> up to <paramref name="end"/> (exclusive), without the space at its end; infinite when it does not fit.</summary>
    public double Of(int start, int end) => end - start <= _widths[start].Length ? _widths[start][end - start - 1] : double.PositiveInfinity;

    /// <summary>One past the last piece that fits on a line that starts with a piece; at least one piece is on it.</summary>
    public int EndOfLine(int start) => start + _widths[start].Length;

    // Sums run from the first character on, so that a line has the width that it has as a text, to the last bit.
    private static IEnumerable<double> From(IReadOnlyList<string> pieces, int start, double limitPx, Func<Rune, double> measure)
    {
        var (sum, width) = (0.0, 0.0);
        for (var end = start; end < pieces.Count; end++)
        {
            foreach (var rune in pieces[end].EnumerateRunes())
            {
                sum += measure(rune);
                width = Rune.IsWhiteSpace(rune) ? width : sum;
            }

            if (width > limitPx && end > start)
                yield break;
            yield return width;
        }
    }
}
