using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Reckon.Site.Schemas;

namespace Reckon.Site.Tests.Schemas;

/// <summary>Holds YAML against our schemas with a validator that is not ours.</summary>
internal static class SchemaValidator
{
    private const string Base = "https://reckon.example/";
    private static readonly EvaluationOptions Options = new() { OutputFormat = OutputFormat.Hierarchical };
    private static readonly BuildOptions Build = new() { SchemaRegistry = Registry() };

    /// <summary>What does not fit, a line for each place; empty for a good file.</summary>
    /// <param name="schema">The file name of a schema, or a definition of it: <c>units.schema.json#/$defs/noun</c>.</param>
    /// <param name="yaml">The file.</param>
    public static IReadOnlyList<string> Problems(string schema, string yaml) => Problems(schema, YamlValues.Of(yaml));

    /// <summary>The same for values that were read.</summary>
    public static IReadOnlyList<string> Problems(string schema, JsonNode? values)
    {
        var whole = JsonSchema.FromText(JsonSerializer.Serialize(new Dictionary<string, string> { ["$ref"] = Base + schema }), Build);
        var results = whole.Evaluate(JsonSerializer.SerializeToElement(values), Options);
        return results.IsValid ? [] : [.. Errors(results).DefaultIfEmpty("It does not fit.")];
    }

    // A branch that was not taken is no problem where another one was.
    private static IEnumerable<string> Errors(EvaluationResults results) =>
        results.IsValid ? [] : (results.Errors ?? []).Select(e => $"{results.InstanceLocation}: {e.Key}: {e.Value}").Concat((results.Details ?? []).SelectMany(Errors));

    private static SchemaRegistry Registry()
    {
        var registry = new SchemaRegistry();
        registry.Fetch = (uri, known) => JsonSchema.FromText(TextAt(uri), new BuildOptions { SchemaRegistry = known }, uri);
        return registry;
    }

    private static string TextAt(Uri uri) => SchemaCatalog.Find(Path.GetFileName(uri.AbsolutePath)[..^SchemaFile.Extension.Length])!.Text;
}
