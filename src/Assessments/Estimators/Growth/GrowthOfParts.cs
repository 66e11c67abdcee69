using Reckon.Assessments.Formulas;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;

namespace Reckon.Assessments.Estimators.Growth;

/// <summary>How much of a total's growth each of its parts accounts for: changes over the first total, which sum to the growth.</summary>
internal static class GrowthOfParts
{
    /// <summary>All formulas; null after an error.</summary>
    public static EstimatePlan? Plan(EstimateCall call)
    {
        if (MatchedTables.Read(call, "first_parts", "last_parts") is not { } parts) return null;
        var f = call.Formulas;
        return new EstimatePlan(f.Call(FormulaOperator.Growth, f.Own("last_total"), f.Own("first_total")), [.. Totals(call, parts), .. parts.Rows.SelectMany(r => Of(f, r.Key, r.First, r.Second))]);
    }

    private static EstimateOutput[] Totals(EstimateCall call, MatchedTables parts) =>
    [
        new("first_total", call.UnitOf(parts.Dimension), Words.Of("期初合计", "first total")) { Formula = call.Formulas.Sum([.. parts.Rows.Select(r => r.First)]) },
        new("last_total", call.UnitOf(parts.Dimension), Words.Of("期末合计", "last total")) { Formula = call.Formulas.Sum([.. parts.Rows.Select(r => r.Second)]) },
    ];

    private static IEnumerable<EstimateOutput> Of(FormulaBuilder f, string part, FormulaNode first, FormulaNode last)
    {
        EstimateOutput Keyed(string name, Unit unit, LocalText label, FormulaNode formula) => new(name, unit, label) { Keys = [part], KeyNames = ["part"], Formula = formula };

        yield return Keyed("contribution", Unit.PercentagePoint, Words.Of("对增长的拉动", "contribution to growth"), f.Over(f.Minus(last, first), f.Own("first_total")));
        yield return Keyed("first_share", Unit.Percent, Words.Of("期初占比", "share at the start"), f.Over(first, f.Own("first_total")));
        yield return Keyed("last_share", Unit.Percent, Words.Of("期末占比", "share at the end"), f.Over(last, f.Own("last_total")));
    }
}
