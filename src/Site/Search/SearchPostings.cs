namespace Reckon.Site.Search;

/// <summary>Which entries hold a term, and how much it says about them.</summary>
internal static class SearchPostings
{
    private const int OfTitle = 3;
    private const int Often = 3;

    /// <summary>The postings of all terms, terms in ordinal order: four times the entry's number, plus 3 where the title has the term, 2 where the text has it often, else 1; ascending.</summary>
    public static IReadOnlyList<KeyValuePair<string, List<int>>> Of(IReadOnlyList<SearchEntry> entries)
    {
        var postings = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var (i, weights) in entries.AsParallel().AsOrdered().Select(Weights).AsSequential().Index())
        {
            foreach (var (term, weight) in weights)
            {
                if (!postings.TryGetValue(term, out var known)) postings[term] = known = [];
                known.Add((i * 4) + weight);
            }
        }

        return [.. postings.OrderBy(p => p.Key, StringComparer.Ordinal)];
    }

    private static Dictionary<string, int> Weights(SearchEntry entry)
    {
        var terms = SearchWords.TermsOf($"{entry.Text}\n{entry.Words}").CountBy(t => t).ToDictionary(t => t.Key, t => t.Value >= Often ? 2 : 1, StringComparer.Ordinal);
        foreach (var term in SearchWords.TermsOf(entry.Title)) terms[term] = OfTitle;
        return terms;
    }
}
