using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Reckon.Assessments.Cards;
using Reckon.Assessments.Estimators;
using Reckon.Assessments.Texts;

namespace Reckon.Assessments.Schemas;

/// <summary>Adds to the schema of assessments what the estimators of the program know: their names, and the options of each.</summary>
public static class EstimatorSchemas
{
    private const string Word = "common.schema.json#/$defs/word";
    private const string Formula = "common.schema.json#/$defs/formula";
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, IndentSize = 2, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema with the estimators in it.</summary>
    /// <param name="schema">The text of <c>assessment.schema.json</c>, which knows estimates but no estimator.</param>
    public static string AddTo(string schema)
    {
        var root = JsonNode.Parse(schema)!;
        var (definitions, estimators) = (root["$defs"]!.AsObject(), EstimatePlanner.Known.Select(n => EstimatePlanner.Find(n)!).ToList());
        var quantity = definitions["quantity"]!;
        quantity["properties"]!["estimate"] = new JsonObject { ["enum"] = Words(estimators.Select(e => e.Name)), ["description"] = quantity["properties"]!["estimate"]!["description"]!.DeepClone(), ["x-description-zh"] = quantity["properties"]!["estimate"]!["x-description-zh"]!.DeepClone() };
        foreach (var estimator in estimators)
        {
            definitions[NameOf(estimator)] = Options(estimator);
            quantity["allOf"]!.AsArray().Add(Condition(estimator));
        }

        return root.ToJsonString(Readable) + "\n";
    }

    private static string NameOf(IEstimator estimator) => $"with-{estimator.Name}";

    private static JsonObject Condition(IEstimator estimator)
    {
        var then = new JsonObject { ["properties"] = new JsonObject { ["with"] = new JsonObject { ["$ref"] = $"#/$defs/{NameOf(estimator)}" } } };
        if (estimator.Options.Any(o => o.IsRequired)) then["required"] = Words(["with"]);
        return new JsonObject
        {
            ["if"] = new JsonObject { ["required"] = Words(["estimate"]), ["properties"] = new JsonObject { ["estimate"] = new JsonObject { ["const"] = estimator.Name } } },
            ["then"] = then,
        };
    }

    private static JsonObject Options(IEstimator estimator) => new()
    {
        ["title"] = $"options of '{estimator.Name}'",
        ["description"] = $"The options of the estimator '{estimator.Name}'.",
        ["x-description-zh"] = $"估计方法 {estimator.Name} 的选项。",
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["required"] = Words(estimator.Options.Where(o => o.IsRequired).Select(o => o.Name)),
        ["properties"] = new JsonObject(estimator.Options.Select(o => KeyValuePair.Create(o.Name, (JsonNode?)Option(estimator, o)))),
    };

    private static JsonObject Option(IEstimator estimator, EstimatorOption option)
    {
        var schema = option.Kind switch
        {
            OptionKind.Choice => new JsonObject { ["enum"] = Words(option.Choices), ["default"] = option.Choices[0] },
            OptionKind.Flag => new JsonObject { ["type"] = "boolean" },
            OptionKind.Number => new JsonObject { ["$ref"] = "common.schema.json#/$defs/number" },
            OptionKind.Rows or OptionKind.Quantity => new JsonObject { ["$ref"] = Formula },
            OptionKind.RowsList or OptionKind.Quantities or OptionKind.Texts => new JsonObject { ["$ref"] = "#/$defs/option" },
            OptionKind.Data or OptionKind.Category or OptionKind.Table or OptionKind.Design or OptionKind.IoTable or OptionKind.Text => new JsonObject { ["$ref"] = Word },
        };
        var meaning = Describe(estimator, option);
        (schema["description"], schema["x-description-zh"]) = (meaning.In("en"), meaning.In("zh"));
        return schema;
    }

    // What an option does is told by the estimator's card, to readers and to editors alike.
    private static LocalText Describe(IEstimator estimator, EstimatorOption option) =>
        MethodCards.All.Find(estimator.Name)!.Options.First(o => o.Name == option.Name).Meaning;

    private static JsonArray Words(IEnumerable<string> words) => [.. words.Select(w => (JsonNode)w)];
}
