using Reckon.Assessments.Evaluation;
using Reckon.Assessments.Formulas;
using Reckon.Assessments.Portfolios;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Scenarios;
using Reckon.Assessments.Units;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Corrections;

/// <summary>Walks from a published number to the recommended one.</summary>
/// <remarks>Steps that replace numbers build on each other: each is computed with all that was replaced before it.</remarks>
internal sealed class CorrectionBuilder(
    IReadOnlyDictionary<QuantityId, DeclaredQuantity> quantities, ScenarioEvaluator scenarios, ReplacementResolver replacements, IQuantityNames names, DiagnosticBag diagnostics)
{
    // Both ways of computing the recommended number round differently; more than this is another number.
    private const double Tolerance = 1e-9;

    /// <summary>The correction, or null after an error.</summary>
    public Correction? Build(CorrectionDeclaration declaration)
    {
        var errors = diagnostics.ErrorCount;
        if (Find(declaration.Published, declaration) is not { } published) return null;
        var unit = quantities[published].Declaration.Unit;
        var recommended = declaration.Recommended is { } name ? Find(name, declaration, published) : null;
        var steps = Walk(declaration, published, unit, out var start);
        if (diagnostics.ErrorCount > errors || start is not { } known) return start is null && diagnostics.ErrorCount == errors ? Unknown(declaration) : null;
        if (recommended is { } end) CheckEnd(declaration, end, steps[^1].Value, unit);
        return new Correction(declaration.Id, declaration.Label, published, recommended, unit, known, steps, declaration.Span);
    }

    private List<CorrectionStep> Walk(CorrectionDeclaration declaration, QuantityId published, Unit unit, out double? start)
    {
        var (target, set, steps) = (published, new List<Replacement>(), new List<CorrectionStep>());
        start = scenarios.Evaluate([published], set)[0];
        var before = start;
        foreach (var step in declaration.Steps)
        {
            if (step.Quantity is { } name) (target, set) = (Find(name, declaration, published) ?? target, []);
            else set.AddRange(replacements.Resolve(step.Set, declaration.Id.Assessment));
            var value = ValueOf(target, set, unit);
            if (value is null || before is null) return Fail(step, steps);
            steps.Add(new CorrectionStep(step.Cause, step.Label, value.Value, value.Value - before.Value));
            before = value;
        }

        return steps;
    }

    private double? ValueOf(QuantityId target, IReadOnlyList<Replacement> set, Unit unit) =>
        scenarios.Evaluate([target], set)[0] is { } value ? unit.FromBase(quantities[target].Declaration.Unit.ToBase(value)) : null;

    private List<CorrectionStep> Fail(CorrectionStepDeclaration step, List<CorrectionStep> steps)
    {
        diagnostics.Error("unknown-number", step.Span, "The number has no known value after this step.");
        return steps;
    }

    private Correction? Unknown(CorrectionDeclaration declaration)
    {
        diagnostics.Error("unknown-number", declaration.Published.Span, $"'{declaration.Published.Text}' has no known value that could be corrected.");
        return null;
    }

    private QuantityId? Find(Texts.LocatedText name, CorrectionDeclaration declaration, QuantityId? like = null)
    {
        if (QuantityReferences.Find(name, declaration.Id.Assessment, names, diagnostics) is not { } id) return null;
        if (like is not { } other || quantities[id].Declaration.Unit.Dimension.Equals(quantities[other].Declaration.Unit.Dimension)) return id;
        diagnostics.Error("unit-mismatch", name.Span, $"'{id.Name}' counts {quantities[id].Declaration.Unit.Dimension}, the published number counts {quantities[other].Declaration.Unit.Dimension}.");
        return null;
    }

    private void CheckEnd(CorrectionDeclaration declaration, QuantityId recommended, double end, Unit unit)
    {
        if (ValueOf(recommended, [], unit) is not { } wanted || Math.Abs(wanted - end) <= Tolerance * Math.Abs(wanted)) return;
        diagnostics.Error("steps-miss", declaration.Recommended!.Span, FormattableString.Invariant($"The steps lead to {end:G6}, '{recommended.Name}' is {wanted:G6}."), "A step is missing, or one replaces the wrong number.");
    }
}
