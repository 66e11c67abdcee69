using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Reckon.Assessments.Estimators;

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
        quantity["properties"]!["estimate"] = new JsonObject { ["enum"] = Words(estimators.Select(e => e.Name)), ["description"] = quantity["properties"]!["estimate"]!["description"]!.DeepClone() };
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
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["required"] = Words(estimator.Options.Where(o => o.IsRequired).Select(o => o.Name)),
        ["properties"] = new JsonObject(estimator.Options.Select(o => KeyValuePair.Create(o.Name, (JsonNode?)Option(o)))),
    };

    private static JsonObject Option(EstimatorOption option)
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
        schema["description"] = Describe(option.Kind);
        return schema;
    }

    private static string Describe(OptionKind kind) => kind switch
    {
        OptionKind.Data => "The name of a data set below 'data'.",
        OptionKind.Category => "The name of a column of words: a stratum, cluster or tier.",
        OptionKind.Rows => "A formula over the columns of the data.",
        OptionKind.RowsList => "Formulas over the columns of the data.",
        OptionKind.Quantity => "A formula over quantities.",
        OptionKind.Quantities => "Formulas over quantities.",
        OptionKind.Table => "The name of a table of quantities, one for each category.",
        OptionKind.Number => "A number.",
        OptionKind.Choice => "One of a few words; the first is the default.",
        OptionKind.Flag => "true or false.",
        OptionKind.Design => "The name of a survey design below 'designs'.",
        OptionKind.IoTable => "The name of an input–output table below data/io.",
        OptionKind.Text => "Words, taken as they are.",
        OptionKind.Texts => "A list of words, taken as they are.",
    };

    private static JsonArray Words(IEnumerable<string> words) => [.. words.Select(w => (JsonNode)w)];
}
