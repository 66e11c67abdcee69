using System.Text;
using System.Text.RegularExpressions;

namespace Reckon.Site.Search;

/// <summary>Cuts text into the terms of the index. The theme's <c>search.js</c> cuts queries in the same way.</summary>
/// <remarks>
/// After NFKC and in small letters: a run of Han characters gives each pair of neighbours and its last character alone, so that every substring can be
/// found without knowing where words end; other letters give words, digits numbers (312,438 is 312438, 34.6 stays whole).
/// Characters outside the Basic Multilingual Plane are left out.
/// </remarks>
public static partial class SearchWords
{
    /// <summary>The runs of Han characters, the words and the numbers of a text, in its order.</summary>
    public static IEnumerable<string> RunsOf(string text) => Run().Matches(Normalized(text)).Select(m => m.Value);

    /// <summary>Gives the terms of a text, in its order, repeated as often as they occur, without making strings of them.</summary>
    public static void EachTerm(string text, Action<ReadOnlySpan<char>> take)
    {
        var normal = Normalized(text);
        foreach (var match in Run().EnumerateMatches(normal))
        {
            var run = normal.AsSpan(match.Index, match.Length);
            if (IsHan(run[0])) EachPair(run, take);
            else take(run);
        }
    }

    /// <summary>What decides in which shard a term is: the first character of Han text, the first two of a word. All terms with that beginning are together.</summary>
    public static string ShardKey(string term) => IsHan(term[0]) || term.Length == 1 ? term[..1] : term[..2];

    /// <summary>The shard of a key among <paramref name="count"/> shards.</summary>
    public static int ShardOf(string key, int count) => (int)(key.Aggregate(0u, (hash, c) => unchecked((hash * 31) + c)) % (uint)count);

    private static string Normalized(string text)
    {
        var whole = text.AsSpan().ContainsAnyInRange('\ud800', '\udfff') ? string.Concat(text.EnumerateRunes().Select(r => r.ToString())) : text;
        return Thousands().Replace(whole.Normalize(NormalizationForm.FormKC).ToLowerInvariant(), "");
    }

    private static void EachPair(ReadOnlySpan<char> run, Action<ReadOnlySpan<char>> take)
    {
        for (var i = 0; i < run.Length; i++) take(run.Slice(i, Math.Min(2, run.Length - i)));
    }

    /// <summary>Whether a character is Chinese, so that its neighbours are indexed in pairs with it.</summary>
    public static bool IsHan(char c) => c is '\u3005' or '\u3007' or (>= '\u3400' and <= '\u9fff') or (>= '\uf900' and <= '\ufaff');

    [GeneratedRegex(@"[\u3005\u3007\u3400-\u9fff\uf900-\ufaff]+|[0-9]+(?:\.[0-9]+)?|(?:(?![\u3005\u3007\u3400-\u9fff\uf900-\ufaff])[\p{L}\p{M}])+")]
    private static partial Regex Run();

    [GeneratedRegex("(?<=[0-9]),(?=[0-9]{3})")]
    private static partial Regex Thousands();
}
