using Reckon.Assessments.Formulas;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;

namespace Reckon.Assessments.Estimators.Growth;

/// <summary>Growth from one number to another, in total and for each step.</summary>
internal static class GrowthOfTwo
{
    /// <summary>All formulas; the headline is the rate of a step where steps are given, else the growth in total. Null after an error.</summary>
    public static EstimatePlan? Plan(EstimateCall call)
    {
        if (call.Quantity("first") is not { } first || call.Quantity("last") is not { } last) return null;
        var steps = call.Quantity("steps");
        if (call.Has("steps") && steps is null) return null;
        if (!first.Dimension.Equals(last.Dimension))
        {
            call.Fail("last", "unit-mismatch", $"'last' counts {last.Dimension}, 'first' counts {first.Dimension}.");
            return null;
        }

        return new EstimatePlan(call.Formulas.Own(steps is null ? "total" : "rate"), [.. Outputs(call, first, last, steps)]);
    }

    private static IEnumerable<EstimateOutput> Outputs(EstimateCall call, TypedFormula first, TypedFormula last, TypedFormula? steps)
    {
        var f = call.Formulas;
        yield return new("change", call.UnitOf(first.Dimension), Words.Of("增量", "change")) { Formula = f.Minus(last.Node, first.Node) };
        yield return new("total", Unit.Percent, Words.Of("总增长率", "growth in total")) { Formula = f.Call(FormulaOperator.Growth, last.Node, first.Node) };
        if (steps is not null) yield return new("rate", Unit.Percent, Words.Of("年均增长率", "growth for each step")) { Formula = f.Call(FormulaOperator.Cagr, last.Node, first.Node, steps.Node) };
    }
}
