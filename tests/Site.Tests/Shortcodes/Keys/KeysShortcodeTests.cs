using System.Net;
using System.Text.Json.Nodes;
using Reckon.Site.Schemas;

namespace Reckon.Site.Tests.Shortcodes.Keys;

public sealed class KeysShortcodeTests
{
    public static TheoryData<string> Schemas => [.. SchemaCatalog.All.Select(s => s.Name).Where(n => n != "common")];

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Every_key_of_a_schema_stands_there_with_its_meaning_in_the_page_s_language(string schema)
    {
        var (report, chinese, english) = ReferenceSite.Build($"<?# Keys {schema} /?>");

        Assert.True(report.Succeeded, TestSite.Text(report));
        var keys = Keys(JsonNode.Parse(SchemaCatalog.Find(schema)!.Text)!).ToList();
        Assert.NotEmpty(keys);
        foreach (var (key, node) in keys)
        {
            Assert.Contains($"<td><code>{key}</code></td>", english);
            if (node["description"] is { } meaning) Assert.Contains(meaning.GetValue<string>(), WebUtility.HtmlDecode(english));
            if (node["x-description-zh"] is { } words) Assert.Contains(words.GetValue<string>(), WebUtility.HtmlDecode(chinese));
            if (node["default"] is JsonValue value && value.GetValueKind() != System.Text.Json.JsonValueKind.Array) Assert.Contains($"<code>{value}</code>", english);
        }
    }

    [Fact]
    public void A_schema_that_is_none_is_an_error_with_the_nearest_one()
    {
        var (report, _, _) = ReferenceSite.Build("<?# Keys assesment /?>");

        Assert.False(report.Succeeded);
        Assert.Contains("There is no schema 'assesment'. [unknown-schema]", TestSite.Text(report));
        Assert.Contains("Did you mean 'assessment'?", TestSite.Text(report));
    }

    // The options of estimators have a chapter of their own.
    private static IEnumerable<(string Key, JsonObject Node)> Keys(JsonNode node) => node switch
    {
        JsonObject mapping => mapping.Where(p => p.Key is not ("examples" or "if" or "not" or "then" or "patternProperties") && !p.Key.StartsWith("with-", StringComparison.Ordinal) && p.Value is not null)
            .SelectMany(p => Keys(p.Value!)).Concat((mapping["properties"] as JsonObject ?? []).Where(p => p.Value is JsonObject).Select(p => (p.Key, p.Value!.AsObject()))),
        JsonArray list => list.OfType<JsonNode>().SelectMany(Keys),
        _ => [],
    };
}
