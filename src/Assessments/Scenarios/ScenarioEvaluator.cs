using Reckon.Assessments.Evaluation;
using Reckon.Assessments.Programs;
using Reckon.Assessments.Quantities;

namespace Reckon.Assessments.Scenarios;

/// <summary>Computes quantities with some numbers replaced.</summary>
internal sealed class ScenarioEvaluator(IReadOnlyDictionary<QuantityId, DeclaredQuantity> quantities, QuantityEvaluator evaluator)
{
    private readonly ProgramCompiler _compiler = new(quantities, evaluator);

    /// <summary>The values of some quantities in their own units; null for one that has none.</summary>
    public IReadOnlyList<double?> Evaluate(IReadOnlyList<QuantityId> targets, IReadOnlyList<Replacement> set)
    {
        var replaced = set.GroupBy(s => s.Quantity).ToDictionary(g => g.Key, g => quantities[g.Key].Declaration.Unit.ToBase(g.Last().Value));
        var program = _compiler.Compile(targets, replaced.ContainsKey, replaced.ContainsKey, out var isConstant);
        var results = new Queue<double>(program.At([.. program.Inputs.Select(i => replaced[i.Id])]));
        return [.. targets.Select((t, i) => ValueOf(t, isConstant[i] ? evaluator.Get(t).Value : results.Dequeue()))];
    }

    private double? ValueOf(QuantityId id, double? value) =>
        value is { } known && double.IsFinite(known) ? quantities[id].Declaration.Unit.FromBase(known) : null;
}
