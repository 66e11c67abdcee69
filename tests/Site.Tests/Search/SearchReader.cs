using System.Text.Json;
using Reckon.Site.Output;
using Reckon.Site.Search;

namespace Reckon.Site.Tests.Search;

/// <summary>Searches a written index as the theme's script does, and remembers which files that takes.</summary>
internal sealed class SearchReader
{
    public const int Shown = 8;

    private static readonly string[] Kinds = ["page", "case", "figure", "number"];
    private readonly IReadOnlyDictionary<string, OutputFile> _files;
    private readonly string _folder;
    private readonly HashSet<string> _loaded = [];
    private readonly JsonElement _index;
    private readonly int[] _pages;

    public SearchReader(IReadOnlyDictionary<string, OutputFile> files, string language)
    {
        (_files, _folder) = (files, $"search/{language}/");
        _index = Load("index");
        _pages = [.. _index.GetProperty("pages").EnumerateArray().SelectMany((count, page) => Enumerable.Repeat(page, count.GetInt32()))];
    }

    public IReadOnlyCollection<string> Loaded => _loaded;

    /// <summary>All results, the best first.</summary>
    public IReadOnlyList<SearchResult> Search(string query) => [.. Find(query).Select(Read)];

    /// <summary>The results that the script shows, and no more files than it loads.</summary>
    public IReadOnlyList<SearchResult> Show(string query) => [.. Find(query).Take(Shown).Select(Read)];

    private IEnumerable<int> Find(string query)
    {
        var runs = SearchWords.RunsOf(query).Distinct().Select(FindRun).ToList();
        var owners = runs.SelectMany((found, run) => found.Select(f => (Run: run, Entry: f.Key, Weight: f.Value))).GroupBy(f => f.Entry < _pages.Length ? _pages[f.Entry] : f.Entry + _pages.Length);
        var whole = owners.Where(o => o.Select(f => f.Run).Distinct().Count() == runs.Count);
        return whole.Select(o => (Best(o), Score(o))).OrderByDescending(o => o.Item2).ThenBy(o => o.Item1).Select(o => o.Item1);
    }

    private static int Best(IEnumerable<(int Run, int Entry, int Weight)> found) =>
        found.GroupBy(f => f.Entry).OrderByDescending(e => e.Sum(f => f.Weight)).ThenBy(e => e.Key).First().Key;

    private double Score(IEnumerable<(int Run, int Entry, int Weight)> found)
    {
        var best = Best(found);
        var less = best >= Number("numbers") ? 1 : best >= Number("figures") ? .5 : 0;
        return found.GroupBy(f => f.Run).Sum(r => r.Max(f => f.Weight)) - less;
    }

    private Dictionary<int, int> FindRun(string run)
    {
        var isHan = SearchWords.IsHan(run[0]);
        if (!isHan || run.Length == 1) return FindTerm(run, isExact: !isHan && run.Length == 1);
        var pairs = Enumerable.Range(0, run.Length - 1).Select(i => FindTerm(run.Substring(i, 2), isExact: true));
        return pairs.Aggregate((a, b) => a.Where(e => b.ContainsKey(e.Key)).ToDictionary(e => e.Key, e => Math.Min(e.Value, b[e.Key])));
    }

    private Dictionary<int, int> FindTerm(string term, bool isExact)
    {
        var shard = Load($"t{SearchWords.ShardOf(SearchWords.ShardKey(term), Number("terms"))}");
        var postings = shard.EnumerateObject().Where(t => isExact ? t.Name == term : t.Name.StartsWith(term, StringComparison.Ordinal)).SelectMany(t => Sums(t.Value));
        return postings.GroupBy(p => p >> 2).ToDictionary(p => p.Key, p => p.Max(v => v & 3));
    }

    private static IEnumerable<int> Sums(JsonElement steps)
    {
        var at = 0;
        return [.. steps.EnumerateArray().Select(s => at += s.GetInt32())];
    }

    private SearchResult Read(int entry)
    {
        var firsts = _index.GetProperty("entries").EnumerateArray().Select(f => f.GetInt32()).ToList();
        var file = firsts.FindLastIndex(f => f <= entry);
        var found = Load($"d{file}")[entry - firsts[file]];
        return new SearchResult(Kinds[found[0].GetInt32()], found[1].GetString()!, found[2].GetString()!, found[3].GetString()!, found[4].GetString()!);
    }

    private int Number(string name) => _index.GetProperty(name).GetInt32();

    private JsonElement Load(string name)
    {
        var path = $"{_folder}{name}.json";
        _loaded.Add(path);
        return JsonDocument.Parse(_files[path].Bytes).RootElement;
    }
}
