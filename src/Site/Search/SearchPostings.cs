namespace Reckon.Site.Search;

/// <summary>Which entries hold a term, and how much it says about them.</summary>
internal static class SearchPostings
{
    private const int EntriesInBatch = 250;

    /// <summary>The postings of all terms, terms in ordinal order: four times the entry's number, plus 3 where the title has the term, 2 where the text has it often, else 1; ascending.</summary>
    public static IReadOnlyList<KeyValuePair<string, List<int>>> Of(IReadOnlyList<SearchEntry> entries)
    {
        var postings = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var batch in Batches(entries.Count).AsParallel().AsOrdered().Select(b => SearchBatch.Of(entries, b)).AsSequential())
        {
            foreach (var (term, found) in batch)
            {
                if (postings.TryGetValue(term, out var known)) known.AddRange(found);
                else postings.Add(term, found);
            }
        }

        return [.. postings.OrderBy(p => p.Key, StringComparer.Ordinal)];
    }

    private static IEnumerable<Range> Batches(int count)
    {
        for (var start = 0; start < count; start += EntriesInBatch) yield return start..Math.Min(start + EntriesInBatch, count);
    }
}
