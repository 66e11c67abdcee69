using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;
using Reckon.Statistics.InputOutput;

namespace Reckon.Assessments.InputOutput;

/// <summary>The words that say what a category of final demand or a row of primary inputs is.</summary>
internal static class IoKinds
{
    private static readonly Dictionary<string, FinalDemandKind> Demand = new(StringComparer.Ordinal)
    {
        ["household-consumption"] = FinalDemandKind.HouseholdConsumption,
        ["government-consumption"] = FinalDemandKind.GovernmentConsumption,
        ["consumption"] = FinalDemandKind.Consumption,
        ["fixed-capital-formation"] = FinalDemandKind.FixedCapitalFormation,
        ["inventory-change"] = FinalDemandKind.InventoryChange,
        ["exports"] = FinalDemandKind.Exports,
        ["other"] = FinalDemandKind.Other,
    };

    private static readonly Dictionary<string, PrimaryInputKind> Primary = new(StringComparer.Ordinal)
    {
        ["compensation-of-employees"] = PrimaryInputKind.CompensationOfEmployees,
        ["production-taxes"] = PrimaryInputKind.ProductionTaxes,
        ["fixed-capital-consumption"] = PrimaryInputKind.FixedCapitalConsumption,
        ["operating-surplus"] = PrimaryInputKind.OperatingSurplus,
        ["other-value-added"] = PrimaryInputKind.OtherValueAdded,
        ["product-taxes"] = PrimaryInputKind.ProductTaxes,
    };

    /// <summary>The categories of final demand, in the order of the file.</summary>
    public static IReadOnlyList<FinalDemandCategory> ReadDemand(YamlFields fields, DiagnosticBag diagnostics) =>
        [.. Read("final_demand", Demand, fields, diagnostics).Select(c => new FinalDemandCategory(c.Name, c.Kind))];

    /// <summary>The rows of primary inputs, in the order of the file.</summary>
    public static IReadOnlyList<PrimaryInput> ReadPrimary(YamlFields fields, DiagnosticBag diagnostics) =>
        [.. Read("primary_inputs", Primary, fields, diagnostics).Select(c => new PrimaryInput(c.Name, c.Kind))];

    private static IEnumerable<(string Name, T Kind)> Read<T>(string key, Dictionary<string, T> kinds, YamlFields fields, DiagnosticBag diagnostics)
        where T : struct
    {
        var entries = fields.Entries(key);
        if (entries.Count == 0) diagnostics.Error("missing-key", fields.SpanOf(key), $"An input–output table needs '{key}'.", $"For instance: {key}: {{ {kinds.Keys.First().Replace('-', '_')}: {kinds.Keys.First()} }}");
        foreach (var (name, node) in entries)
        {
            if (node is YamlScalar word && kinds.TryGetValue(word.Text, out var kind)) yield return (name.Text, kind);
            else diagnostics.Error("unknown-value", node.Span, $"'{name.Text}' has to say what it is.", node is YamlScalar unknown && Suggestion.For(unknown.Text, kinds.Keys) is { } nearest ? nearest : $"One of {string.Join(", ", kinds.Keys)}.");
        }
    }
}
