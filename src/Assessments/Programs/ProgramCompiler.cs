using Reckon.Assessments.Evaluation;
using Reckon.Assessments.Formulas;
using Reckon.Assessments.Quantities;

namespace Reckon.Assessments.Programs;

/// <summary>Makes programs of all formulas below some quantities.</summary>
/// <param name="quantities">All quantities.</param>
/// <param name="evaluator">Knows their values.</param>
internal sealed class ProgramCompiler(IReadOnlyDictionary<QuantityId, DeclaredQuantity> quantities, QuantityEvaluator evaluator)
{
    /// <summary>The program that computes some quantities.</summary>
    /// <param name="targets">The quantities.</param>
    /// <param name="isInput">Whether a number is to be given at every run; numbers that are not keep their value.</param>
    /// <param name="isCut">Quantities whose formula is not followed: they are inputs though they are computed.</param>
    /// <param name="isConstant">Told for each target whether it is the same at every run; such ones give no result.</param>
    public FormulaProgram Compile(IReadOnlyList<QuantityId> targets, Func<QuantityId, bool> isInput, Func<QuantityId, bool> isCut, out IReadOnlyList<bool> isConstant)
    {
        var builder = new ProgramBuilder(input => isInput(input.Id) && !input.IsPrinted ? null : ValueOf(input), id => evaluator.IsComputed(id));
        foreach (var id in Below(targets, isCut)) builder.Define(id, quantities[id].Formula!.Root);
        var slots = targets.Select(t => builder.SlotOf(new QuantityNode(t, false, quantities[t].Declaration.Span))).ToList();
        isConstant = [.. slots.Select(builder.IsConstant)];
        return builder.Build([.. slots.Where(s => !builder.IsConstant(s))]);
    }

    /// <summary>A number in units without scale; NaN when it is unknown.</summary>
    public double ValueOf(ProgramInput input) => input.IsPrinted && quantities[input.Id].Declaration is { Printed: { } printed, Unit: var unit }
        ? unit.ToBase((double)printed.Nominal)
        : evaluator.Get(input.Id).Value ?? double.NaN;

    /// <summary>The computed quantities among some and below them, each after those that it names.</summary>
    public IReadOnlyList<QuantityId> Below(IReadOnlyList<QuantityId> targets, Func<QuantityId, bool> isCut)
    {
        var (order, seen) = (new List<QuantityId>(), new HashSet<QuantityId>());
        var open = new Stack<(QuantityId Id, bool IsReady)>(targets.Reverse().Select(t => (t, false)));
        while (open.TryPop(out var top))
        {
            if (top.IsReady) order.Add(top.Id);
            else if (!isCut(top.Id) && evaluator.IsComputed(top.Id) && seen.Add(top.Id)) Open(top.Id);
        }

        return order;

        void Open(QuantityId id)
        {
            open.Push((id, true));
            foreach (var use in quantities[id].Formula!.Uses.Where(u => !u.IsPrinted)) open.Push((use.Id, false));
        }
    }
}
