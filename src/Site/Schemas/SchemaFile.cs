using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Reckon.Site.Schemas;

/// <summary>A JSON Schema (draft 2020-12) of a kind of YAML files: editors complete, explain and check these files with it.</summary>
/// <remarks>Schemas refer to one another by file name; they have to stand in one folder.</remarks>
/// <param name="Name">Its name: <c>assessment</c>.</param>
/// <param name="Title">The file that it describes, seen from the input folder: <c>data/units.yaml</c>.</param>
/// <param name="Description">What such a file holds, in one sentence.</param>
/// <param name="Text">The schema itself, with line feeds only.</param>
public sealed record SchemaFile(string Name, string Title, string Description, string Text)
{
    /// <summary>What file names of schemas end with.</summary>
    public const string Extension = ".schema.json";

    /// <summary>The schema's file name: <c>assessment.schema.json</c>.</summary>
    public string FileName => Name + Extension;

    /// <summary>The keyword with the Chinese words of what <c>description</c> says in English. Editors that do not know it pass it over.</summary>
    public const string ChineseDescription = "x-description-zh";

    /// <summary>The languages that schemas explain in.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en", "zh"];

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, IndentSize = 2, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema for an editor that is to explain in one language: <c>zh</c> or <c>en</c>.</summary>
    public SchemaFile In(string language)
    {
        var root = JsonNode.Parse(Text)!;
        Keep(root, language);
        return Of(Name, root.ToJsonString(Readable) + "\n");
    }

    private static void Keep(JsonNode? node, string language)
    {
        if (node is JsonObject mapping && mapping.Remove(ChineseDescription, out var chinese) && language == "zh") mapping["description"] = chinese;
        var below = node switch { JsonObject o => o.Select(p => p.Value).ToList(), JsonArray list => [.. list], _ => [] };
        foreach (var part in below) Keep(part, language);
    }

    internal static SchemaFile Of(string name, string text)
    {
        using var json = JsonDocument.Parse(text);
        return new SchemaFile(name, Find(json, "title"), Find(json, "description"), text.ReplaceLineEndings("\n"));
    }

    private static string Find(JsonDocument json, string key) => json.RootElement.GetProperty(key).GetString()!;
}
