using System.Text.Json.Nodes;

namespace Reckon.Site.Schemas;

/// <summary>A place in a schema, with what it refers to.</summary>
/// <param name="File">The schema's file.</param>
/// <param name="Json">What stands there.</param>
internal sealed record SchemaNode(string File, JsonObject Json)
{
    private static readonly Dictionary<string, JsonObject> Files = SchemaCatalog.All.ToDictionary(s => s.FileName, s => JsonNode.Parse(s.Text)!.AsObject(), StringComparer.Ordinal);

    /// <summary>What the place refers to, or null.</summary>
    public SchemaNode? Target => Json["$ref"] is { } reference ? Follow(reference.GetValue<string>()) : null;

    /// <summary>The name of the definition that it refers to, or null.</summary>
    public string? TargetName => Json["$ref"]?.GetValue<string>().Split('/')[^1];

    /// <summary>The place itself, or the one that it refers to, as far as that leads.</summary>
    public SchemaNode Resolved => Target?.Resolved ?? this;

    /// <summary>The words that may stand there.</summary>
    public IReadOnlyList<string> Words => [.. (Find("enum") as JsonArray ?? []).Select(Text)];

    /// <summary>The keys that have to be there.</summary>
    public IReadOnlyList<string> Required => [.. (Json["required"] as JsonArray ?? []).Select(Text)];

    /// <summary>The keys with what may stand below them, in the order of the schema.</summary>
    public IReadOnlyList<(string Key, SchemaNode Node)> Properties =>
        [.. (Json["properties"] as JsonObject ?? []).Where(p => p.Value is JsonObject).Select(p => (p.Key, new SchemaNode(File, p.Value!.AsObject())))];

    /// <summary>The root of a schema.</summary>
    public static SchemaNode Root(string name) => new(name + SchemaFile.Extension, Files[name + SchemaFile.Extension]);

    /// <summary>A definition of a schema.</summary>
    public static SchemaNode Definition(string name, string definition) => Root(name).Follow("#/$defs/" + definition);

    /// <summary>A keyword of this place, or of the one that it refers to.</summary>
    public JsonNode? Find(string keyword) => Json[keyword] ?? Target?.Find(keyword);

    /// <summary>What the place means, in a language.</summary>
    public string? Description(string language) => Find(language == "zh" ? SchemaFile.ChineseDescription : "description")?.GetValue<string>();

    /// <summary>The places below a keyword.</summary>
    public IEnumerable<SchemaNode> Below(string keyword) => Json[keyword] switch
    {
        JsonObject one => [new SchemaNode(File, one)],
        JsonArray several => several.OfType<JsonObject>().Select(o => new SchemaNode(File, o)),
        _ => [],
    };

    /// <summary>A value as authors write it.</summary>
    public static string Text(JsonNode? value) => value is JsonValue text && text.TryGetValue<string>(out var word) ? word : value?.ToJsonString() ?? "";

    private SchemaNode Follow(string reference)
    {
        var parts = reference.Split('#');
        var file = parts[0].Length > 0 ? parts[0] : File;
        var node = parts[1].Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate((JsonNode)Files[file], (n, key) => n[key]!);
        return new SchemaNode(file, node.AsObject());
    }
}
