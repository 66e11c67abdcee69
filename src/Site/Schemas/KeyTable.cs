using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Reckon.Site.Schemas;

/// <summary>Writes the keys of a mapping as a Markdown table: key, what it holds, default, meaning and an example.</summary>
/// <param name="language">The language of the page.</param>
/// <param name="translate">Gives a text of the theme.</param>
internal sealed class KeyTable(string language, Func<string, string> translate)
{
    private const string Signs = @"\`*_{}[]<>|#~^&";
    private static readonly SearchValues<char> YamlSigns = SearchValues.Create(":#,{}[]&*!|>'\"%@`");
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The table of a mapping.</summary>
    public string Write(SchemaNode mapping)
    {
        var required = mapping.Required;
        var table = new StringBuilder($"| {translate("schema.key")} | {translate("schema.holds")} | {translate("schema.default")} | {translate("schema.meaning")} |\n| --- | --- | --- | --- |\n");
        foreach (var (key, node) in mapping.Properties) table.Append(CultureInfo.InvariantCulture, $"| `{key}` | {Holds(node)} | {Default(node, required.Contains(key))} | {Meaning(node)} |\n");
        return table.ToString();
    }

    /// <summary>A text in which Markdown finds nothing to read.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder();
        foreach (var sign in text) plain.Append(Signs.Contains(sign, StringComparison.Ordinal) ? $"\\{sign}" : sign.ToString());
        return plain.ToString();
    }

    private string Holds(SchemaNode node)
    {
        if (node.Words is { Count: > 0 } words) return string.Join(" ", words.Select(w => Code(w)));
        if (Named(node) is { } named) return named;
        if (node.Json["anyOf"] is JsonArray branches) return string.Join(translate("schema.or"), branches.OfType<JsonObject>().Select(b => Holds(new SchemaNode(node.File, b))).Distinct());
        return node.Target is { } target ? Holds(target) : OfType(node);
    }

    // Definitions that all schemas share have words of their own: a text, a number, a formula.
    private string? Named(SchemaNode node) => node.Json["$ref"]?.GetValue<string>() is { } reference && reference.StartsWith("common.", StringComparison.Ordinal) ? translate($"schema.type.{node.TargetName}") : null;

    private string OfType(SchemaNode node) => node.Json["type"] switch
    {
        _ when node.Properties.Count > 0 => translate("schema.type.object"),
        JsonArray => translate("schema.type.word"),
        JsonValue type when type.GetValue<string>() == "array" => string.Format(CultureInfo.InvariantCulture, translate("schema.list"), node.Below("items").Select(Holds).FirstOrDefault() ?? translate("schema.type.word")),
        JsonValue type => translate($"schema.type.{type.GetValue<string>()}"),
        _ => node.Json["const"] is { } only ? Code(SchemaNode.Text(only)) : translate("schema.type.word"),
    };

    private string Default(SchemaNode node, bool isRequired) =>
        isRequired ? translate("schema.required") : node.Find("default") is { } value ? Code(SchemaNode.Text(value)) : "";

    private string Meaning(SchemaNode node)
    {
        var meaning = Plain(node.Description(language) ?? "");
        return Example(node) is { } example ? $"{meaning}{translate("schema.example")}{Code(example)}" : meaning;
    }

    // Longer ones stand below the table of the mapping that they are.
    private static string? Example(SchemaNode node) =>
        node.Words.Count == 0 && (node.Json["examples"] ?? SharedExample(node)) is JsonArray { Count: > 0 } examples ? Yaml(examples[0]) : null;

    // What a formula or a unit looks like is told wherever one may stand; a text needs no example.
    private static JsonNode? SharedExample(SchemaNode node) => node.TargetName is "formula" or "unit" ? node.Target!.Json["examples"] : null;

    /// <summary>An example as it may stand in a YAML file: JSON without quotation marks around plain words.</summary>
    public static string Yaml(JsonNode? example) => example switch
    {
        JsonObject mapping => $"{{ {string.Join(", ", mapping.Select(p => $"{p.Key}: {Yaml(p.Value)}"))} }}",
        JsonArray list => $"[{string.Join(", ", list.Select(Yaml))}]",
        JsonValue value when value.TryGetValue<string>(out var text) => IsPlain(text) ? text : JsonSerializer.Serialize(text, Readable),
        _ => example?.ToJsonString(Readable) ?? "",
    };

    private static bool IsPlain(string text) =>
        text.Length > 0 && char.IsLetter(text[0]) && !text.AsSpan().ContainsAny(YamlSigns);

    private static string Code(string text) => $"`{text.Replace("|", "\\|", StringComparison.Ordinal)}`";
}
