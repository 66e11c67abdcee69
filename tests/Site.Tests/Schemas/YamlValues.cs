using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;

namespace Reckon.Site.Tests.Schemas;

/// <summary>YAML as editors hand it to a schema: values typed by the core schema of YAML 1.2.2, section 10.3.2.</summary>
internal static partial class YamlValues
{
    /// <summary>The values of a text; throws where it is no YAML.</summary>
    public static JsonNode? Of(string yaml)
    {
        var diagnostics = new DiagnosticBag();
        var root = YamlReader.Read(new SourceFile("values.yaml", yaml), diagnostics);
        return root is null ? throw new ArgumentException(DiagnosticText.Format(diagnostics.Ordered()[0]), nameof(yaml)) : Of(root);
    }

    private static JsonNode? Of(YamlNode node) => node switch
    {
        YamlMapping mapping => new JsonObject(mapping.Entries.Select(e => KeyValuePair.Create(e.Key.Text, Of(e.Value)))),
        YamlSequence list => new JsonArray([.. list.Items.Select(Of)]),
        YamlScalar { IsPlain: true } plain => Plain(plain.Text),
        YamlScalar quoted => JsonValue.Create(quoted.Text),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private static JsonValue? Plain(string text)
    {
        if (Null().IsMatch(text)) return null;
        if (Bool().IsMatch(text)) return JsonValue.Create(text.StartsWith('t') || text.StartsWith('T'));
        return Number().IsMatch(text) ? JsonValue.Create(double.Parse(text, CultureInfo.InvariantCulture)) : JsonValue.Create(text);
    }

    [GeneratedRegex("^(null|Null|NULL|~)?$")]
    private static partial Regex Null();

    [GeneratedRegex("^(true|True|TRUE|false|False|FALSE)$")]
    private static partial Regex Bool();

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$")]
    private static partial Regex Number();
}
