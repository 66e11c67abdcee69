using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Reckon.Assessments.Datasets.Generated;
using Reckon.Assessments.Microdata;

namespace Reckon.Assessments.Schemas;

/// <summary>Adds to the schema of assessments which data can be generated, and the options of each kind with their ranges and defaults.</summary>
public static class GeneratedSchemas
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, IndentSize = 2, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema with what can be generated.</summary>
    /// <param name="schema">The text of <c>assessment.schema.json</c>.</param>
    public static string AddTo(string schema)
    {
        var root = JsonNode.Parse(schema)!;
        var (definitions, dataset) = (root["$defs"]!.AsObject(), root["$defs"]!["dataset"]!);
        dataset["properties"]!["generate"]!["enum"] = new JsonArray([.. GeneratedKind.All.Select(k => (JsonNode)k.Name)]);
        foreach (var kind in GeneratedKind.All)
        {
            definitions[NameOf(kind)] = Options(kind);
            dataset["allOf"]!.AsArray().Add(Condition(kind));
        }

        return root.ToJsonString(Readable) + "\n";
    }

    private static string NameOf(GeneratedKind kind) => $"generated-{kind.Name}";

    private static JsonObject Condition(GeneratedKind kind) => new()
    {
        ["if"] = new JsonObject { ["required"] = new JsonArray(GeneratedReader.Generate), ["properties"] = new JsonObject { [GeneratedReader.Generate] = new JsonObject { ["const"] = kind.Name } } },
        ["then"] = new JsonObject { ["properties"] = new JsonObject { ["with"] = new JsonObject { ["$ref"] = $"#/$defs/{NameOf(kind)}" } } },
    };

    private static JsonObject Options(GeneratedKind kind)
    {
        var (defaults, properties) = (new MicrodataSpecification { Kind = kind.Kind }, new JsonObject());
        foreach (var option in kind.Options) properties[option.Name] = Number(option, defaults);
        properties[SpecificationReader.Design] = new JsonObject
        {
            ["enum"] = new JsonArray([.. SpecificationReader.Designs.Keys.Select(d => (JsonNode)d)]),
            ["description"] = "How units are drawn: simple, stratified by tier, whole clusters (agencies), or volunteers, of whom the larger come more often.",
            ["x-description-zh"] = "单位怎样抽取：简单随机、按层、整群（机构），或自愿填答（大单位更常来）。",
            ["default"] = SpecificationReader.Designs.First(d => d.Value == defaults.Design).Key,
        };
        properties[SpecificationReader.Allocation] = new JsonObject
        {
            ["type"] = "array",
            ["items"] = new JsonObject { ["type"] = "number", ["minimum"] = 0 },
            ["description"] = "For a stratified sample the share of each tier, small ones first; without it equal ones.",
            ["x-description-zh"] = "分层抽样时各层的占比，小单位在前；不写就是各层相等。",
        };
        return new JsonObject { ["title"] = $"options of generated {kind.Name}", ["description"] = $"What population and sample of {kind.Name} are wanted.", ["x-description-zh"] = $"要什么样的总体和样本（{kind.Name}）。", ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties };
    }

    private static JsonObject Number(GeneratedOption option, MicrodataSpecification defaults) => new()
    {
        ["type"] = option.IsWhole ? "integer" : "number",
        ["minimum"] = option.Least,
        ["maximum"] = option.Most,
        ["description"] = option.Description.In("en"),
        ["x-description-zh"] = option.Description.In("zh"),
        ["default"] = (decimal)option.Get(defaults),
    };
}
