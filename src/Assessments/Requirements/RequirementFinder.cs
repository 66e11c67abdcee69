using Reckon.Assessments.Evaluation;
using Reckon.Assessments.Formulas;
using Reckon.Assessments.Numbers;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Units;

namespace Reckon.Assessments.Requirements;

/// <summary>Tells for each number below a claim what it would have to be for the claim to hold.</summary>
/// <param name="quantities">All quantities.</param>
/// <param name="evaluator">Knows their values.</param>
internal sealed class RequirementFinder(IReadOnlyDictionary<QuantityId, DeclaredQuantity> quantities, QuantityEvaluator evaluator)
{
    // Beyond it no reader weighs one number against the others, and a sum of a thousand would cost a thousand searches.
    private const int MostLeaves = 12;

    // Of a claim that an unpublished number makes hold, the printed ones need no change.
    private const double Unchanged = 1e-9;

    /// <summary>The requirements, in the order of the formula; none where two numbers or more are unknown, as no one of them can then be told.</summary>
    /// <param name="formula">What the claim is held against.</param>
    /// <param name="printed">The number of the claim.</param>
    /// <param name="unit">Its unit.</param>
    public IReadOnlyList<Requirement> Find(CompiledFormula formula, PrintedNumber printed, Unit unit)
    {
        var leaves = new FormulaLeaves(formula, quantities, evaluator);
        var unknown = leaves.Ids.Where(id => leaves.Nominal(id) is null).ToList();
        if (unknown.Count > 1) return [];
        return [.. (unknown.Count == 1 ? unknown : leaves.Ids.Where(IsNumber)).Take(MostLeaves).Select(id => Find(id, leaves, printed, unit)).Where(r => !(Math.Abs(r.Change ?? 1) < Unchanged))];
    }

    // An estimate is computed from data: there is no one number in it that could be another.
    private bool IsNumber(QuantityId id) => quantities[id].Declaration.Statistic is null;

    /// <summary>The requirement of a second printing: the first one would have to be the same.</summary>
    public Requirement OfRestatement(QuantityId first, PrintedNumber again)
    {
        var declaration = quantities[first].Declaration;
        return new Requirement(first, declaration.Unit, declaration.Printed, (double)again.Nominal, new ValueRange(again.Set.Low, again.Set.High));
    }

    private Requirement Find(QuantityId id, FormulaLeaves leaves, PrintedNumber printed, Unit unit)
    {
        var declaration = quantities[id].Declaration;
        var search = new LeafSearch(x => leaves.At(id, x), id, leaves.Nominal(id), declaration.Unit.ToBase(1));
        var needed = search.Solve(unit.ToBase((double)printed.Nominal));
        if (needed is not { } found) return new Requirement(id, declaration.Unit, declaration.Printed, null, null);
        var range = WorkedOut(id, found) ?? RangeOf(search, found, printed, unit);
        return new Requirement(id, declaration.Unit, declaration.Printed, declaration.Unit.FromBase(found), range is { } r ? new ValueRange(declaration.Unit.FromBase(r.Low), declaration.Unit.FromBase(r.High)) : null);
    }

    // The range of a number that was solved for knows the rounding of all others.
    private ValueRange? WorkedOut(QuantityId id, double needed) =>
        quantities[id].Declaration.Printed is null && evaluator.Get(id) is { Value: { } value, Range.Outer: var range } && Math.Abs(value / needed - 1) < Unchanged ? new ValueRange(range.Low, range.High) : null;

    private static ValueRange? RangeOf(LeafSearch search, double needed, PrintedNumber printed, Unit unit)
    {
        var (low, high) = (End(printed.Set.Low), End(printed.Set.High));
        return low is { } a && high is { } b ? new ValueRange(Math.Min(a, b), Math.Max(a, b)) : null;

        // An open end of the claim leaves that side of the number open.
        double? End(double end)
        {
            if (double.IsFinite(end)) return search.Solve(unit.ToBase(end));
            return search.Rises(needed) is { } rises ? (rises ? end : -end) : null;
        }
    }
}
