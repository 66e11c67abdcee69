using System.Text;
using System.Text.RegularExpressions;

namespace Reckon.Charts.Text;

/// <summary>Cuts a text into the pieces between which a line may end.</summary>
/// <remarks>
/// The prohibitions are the basic level of the W3C's requirements for Chinese text layout (clreq): no closing mark at the start of a
/// line, no opening mark at its end, doubled dashes and ellipses whole, numbers with their units.
/// </remarks>
internal static partial class LineBreaks
{
    private const string NotAtStart = "，。、；：？！）》〉」』】〕〗］｝”’％‰·～—…,.;:?!)]}%";
    private const string NotAtEnd = "（《〈「『【〔〖［｛“‘([{¥￥$≥≤><+−±#№";

    /// <summary>Pieces in order; joined they give the text again. A piece may end with the space that a line's end swallows.</summary>
    public static IReadOnlyList<string> Pieces(string text)
    {
        var kept = UnbreakableRuns().Matches(text);
        var cuts = Enumerable.Range(1, Math.Max(0, text.Length - 1)).Where(index => MayBreak(text, index) && !IsInside(kept, index));
        int[] edges = [0, .. cuts, text.Length];
        return [.. edges.Zip(edges.Skip(1), (from, to) => text[from..to]).Where(piece => piece.Length > 0)];
    }

    private static bool MayBreak(string text, int index)
    {
        var (before, after) = (text[index - 1], text[index]);
        if (char.IsLowSurrogate(after) || char.IsWhiteSpace(after) || NotAtStart.Contains(after) || NotAtEnd.Contains(before))
            return false;
        return char.IsWhiteSpace(before) || before is '-' or '–' || IsHan(text, index - 1) || IsHan(text, index);
    }

    private static bool IsHan(string text, int index)
    {
        if (char.IsLowSurrogate(text[index]) && index > 0)
            index--;
        return Rune.TryGetRuneAt(text, index, out var rune) && EastAsianWidth.IsWide(rune.Value);
    }

    private static bool IsInside(MatchCollection runs, int index) => runs.Any(run => index > run.Index && index < run.Index + run.Length);

    [GeneratedRegex(@"[+\-−]?\d[\d,.]*(\s?[万亿]?[个人元户年月日家种次％%‰]?)?|——|……", RegexOptions.CultureInvariant)]
    private static partial Regex UnbreakableRuns();
}
