using Reckon.Assessments.Evaluation;
using Reckon.Assessments.Programs;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Units;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Uncertainty;

/// <summary>Says what the uncertainty of a quantity comes from.</summary>
internal sealed class SensitivityAnalyst(
    IReadOnlyDictionary<QuantityId, DeclaredQuantity> quantities, QuantityEvaluator evaluator, UncertaintyModel model, PropagationMemory memory)
{
    private readonly ProgramCompiler _compiler = new(quantities, evaluator);

    /// <summary>The analysis of a quantity, or null when nothing that it rests on is uncertain.</summary>
    public QuantitySensitivity? Analyse(QuantityId target)
    {
        var program = _compiler.Compile([target], model.Inputs.ContainsKey, _ => false, out _);
        if (program.Inputs.Count == 0 || program.Outputs == 0 || UncertainProgram.Of(program, model, [target], new DiagnosticBag()) is not { } task) return null;
        try
        {
            return Describe(task, memory.Sensitivity(task));
        }
        catch (NotFiniteNumberException)
        {
            // Reported where the draws of all quantities are taken.
            return null;
        }
    }

    private QuantitySensitivity Describe(UncertainProgram task, SensitivityResult result)
    {
        var unit = UnitOf(task.Targets[0]);
        var bars = result.Tornado.Bars.Select(b => (Id: task.Inputs[b.Input].Id, Bar: b)).Select(b => new SensitivityBar(
            b.Id, UnitOf(b.Id).FromBase(b.Bar.LowInput), UnitOf(b.Id).FromBase(b.Bar.HighInput), unit.FromBase(b.Bar.AtLow), unit.FromBase(b.Bar.AtHigh)));
        var shares = result.Sobol.Groups.Zip(result.Sobol.Indices).Select(s => new VarianceShare([.. s.First.Select(i => task.Inputs[i].Id)], s.Second.First, s.Second.Total));
        return new QuantitySensitivity(task.Targets[0], unit, unit.FromBase(result.Tornado.Reference), [.. bars], [.. shares.OrderByDescending(s => s.Total)]);
    }

    private Unit UnitOf(QuantityId id) => quantities[id].Declaration.Unit;
}
