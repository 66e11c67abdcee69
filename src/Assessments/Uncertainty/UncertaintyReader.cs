using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Uncertainty;

/// <summary>Reads <c>uncertainty:</c> of a quantity: <c>printed</c>, or one of the forms with its numbers.</summary>
internal static class UncertaintyReader
{
    private static readonly (string Key, UncertaintyForm Form, int Numbers)[] Forms =
    [
        ("se", UncertaintyForm.StandardError, 1), ("relative", UncertaintyForm.Relative, 1), ("interval", UncertaintyForm.Interval, 2),
        ("normal", UncertaintyForm.Normal, 2), ("lognormal", UncertaintyForm.LogNormal, 2), ("uniform", UncertaintyForm.Uniform, 2),
        ("triangular", UncertaintyForm.Triangular, 3), ("pert", UncertaintyForm.Pert, 3), ("beta", UncertaintyForm.Beta, 2),
    ];

    /// <summary>What is said, or null where nothing is or after an error.</summary>
    public static UncertaintyDeclaration? Read(YamlFields quantity, DiagnosticBag diagnostics) => quantity.Node("uncertainty") switch
    {
        null => null,
        YamlScalar { Text: "printed" } word => new UncertaintyDeclaration(UncertaintyForm.Printed, [], 1, word.Span),
        YamlScalar word => Refuse(word, diagnostics),
        var node => YamlFields.Of(node, "an uncertainty", diagnostics) is { } fields ? ReadForm(fields, diagnostics) : null,
    };

    private static UncertaintyDeclaration? Refuse(YamlScalar word, DiagnosticBag diagnostics)
    {
        diagnostics.Error("unknown-value", word.Span, $"'{word.Text}' says nothing of an uncertainty.", Suggestion.For(word.Text, ["printed"]) ?? $"Write printed, or one of {string.Join(", ", Forms.Select(f => f.Key))} with numbers: {{ se: 2 }}.");
        return null;
    }

    private static UncertaintyDeclaration? ReadForm(YamlFields fields, DiagnosticBag diagnostics)
    {
        var given = Forms.Where(f => fields.Has(f.Key)).ToList();
        var level = fields.Number("level");
        if (level is <= 0 or >= 1) diagnostics.Error("out-of-range", fields.SpanOf("level"), $"'level' is a probability between 0 and 1; {level} stands here.", "For instance: level: 0.95");
        fields.ReportUnknown();
        if (given is not [var (key, form, count)])
        {
            diagnostics.Error("missing-key", fields.Span, $"An uncertainty is one of {string.Join(", ", Forms.Select(f => f.Key))}; {(given.Count == 0 ? "none" : "more than one")} stands here.");
            return null;
        }

        var numbers = fields.Numbers(key);
        if (numbers.Count == count) return level is <= 0 or >= 1 ? null : new UncertaintyDeclaration(form, [.. numbers.Select(n => (double)n)], (double)(level ?? 0.95m), fields.SpanOf(key));
        diagnostics.Error("wrong-type", fields.SpanOf(key), $"'{key}' takes {count} {(count == 1 ? "number" : "numbers")}; {numbers.Count} {(numbers.Count == 1 ? "stands" : "stand")} here.", Example(form));
        return null;
    }

    private static string Example(UncertaintyForm form) => form switch
    {
        UncertaintyForm.StandardError => "For instance: se: 2",
        UncertaintyForm.Relative => "In percent of the value: relative: 10",
        UncertaintyForm.Normal => "Mean and standard deviation: normal: [100, 5]",
        UncertaintyForm.Beta => "The two parameters: beta: [12, 30]",
        UncertaintyForm.Triangular or UncertaintyForm.Pert => "Lowest, likeliest, highest: [80, 100, 150]",
        _ => "The two ends: [80, 120]",
    };
}
