using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Reckon.Site.Metadata;

/// <summary>Writes JSON for pages and for files.</summary>
internal static class JsonText
{
    // Leaves Chinese as it is and escapes what could end a script element.
    private static readonly JsonSerializerOptions InHtml = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static readonly JsonSerializerOptions InFile = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true, NewLine = "\n" };

    /// <summary>JSON that may stand inside a <c>script</c> element: no &lt;, &gt; or &amp; in it.</summary>
    public static string ForHtml(JsonNode node) => node.ToJsonString(InHtml);

    /// <summary>JSON for people and programs: indented, nothing escaped that need not be.</summary>
    public static string Indented(JsonNode node) => node.ToJsonString(InFile);

    /// <summary>The same as a file in UTF-8, ending with a line end.</summary>
    public static byte[] ForFile(JsonNode node) => Encoding.UTF8.GetBytes(Indented(node) + "\n");

    /// <summary>An object of the entries that have a value, in their order.</summary>
    public static JsonObject Object(params IEnumerable<(string Name, JsonNode? Value)> entries)
    {
        var made = new JsonObject();
        foreach (var (name, value) in entries.Where(e => e.Value is not null)) made[name] = value;
        return made;
    }

    /// <summary>A list.</summary>
    public static JsonArray List(IEnumerable<JsonNode?> items) => new([.. items]);
}
