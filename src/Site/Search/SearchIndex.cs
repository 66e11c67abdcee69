using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Reckon.Site.Output;
using Reckon.Site.Rendering;
using Reckon.Site.Settings;

namespace Reckon.Site.Search;

/// <summary>Writes the index that the theme's <c>search.js</c> reads, in pieces so small that a query loads little of it.</summary>
/// <remarks>
/// <c>search/&lt;language&gt;/index.json</c> holds the number of term files, how many entries each page has, the numbers of the first figure and the first
/// ledger number, the number of the first entry in each entry file, and a version that changes with the content. <c>t&lt;n&gt;.json</c> maps terms to
/// postings (see <see cref="SearchPostings"/>) written as differences; <c>d&lt;n&gt;.json</c> lists entries as kind, title, context, link, text.
/// </remarks>
internal sealed class SearchIndex
{
    /// <summary>The script of a theme that reads the index; without it none is written.</summary>
    public const string Script = "search.js";

    // Pairs of term and entry in a term file, and bytes of text in an entry file: two or three kilobytes each once they are compressed.
    private const int PairsInFile = 1000;
    private const int MostTermFiles = 256;
    private const int BytesInFile = 6000;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly string _folder;
    private readonly SearchEntries _entries;

    private SearchIndex(string folder, SearchEntries entries) => (_folder, _entries) = (folder, entries);

    /// <summary>The files of all languages.</summary>
    public static IEnumerable<OutputFile> Write(IReadOnlyList<RenderedPage> pages, SiteSettings settings) =>
        settings.Languages.SelectMany(l => new SearchIndex($"search/{l.Code}", SearchEntries.Of(pages, l)).Files());

    private IReadOnlyList<OutputFile> Files()
    {
        var terms = TermFiles();
        var (firsts, entries) = EntryFiles();
        var version = Convert.ToHexStringLower(SHA256.HashData([.. terms.Concat(entries).SelectMany(f => f.Bytes.ToArray())]))[..8];
        return [Json("index", w => WriteIndex(w, terms.Count, firsts, version)), .. terms, .. entries];
    }

    private List<OutputFile> TermFiles()
    {
        var postings = SearchPostings.Of(_entries.All);
        var count = Math.Clamp(postings.Sum(p => p.Value.Count) / PairsInFile, 1, MostTermFiles);
        var shards = postings.ToLookup(p => SearchWords.ShardOf(SearchWords.ShardKey(p.Key), count));
        return [.. Enumerable.Range(0, count).Select(i => Json($"t{i}", w => WriteTerms(w, shards[i])))];
    }

    private (List<int> Firsts, List<OutputFile> Files) EntryFiles()
    {
        var (firsts, files, start, length) = (new List<int>(), new List<OutputFile>(), 0, 0);
        for (var i = 0; i < _entries.All.Count; i++)
        {
            length += Size(_entries.All[i]);
            if (length < BytesInFile && i + 1 < _entries.All.Count) continue;
            firsts.Add(start);
            files.Add(EntryFile(files.Count, start, i + 1));
            (start, length) = (i + 1, 0);
        }

        return (firsts, files);
    }

    private static int Size(SearchEntry entry) => Encoding.UTF8.GetByteCount(entry.Title) + Encoding.UTF8.GetByteCount(entry.Text);

    private OutputFile EntryFile(int number, int start, int end) => Json($"d{number}", w =>
    {
        w.WriteStartArray();
        foreach (var entry in _entries.All.Take(start..end)) WriteEntry(w, entry);
        w.WriteEndArray();
    });

    private void WriteIndex(Utf8JsonWriter json, int terms, IReadOnlyList<int> firsts, string version)
    {
        json.WriteStartObject();
        json.WriteString("version", version);
        json.WriteNumber("terms", terms);
        WriteNumbers(json, "pages", _entries.Sections.Select(s => s.Count));
        json.WriteNumber("figures", _entries.Sections.Sum(s => s.Count));
        json.WriteNumber("numbers", _entries.All.Count - _entries.Numbers.Count);
        WriteNumbers(json, "entries", firsts);
        json.WriteEndObject();
    }

    private static void WriteTerms(Utf8JsonWriter json, IEnumerable<KeyValuePair<string, List<int>>> terms)
    {
        json.WriteStartObject();
        foreach (var (term, postings) in terms) WriteNumbers(json, term, postings.Select((p, i) => i == 0 ? p : p - postings[i - 1]));
        json.WriteEndObject();
    }

    private static void WriteEntry(Utf8JsonWriter json, SearchEntry entry)
    {
        json.WriteStartArray();
        json.WriteNumberValue((int)entry.Kind);
        foreach (var text in new[] { entry.Title, entry.Context, entry.Href, entry.Text }) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void WriteNumbers(Utf8JsonWriter json, string name, IEnumerable<int> numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers) json.WriteNumberValue(number);
        json.WriteEndArray();
    }

    private OutputFile Json(string name, Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options)) write(json);
        return new OutputFile($"{_folder}/{name}.json", bytes.ToArray());
    }
}
