using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Reckon.Site.Schemas;
using Reckon.Site.Settings;

namespace Reckon.Site.Tests.Schemas;

public sealed partial class SchemaWordsTests
{
    [Fact]
    public void Whatever_is_described_is_described_in_Chinese_and_in_English()
    {
        var described = SchemaCatalog.All.SelectMany(s => Mappings(JsonNode.Parse(s.Text)!)).Where(m => m["description"] is JsonValue).ToList();

        Assert.NotEmpty(described);
        Assert.Equal([], described.Where(m => m["x-description-zh"] is null || !Han().IsMatch(m["x-description-zh"]!.ToString())).Select(m => m["description"]!.ToString()));
        Assert.Equal([], described.Select(m => m["description"]!.ToString()).Where(t => Sentence().IsMatch(t)));
    }

    [Fact]
    public void A_schema_in_one_language_says_everything_in_it()
    {
        foreach (var schema in SchemaCatalog.All)
        {
            var chinese = Mappings(JsonNode.Parse(schema.In("zh").Text)!).Select(m => m["description"]).OfType<JsonValue>().ToList();
            Assert.All(chinese, d => Assert.Matches(Han(), d.ToString()));
            Assert.Equal(Mappings(JsonNode.Parse(schema.Text)!).Count(m => m["description"] is JsonValue), chinese.Count);
            Assert.DoesNotContain(SchemaFile.ChineseDescription, schema.In("zh").Text + schema.In("en").Text);
        }
    }

    [Fact]
    public void The_settings_that_are_read_are_those_that_the_schema_describes()
    {
        var described = JsonNode.Parse(SchemaCatalog.Find("statiq")!.Text)!["properties"]!.AsObject().Select(p => p.Key).Order(StringComparer.Ordinal).ToList();
        var known = (string[])typeof(SettingsReader).GetField("Keys", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!;

        Assert.Equal(known.Order(StringComparer.Ordinal), described);
    }

    private static IEnumerable<JsonObject> Mappings(JsonNode node) => node switch
    {
        JsonObject mapping => mapping.Where(p => p.Key != "examples" && p.Value is not null).SelectMany(p => Mappings(p.Value!)).Prepend(mapping),
        JsonArray list => list.OfType<JsonNode>().SelectMany(Mappings),
        _ => [],
    };

    [GeneratedRegex(@"[\u4e00-\u9fff]")]
    private static partial Regex Han();

    // English words that end without a full stop, or hold a Chinese sentence.
    [GeneratedRegex(@"[^.…]$|[\u4e00-\u9fff]{6}")]
    private static partial Regex Sentence();
}
