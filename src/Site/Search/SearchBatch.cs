namespace Reckon.Site.Search;

/// <summary>Collects the postings of some neighbouring entries. One thread uses it.</summary>
internal sealed class SearchBatch
{
    private const int OfTitle = 3;
    private const int Often = 3;

    // Looked up by the characters of the text: a term becomes a string once, not wherever it occurs.
    private readonly Dictionary<string, Found> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Found>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private SearchBatch() => _lookup = _terms.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The postings of each term in a range of entries.</summary>
    public static IEnumerable<(string Term, List<int> Postings)> Of(IReadOnlyList<SearchEntry> entries, Range range)
    {
        var batch = new SearchBatch();
        var (start, length) = range.GetOffsetAndLength(entries.Count);
        for (var i = start; i < start + length; i++) batch.Add(i, entries[i]);
        return batch._terms.Select(t => (t.Key, t.Value.Postings));
    }

    private void Add(int number, SearchEntry entry)
    {
        SearchWords.EachTerm($"{entry.Text}\n{entry.Words}", t => Of(t).Count(number));
        SearchWords.EachTerm(entry.Title, t => Of(t).Weigh(number, OfTitle));
    }

    private Found Of(ReadOnlySpan<char> term)
    {
        if (_lookup.TryGetValue(term, out var found)) return found;
        found = new Found();
        _lookup[term] = found;
        return found;
    }

    private sealed class Found
    {
        private int _entry = -1;
        private int _times;

        public List<int> Postings { get; } = [];

        public void Count(int entry)
        {
            _times = _entry == entry ? _times + 1 : 1;
            Weigh(entry, _times >= Often ? 2 : 1);
        }

        public void Weigh(int entry, int weight)
        {
            if (_entry == entry) Postings[^1] = (entry * 4) + weight;
            else Postings.Add((entry * 4) + weight);
            _entry = entry;
        }
    }
}
