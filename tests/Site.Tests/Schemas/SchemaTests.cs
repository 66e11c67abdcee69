using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Reckon.Diagnostics;
using Reckon.Site.Schemas;
using Reckon.Support;

namespace Reckon.Site.Tests.Schemas;

public sealed partial class SchemaTests
{
    private const string Unknown = "no_word_of_this_name_is_anywhere_near";
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly string Bad = Path.Combine(Repository.Root, "tests/Site.Tests/Schemas/Bad");

    public static TheoryData<string> Kinds => [.. ReadKind.Paths.Keys.Order(StringComparer.Ordinal)];

    public static TheoryData<string> Files => [.. Yaml("input").Concat(Yaml("src/Cli/Commands/New/Templates")).Where(f => KindOf(f) is not null)];

    public static TheoryData<string> BadFiles => [.. Directory.EnumerateFiles(Bad, "*.yaml", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Bad, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_file_of_this_site_and_of_the_templates_fits(string file)
    {
        var problems = SchemaValidator.Problems(KindOf(file) + SchemaFile.Extension, File.ReadAllText(Path.Combine(Repository.Root, file)));

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Schema_and_reader_know_the_same_keys_in_every_mapping(string kind)
    {
        var differences = SchemaWalk.Places(kind + SchemaFile.Extension).Mappings.SelectMany(p => Differences(kind, p, "no reader looks into this mapping")).Distinct().ToList();

        Assert.True(differences.Count == 0, string.Join('\n', differences.Prepend("Schema and reader differ:")));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Schema_and_reader_know_the_same_words_wherever_a_value_is_one_of_a_few(string kind)
    {
        // The program itself adds the options of estimators to the schema; estimators look at one only when all others make sense.
        var choices = SchemaWalk.Places(kind + SchemaFile.Extension).Choices.Where(c => !c.Definition.Contains("/with-", StringComparison.Ordinal));

        var differences = choices.SelectMany(p => Differences(kind, p, "no reader refuses a word of its own here")).Distinct().ToList();

        Assert.True(differences.Count == 0, string.Join('\n', differences.Prepend("Schema and reader differ:")));
    }

    [Theory]
    [MemberData(nameof(BadFiles))]
    public void A_bad_file_fits_neither_schema_nor_reader(string file)
    {
        var (kind, text) = (file.Split('/')[0], File.ReadAllText(Path.Combine(Bad, file)));

        Assert.NotEmpty(SchemaValidator.Problems(kind + SchemaFile.Extension, text));
        Assert.Contains(ReadKind.Findings(kind, text), f => f.Severity == Severity.Error && f.Span.File.Path == ReadKind.Paths[kind]);
    }

    [Fact]
    public void An_example_fits_the_definition_that_gives_it()
    {
        var examples = Nodes().SelectMany(n => (n.Node["examples"] as JsonArray ?? []).Select(e => (n.Pointer, Example: e)));

        Assert.Equal([], examples.SelectMany(e => SchemaValidator.Problems(e.Pointer, e.Example).Select(p => $"{e.Pointer}: {e.Example}: {p}")));
    }

    [Fact]
    public void Every_schema_describes_each_key_and_leaves_no_mapping_open()
    {
        var nodes = Nodes().ToList();
        var undescribed = nodes.Where(n => n.Pointer.EndsWith("/properties/" + n.Pointer.Split('/')[^1], StringComparison.Ordinal) && !IsDescribed(n.Node) && !Condition().IsMatch(n.Pointer));
        var open = nodes.Where(n => n.Node["type"]?.ToString() == "object" && n.Node["additionalProperties"] is null);

        Assert.Equal([], undescribed.Select(n => $"{n.Pointer} has no description."));
        Assert.Equal([], open.Select(n => $"{n.Pointer} does not say which other keys may stand there: additionalProperties."));
    }

    private static IEnumerable<string> Yaml(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.yaml", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/')).Order(StringComparer.Ordinal);

    private static string? KindOf(string file) => ReadKind.Paths.Keys.FirstOrDefault(k => Path.GetFileName(file) == k + ".yaml");

    // Readers that meet a key or word of which they know nothing list those that they know.
    private static IEnumerable<string> Differences(string kind, SchemaPlace place, string nobody)
    {
        var findings = place.Documents(Unknown).SelectMany(d => ReadKind.Findings(kind, Furnished(kind, d).ToJsonString(Readable)));
        var refusals = findings.Where(f => f.Span.Text.Trim('"') == Unknown && f.Code.StartsWith("unknown-", StringComparison.Ordinal)).ToList();
        if (refusals.Count == 0) return [$"{kind}.yaml, {place.Path}: {nobody}, but {place.Definition} describes it."];
        var known = refusals.SelectMany(f => Known().Match(f.Hint ?? "").Groups[1].Value.Split(", ")).Distinct().ToList();
        var lacking = known.Except(place.Keys).Select(k => $"{kind}.yaml, {place.Path}: {place.Definition} lacks '{k}', which the reader knows.");
        return lacking.Concat(place.Keys.Except(known).Select(k => $"{kind}.yaml, {place.Path}: {place.Definition} has '{k}', which the reader does not know."));
    }

    // Designs are read further only where their data are there.
    private static JsonNode Furnished(string kind, JsonNode document)
    {
        if (kind == "assessment" && document["data"] is null) document["data"] = JsonNode.Parse("""{ "firms": { "file": "data/jobs.csv", "label": "Firms", "synthetic": true } }""");
        return document;
    }

    private static bool IsDescribed(JsonNode node) => node["description"] is not null || node["$ref"]?.ToString() is { } reference && reference.StartsWith("#/$defs/", StringComparison.Ordinal);

    private static IEnumerable<(string Pointer, JsonNode Node)> Nodes() => SchemaCatalog.All.SelectMany(s => Below(s.FileName + "#", JsonNode.Parse(s.Text)!));

    private static IEnumerable<(string Pointer, JsonNode Node)> Below(string pointer, JsonNode node) => node switch
    {
        JsonObject mapping => mapping.Where(p => p.Key != "examples" && p.Value is not null).SelectMany(p => Below($"{pointer}/{p.Key}", p.Value!)).Prepend((pointer, node)),
        JsonArray list => list.OfType<JsonNode>().Where(n => n is JsonObject).SelectMany((n, i) => Below($"{pointer}/{i}", n)),
        _ => [],
    };

    [GeneratedRegex("/(if|then|not)/")]
    private static partial Regex Condition();

    [GeneratedRegex(@"^(?:Known|Its options): (.*)\.$")]
    private static partial Regex Known();
}
