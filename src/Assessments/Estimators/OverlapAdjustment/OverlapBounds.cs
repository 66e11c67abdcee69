using Reckon.Assessments.Formulas;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;

namespace Reckon.Assessments.Estimators.OverlapAdjustment;

/// <summary>What sizes alone tell: persons are at least those of the largest platform, and at most the sum or the whole population.</summary>
internal static class OverlapBounds
{
    /// <summary>The plan, whose headline is the least number; null after an error.</summary>
    public static EstimatePlan? Plan(EstimateCall call)
    {
        var (sizes, population) = (call.Quantities("sizes"), call.Quantity("population"));
        if (sizes is null || (call.Has("population") && population is null)) return null;
        if (sizes.Count < 2)
        {
            call.Fail("sizes", "out-of-range", "'sizes' lists one platform; an overlap needs two.");
            return null;
        }

        var f = call.Formulas;
        FormulaNode[] nodes = [.. sizes.Select(s => s.Node)];
        var unit = call.UnitOf(sizes[0].Dimension);
        var sum = f.Sum(nodes);
        return new EstimatePlan(f.Call(FormulaOperator.Max, nodes),
        [
            new("sum", unit, Words.Of("各平台合计", "sum over platforms")) { Formula = sum },
            new("most", unit, Words.Of("至多", "at most")) { Formula = population is null ? sum : f.Call(FormulaOperator.Min, sum, population.Node) },
            new("coefficient", Unit.None, Words.Of("多平台系数 λ 的下限", "smallest coefficient λ")) { Formula = f.Over(f.Call(FormulaOperator.Max, nodes), sum) },
        ]);
    }
}
