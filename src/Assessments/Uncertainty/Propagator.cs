using Reckon.Assessments.Evaluation;
using Reckon.Assessments.Programs;
using Reckon.Assessments.Quantities;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Uncertainty;

/// <summary>Carries the uncertainty of inputs through all formulas that rest on them, by drawing.</summary>
internal sealed class Propagator(
    IReadOnlyDictionary<QuantityId, DeclaredQuantity> quantities, QuantityEvaluator evaluator, UncertaintyModel model, PropagationMemory memory, DiagnosticBag diagnostics)
{
    // So many at once that their draws fit in memory: 250 × 100,000 numbers.
    private const int MostTargets = 250;
    private readonly ProgramCompiler _compiler = new(quantities, evaluator);

    /// <summary>The spread of each of some quantities that is uncertain.</summary>
    /// <param name="targets">Quantities in the order of the file.</param>
    /// <param name="draws">How many draws, from which seed.</param>
    public IReadOnlyDictionary<QuantityId, QuantitySpread> Propagate(IReadOnlyList<QuantityId> targets, DrawSettings draws)
    {
        var spreads = new Dictionary<QuantityId, QuantitySpread>();
        foreach (var part in targets.Where(t => evaluator.Get(t).Value is not null).Chunk(MostTargets)) Propagate(part, draws, spreads);
        return spreads;
    }

    private void Propagate(QuantityId[] targets, DrawSettings draws, Dictionary<QuantityId, QuantitySpread> spreads)
    {
        var program = _compiler.Compile(targets, model.Inputs.ContainsKey, _ => false, out var isConstant);
        if (program.Inputs.Count == 0) return;
        var uncertain = targets.Where((_, i) => !isConstant[i]).ToList();
        if (UncertainProgram.Of(program, model, uncertain, diagnostics) is not { } task) return;
        try
        {
            var outputs = memory.Draws(task, draws);
            for (var i = 0; i < uncertain.Count; i++) spreads[uncertain[i]] = SpreadOf(uncertain[i], outputs[i]);
        }
        catch (NotFiniteNumberException)
        {
            Report(task, draws);
        }
    }

    private QuantitySpread SpreadOf(QuantityId id, DrawSummary draws)
    {
        var unit = quantities[id].Declaration.Unit;
        return new QuantitySpread(
            unit.FromBase(draws.StandardDeviation), unit.FromBase(draws.Mean), unit.FromBase(draws.Low), unit.FromBase(draws.High), DrawSummary.Level,
            [.. draws.Quantiles.Select(unit.FromBase)], unit.FromBase(new LinearCheck(model).Of(evaluator.Get(id).Point!)), draws.Count);
    }

    // Which of the quantities has no number is asked for one by one, as one run for all cannot tell.
    private void Report(UncertainProgram task, DrawSettings draws)
    {
        foreach (var id in task.Targets)
        {
            var single = UncertainProgram.Of(_compiler.Compile([id], model.Inputs.ContainsKey, _ => false, out _), model, [id], diagnostics);
            try
            {
                if (single is not null) memory.Draws(single, draws);
            }
            catch (NotFiniteNumberException)
            {
                diagnostics.Error("undefined-draw", quantities[id].Declaration.Span, $"'{id.Name}' has no number for some values that its inputs can take: a division by zero, or the logarithm or root of a negative number.", "Bound the inputs with uniform, triangular, pert or lognormal.");
                return;
            }
        }
    }
}
