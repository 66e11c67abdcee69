using Reckon.Assessments.Estimators.IoMultiplier;
using Reckon.Assessments.Formulas;
using Reckon.Assessments.InputOutput;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;

namespace Reckon.Assessments.Estimators.Expenditure;

/// <summary>The outputs of an expenditure taken apart with a table, and their values.</summary>
/// <param name="Formulas">Puts formulas together.</param>
/// <param name="Table">The table.</param>
/// <param name="Employment">Where jobs come from, or null.</param>
/// <param name="Items">What money is spent on: shares of products.</param>
/// <param name="Spending">The formula of each item's amount; empty for the whole final demand of the table.</param>
/// <param name="Content">What a unit consists of.</param>
/// <param name="Coefficients">Published complete consumption coefficients, one for each item, in place of the table's; or null.</param>
internal sealed record ExpenditurePlan(
    FormulaBuilder Formulas,
    IoTable Table,
    IoTable? Employment,
    IReadOnlyList<MultiplierItem> Items,
    IReadOnlyList<FormulaNode> Spending,
    SpendingContent Content,
    IReadOnlyList<FormulaNode>? Coefficients)
{
    private static readonly (string Name, LocalText Label)[] Parts =
    [
        ("published", Words.Of("按原做法读出的间接GDP，实为总产出", "indirect product as published, which is gross output")),
        ("gdp_direct", Words.Of("直接增加值", "product of those who deliver")),
        ("gdp_indirect", Words.Of("供应链上的增加值", "product of their suppliers")),
        ("import_content", Words.Of("进口含量", "imports in it")),
        ("jobs", Words.Of("支撑的就业", "jobs that it supports")),
    ];

    private int Count => Employment is null ? Parts.Length - 1 : Parts.Length;

    /// <summary>All outputs: statistics in the order of <see cref="Values"/>, then formulas.</summary>
    public IReadOnlyList<EstimateOutput> Outputs() => [.. Amount(), .. Parts.Take(Count).SelectMany(PerUnit), .. Parts.Take(Count).Select(Sum), .. Further()];

    /// <summary>The statistics.</summary>
    public double[] Values()
    {
        var parts = Content.Parts(Employment is null ? [] : Table.JobsPerOutput(Employment.Employment!));
        return [.. Spending.Count == 0 ? [Content.Total] : Array.Empty<double>(), .. parts.SelectMany(p => Items.Select(i => i.Of(p)))];
    }

    private IReadOnlyList<FormulaNode> Amounts => Spending.Count == 0 ? [Formulas.Own("spending")] : Spending;

    private IEnumerable<EstimateOutput> Amount() =>
        Spending.Count > 0 ? [] : [new EstimateOutput("spending", IoUnits.Money(Table), Words.Of("支出合计", "all spending")) { Citation = Table.Citation }];

    private Unit UnitOf(string name) => name == "jobs" ? IoUnits.JobsPerMoney(Table, Employment!.Employment!.Unit) : Unit.None;

    private IEnumerable<EstimateOutput> PerUnit((string Name, LocalText Label) part) => Items.Select(i => new EstimateOutput($"{part.Name}_per_unit", UnitOf(part.Name), Words.Of("每单位支出：{0}", "per unit of spending: {0}", part.Label))
    {
        Keys = i.Keys,
        KeyNames = ["sector"],
        Citation = part.Name == "jobs" ? new Sources.Citation(Employment!.Employment!.Source, null) : Table.Citation,
    });

    private EstimateOutput Sum((string Name, LocalText Label) part)
    {
        var terms = Amounts.Select((a, k) => Formulas.Times(a, part.Name == "published" && Coefficients is not null ? Coefficients[k] : Own(part.Name, k))).ToList();
        var unit = part.Name == "jobs" ? Employment!.Employment!.Unit : IoUnits.Money(Table);
        return new EstimateOutput(part.Name, unit, part.Label) { Formula = Formulas.Sum(terms) };
    }

    // Several amounts may be spent on one sector, whose content is there once.
    private FormulaNode Own(string part, int amount) => Formulas.Own($"{part}_per_unit", ItemOf(amount).Keys);

    /// <summary>The item of each amount, where several amounts share one.</summary>
    public IReadOnlyList<int> Places { get; init; } = [];

    private MultiplierItem ItemOf(int amount) => Items[Places.Count == 0 ? 0 : Places[amount]];

    private IEnumerable<EstimateOutput> Further()
    {
        yield return new("gdp_content", IoUnits.Money(Table), Words.Of("国内增加值", "domestic product in it")) { Formula = Formulas.Plus(Formulas.Own("gdp_direct"), Formulas.Own("gdp_indirect")) };
        yield return new("overstatement", Unit.None, Words.Of("原做法为正确间接GDP的倍数", "published reading over the right indirect product")) { Formula = Formulas.Over(Formulas.Own("published"), Formulas.Own("gdp_indirect")) };
    }
}
