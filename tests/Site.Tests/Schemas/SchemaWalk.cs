using System.Text.Json.Nodes;
using Reckon.Site.Schemas;

namespace Reckon.Site.Tests.Schemas;

/// <summary>Finds each mapping that a schema describes, and writes the smallest file that holds it.</summary>
internal sealed class SchemaWalk
{
    private const int DeepestLevel = 24;
    private static readonly string[] Branches = ["anyOf", "oneOf", "allOf"];
    private static readonly Dictionary<string, JsonNode> Files = SchemaCatalog.All.ToDictionary(s => s.FileName, s => JsonNode.Parse(s.Text)!, StringComparer.Ordinal);
    private readonly List<SchemaPlace> _places = [];
    private readonly List<SchemaPlace> _choices = [];

    /// <summary>All mappings with keys of their own below the root of a schema, and all values that are one of a few words, with these words for keys.</summary>
    public static (IReadOnlyList<SchemaPlace> Mappings, IReadOnlyList<SchemaPlace> Choices) Places(string fileName)
    {
        var walk = new SchemaWalk();
        walk.Visit(new Schema(fileName, "", Files[fileName]), "", leaf => leaf, 0);
        return (walk._places, walk._choices);
    }

    private void Visit(Schema schema, string path, Func<JsonNode, JsonNode> wrap, int level)
    {
        if (level > DeepestLevel) throw new InvalidOperationException($"{schema}: the schema leads back to itself.");
        if (schema.Words is { Count: > 0 } words) _choices.Add(new SchemaPlace(path, $"{schema}/enum", words, word => [wrap(JsonValue.Create(word))]));
        if (schema.Reference is { } target) Visit(target, path, wrap, level + 1);
        foreach (var branch in Branches.SelectMany(b => schema.List(b))) Visit(branch, path, wrap, level + 1);
        if (schema.Find("items") is { } items) Visit(items, path + "[]", leaf => wrap(new JsonArray(leaf)), level + 1);
        if (schema.Find("additionalProperties") is { } values) Visit(values, Join(path, "a"), leaf => wrap(new JsonObject { ["a"] = leaf }), level + 1);
        if (schema.Find("properties") is { } properties && schema.IsClosed) VisitMapping(schema, properties, path, wrap, level);
    }

    private void VisitMapping(Schema schema, Schema properties, string path, Func<JsonNode, JsonNode> wrap, int level)
    {
        var keys = properties.Keys;
        _places.Add(new SchemaPlace(path.Length == 0 ? "the file" : path, $"{schema}/properties", keys, key => [.. Alternatives(schema).Select(a => wrap(With(schema, key, JsonValue.Create("x"), a)))]));
        foreach (var key in keys) Visit(properties.Find(key)!, Join(path, key), leaf => wrap(With(schema, key, leaf)), level + 1);
        foreach (var branch in schema.List("allOf")) VisitCondition(schema, branch, path, wrap, level);
    }

    // What a key holds where another key holds a certain value: the options of an estimator.
    private void VisitCondition(Schema schema, Schema branch, string path, Func<JsonNode, JsonNode> wrap, int level)
    {
        if (branch.Find("if")?.Find("properties") is not { } given || branch.Find("then")?.Find("properties") is not { } then) return;
        foreach (var key in then.Keys)
        {
            Visit(then.Find(key)!, Join(path, key), leaf => wrap(given.Keys.Aggregate(With(schema, key, leaf), (mapping, k) => Set(mapping, k, given.Find(k)!.Value("const")))), level + 1);
        }
    }

    private static JsonObject Set(JsonObject mapping, string key, JsonNode? value)
    {
        mapping[key] = value;
        return mapping;
    }

    // Of keys that exclude one another each set is tried, as readers may know others beside it.
    private static IReadOnlyList<IEnumerable<string>> Alternatives(Schema schema) =>
        schema.List("oneOf").Select(b => b.Required).ToList() is { Count: > 0 } several ? several : [[]];

    private static JsonObject With(Schema schema, string key, JsonNode leaf, IEnumerable<string>? beside = null)
    {
        var mapping = new JsonObject();
        foreach (var required in schema.Required.Concat(beside ?? []).Distinct().Where(r => r != key)) mapping[required] = Sample(schema.Find("properties")!.Find(required)!);
        mapping[key] = leaf;
        return mapping;
    }

    private static JsonNode? Sample(Schema schema)
    {
        if (schema.Value("const") is { } only) return only;
        if (schema.FirstOf("enum") is { } first) return first;
        if (schema.FirstOf("examples") is { } example) return example;
        return schema.Reference is { } target ? Sample(target) : JsonValue.Create("x");
    }

    private static string Join(string path, string key) => path.Length == 0 ? key : $"{path}.{key}";

    private sealed record Schema(string File, string Pointer, JsonNode Node)
    {
        public Schema? Reference => Value("$ref") is { } reference ? Follow(reference.GetValue<string>()) : null;

        public IEnumerable<string> Required => (Value("required") as JsonArray ?? []).Select(r => r!.GetValue<string>());

        public IReadOnlyList<string> Keys => [.. ((JsonObject)Node).Select(p => p.Key).Order(StringComparer.Ordinal)];

        /// <summary>The words that the value may be; none where it may be true or false.</summary>
        public IReadOnlyList<string> Words => [.. (Value("enum") as JsonArray ?? []).Select(w => w!.ToString()).Order(StringComparer.Ordinal)];

        public bool IsClosed => Value("additionalProperties") is JsonValue value && !value.GetValue<bool>();

        /// <summary>A schema below this one; none where a bare true or false stands.</summary>
        public Schema? Find(string key) => Node is JsonObject && Node[key] is JsonObject below ? new Schema(File, $"{Pointer}/{key}", below) : null;

        public IEnumerable<Schema> List(string key) => (Value(key) as JsonArray ?? []).Select((below, i) => new Schema(File, $"{Pointer}/{key}/{i}", below!));

        public JsonNode? Value(string key) => Node is JsonObject ? Node[key]?.DeepClone() : null;

        public JsonNode? FirstOf(string key) => (Value(key) as JsonArray)?[0]?.DeepClone();

        public override string ToString() => $"{File}#{Pointer}";

        private Schema Follow(string reference)
        {
            var hash = reference.IndexOf('#', StringComparison.Ordinal);
            var file = hash == 0 ? File : reference[..hash];
            var node = reference[(hash + 1)..].Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(Files[file], (n, part) => n[part] ?? throw new InvalidOperationException($"{this} refers to {reference}, which is not there."));
            return new Schema(file, reference[(hash + 1)..], node);
        }
    }
}
