using System.Text.Json.Nodes;

namespace Reckon.Site.Schemas;

/// <summary>Finds each mapping with keys of its own that a schema describes, once.</summary>
internal sealed class SchemaSections
{
    private static readonly string[] Branches = ["anyOf", "oneOf"];
    private readonly List<SchemaSection> _sections = [];
    private readonly HashSet<JsonObject> _seen = [];

    /// <summary>The mappings of a schema, each before those within it.</summary>
    public static IReadOnlyList<SchemaSection> Of(string schema)
    {
        var walk = new SchemaSections();
        walk.Visit("", SchemaNode.Root(schema));
        return walk._sections;
    }

    private void Visit(string path, SchemaNode place)
    {
        var node = place.Resolved;
        if (node.Properties.Count > 0 && _seen.Add(node.Json)) VisitMapping(path, node);
        foreach (var branch in Branches.SelectMany(node.Below)) Visit(path, branch);
        foreach (var item in node.Below("items")) Visit(path + "[]", item);
        foreach (var value in node.Below("additionalProperties")) Visit(Join(path, "*"), value);
    }

    private void VisitMapping(string path, SchemaNode node)
    {
        _sections.Add(new SchemaSection(path, node));
        foreach (var (key, below) in node.Properties) Visit(Join(path, key), below);
        foreach (var branch in node.Below("allOf")) VisitCondition(path, branch);
    }

    // What a key may hold depends on the word behind another: with: on generate:. The estimators have a chapter of their own.
    private void VisitCondition(string path, SchemaNode branch)
    {
        var given = branch.Below("if").SelectMany(b => b.Properties).FirstOrDefault();
        if (given.Key is null or "estimate" || given.Node.Json["const"] is not { } word) return;
        foreach (var (key, below) in branch.Below("then").SelectMany(b => b.Properties)) Visit($"{Join(path, key)} ({given.Key}: {SchemaNode.Text(word)})", below);
    }

    private static string Join(string path, string key) => path.Length == 0 ? key : $"{path}.{key}";
}
