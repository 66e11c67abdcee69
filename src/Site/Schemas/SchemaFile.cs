using System.Text.Json;

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

    internal static SchemaFile Of(string name, string text)
    {
        using var json = JsonDocument.Parse(text);
        return new SchemaFile(name, Find(json, "title"), Find(json, "description"), text.ReplaceLineEndings("\n"));
    }

    private static string Find(JsonDocument json, string key) => json.RootElement.GetProperty(key).GetString()!;
}
