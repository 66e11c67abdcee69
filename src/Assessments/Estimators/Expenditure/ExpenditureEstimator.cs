using Reckon.Assessments.Estimators.IoMultiplier;
using Reckon.Assessments.Formulas;
using Reckon.Assessments.InputOutput;
using Reckon.Assessments.Texts;
using Reckon.Statistics.InputOutput;

namespace Reckon.Assessments.Estimators.Expenditure;

/// <summary>What an expenditure consists of: domestic product, imports and jobs, beside the gross output that reports read as product.</summary>
internal sealed class ExpenditureEstimator : IEstimator
{
    private static readonly FinalDemandKind[] Consumption = [FinalDemandKind.HouseholdConsumption, FinalDemandKind.Consumption];
    private static readonly string[] OfTables = ["demand", "sectors", "employment"];
    private static readonly string[] Results = ["gdp_content", "gdp_indirect", "published", "import_content", "jobs"];

    /// <inheritdoc />
    public string Name => "expenditure";

    /// <inheritdoc />
    public IReadOnlyList<EstimatorOption> Options { get; } =
    [
        new("table", OptionKind.IoTable),
        new("demand", OptionKind.Text),
        new("spending", OptionKind.Quantities),
        new("sectors", OptionKind.Texts),
        new("coefficients", OptionKind.Quantities),
        new("employment", OptionKind.IoTable),
        new("of", OptionKind.Choice) { Choices = Results },
    ];

    /// <inheritdoc />
    public EstimatePlan? Plan(EstimateCall call)
    {
        var errors = call.Diagnostics.ErrorCount;
        var (spending, coefficients) = (call.Quantities("spending"), call.Quantities("coefficients"));
        if (spending is null || coefficients is null) return null;
        if (call.Has("coefficients") && coefficients.Count != spending.Count)
            call.Fail("coefficients", "wrong-options", $"Amounts of spending: {spending.Count}; coefficients: {coefficients.Count}.", "Give a coefficient for each amount, in the same order.");
        if (!call.Has("table")) return Published(call, spending, coefficients, errors);
        if (call.IoTable() is not { } table || CategoryOf(call, table) is not { } category) return null;
        CheckImports(call, table);
        var (employment, items) = (Employment(call, table), Items(call, table, spending.Count));
        if (items is null || call.Diagnostics.ErrorCount > errors) return null;
        var content = new SpendingContent(table, category);
        return Finish(call, items.Value.Distinct is { } distinct
            ? new ExpenditurePlan(call.Formulas, table, employment, distinct, Nodes(spending), content, Given(coefficients)) { Places = items.Value.Places }
            : new ExpenditurePlan(call.Formulas, table, employment, [new MultiplierItem([], content.Shares)], Nodes(spending), content, Given(coefficients)));
    }

    private static IReadOnlyList<FormulaNode> Nodes(IReadOnlyList<TypedFormula> formulas) => [.. formulas.Select(f => f.Node)];

    private static IReadOnlyList<FormulaNode>? Given(IReadOnlyList<TypedFormula> coefficients) => coefficients.Count == 0 ? null : Nodes(coefficients);

    private static EstimatePlan? Finish(EstimateCall call, ExpenditurePlan plan)
    {
        var of = call.Choice("of");
        if (of == "jobs" && plan.Employment is null)
        {
            call.Fail("of", "no-employment", $"The table '{plan.Table.Name}' has no employment by sector.", "Name a table with employment of the same sectors as 'employment'.");
            return null;
        }

        return new EstimatePlan(call.Formulas.Own(of), plan.Outputs()) { Compute = _ => new EstimateResult([EstimateResult.Exact(plan.Values())], []) };
    }

    // Without a table there is only what was published.
    private static EstimatePlan? Published(EstimateCall call, IReadOnlyList<TypedFormula> spending, IReadOnlyList<TypedFormula> coefficients, int errors)
    {
        if (coefficients.Count == 0) call.Fail("table", "wrong-options", "Spending is taken apart with an input–output table, or multiplied by published coefficients.", "Give 'table', or 'spending' and 'coefficients'.");
        if (call.Has("of") && call.Choice("of") != "published") call.Fail("of", "wrong-options", "Published coefficients alone give nothing but 'published', which is gross output.", "Name a 'table' for the product, imports and jobs in it.");
        foreach (var stray in OfTables.Where(call.Has)) call.Fail(stray, "wrong-options", $"'{stray}' needs a 'table'.");
        if (call.Diagnostics.ErrorCount > errors) return null;
        var sum = call.Formulas.Sum([.. spending.Zip(coefficients, (s, c) => call.Formulas.Times(s.Node, c.Node))]);
        var label = Words.Of("按原做法读出的间接GDP，实为总产出", "indirect product as published, which is gross output");
        return new EstimatePlan(call.Formulas.Own("published"), [new EstimateOutput("published", call.Target.Unit, label) { Formula = sum }]);
    }

    private static string? CategoryOf(EstimateCall call, IoTable table)
    {
        var categories = table.Flows.Domestic.FinalDemand.Categories;
        if (call.Text("demand") is { } word) return word.Text != DemandReader.All && DemandReader.CheckCategory(call, table, word.Text) ? word.Text : Unknown(call);
        return categories.FirstOrDefault(c => Consumption.Contains(c.Kind)) is { Name: { } name } ? name : Unknown(call);
    }

    private static string? Unknown(EstimateCall call)
    {
        if (call.Text("demand") is null or { Text: DemandReader.All }) call.Fail("demand", "wrong-options", "'demand' is one category of final demand: it says who spends, and so what is imported.");
        return null;
    }

    private static void CheckImports(EstimateCall call, IoTable table)
    {
        if (table.Flows.Imported.Intermediate.Rows != table.Sectors.Count)
            call.Fail("table", "wrong-options", $"The table '{table.Name}' has imports in one row; to take spending apart they must be known by product.");
    }

    private static IoTable? Employment(EstimateCall call, IoTable table)
    {
        var source = call.Has("employment") ? call.IoTable("employment") : table;
        if (!call.Has("employment") || source is null) return source?.Employment is null ? null : source;
        if (source.Employment is not null && source.Sectors.Select(s => s.Code).SequenceEqual(table.Sectors.Select(s => s.Code), StringComparer.Ordinal)) return source;
        call.Fail("employment", "no-employment", $"The table '{source.Name}' has no employment of the sectors of '{table.Name}'.");
        return null;
    }

    // One item for each sector that is named; none named is the mix of the final demand.
    private static (IReadOnlyList<MultiplierItem>? Distinct, IReadOnlyList<int> Places)? Items(EstimateCall call, IoTable table, int amounts)
    {
        var words = call.TextList("sectors");
        if (words.Count == 0 && amounts <= 1) return (null, []);
        if (words.Count != amounts)
        {
            call.Fail("sectors", "wrong-options", $"Amounts of spending: {amounts}; sectors: {words.Count}.", "Give a sector for each amount, in the same order.");
            return null;
        }

        var codes = words.Select(w => DemandReader.OfSector(call, "sectors", table, w.Text, []) is null ? null : table.Sectors[table.IndexOf(w.Text)].Code).ToList();
        if (codes.Contains(null)) return null;
        var distinct = codes.Distinct().ToList();
        return ([.. distinct.Select(c => MultiplierItem.Single([c!], table.IndexOf(c!), table.Sectors.Count))], [.. codes.Select(c => distinct.IndexOf(c))]);
    }
}
