using Reckon.Assessments.Evaluation;
using Reckon.Assessments.Formulas;
using Reckon.Assessments.Numbers;
using Reckon.Assessments.Portfolios;
using Reckon.Assessments.Quantities;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Scenarios;

/// <summary>Finds the quantities that are replaced, and the numbers put in their place.</summary>
internal sealed class ReplacementResolver(
    IReadOnlyDictionary<QuantityId, DeclaredQuantity> quantities, QuantityEvaluator evaluator, IQuantityNames names, DiagnosticBag diagnostics)
{
    private static readonly Dictionary<string, string> NoKeys = [];

    /// <summary>The replacements of an assessment's scenario that could be found; what is wrong with others is reported.</summary>
    public IReadOnlyList<Replacement> Resolve(IReadOnlyList<ReplacementDeclaration> set, string assessment) =>
        [.. set.Select(s => Resolve(s, assessment)).OfType<Replacement>()];

    private Replacement? Resolve(ReplacementDeclaration replacement, string assessment)
    {
        if (QuantityReferences.Find(replacement.Quantity, assessment, names, diagnostics) is not { } id) return null;
        var unit = quantities[id].Declaration.Unit;
        if (DecimalText.Find(replacement.Value.Text) is { } number) return new Replacement(id, (double)number);
        if (FormulaParser.Parse(replacement.Value, diagnostics) is not { } root) return null;
        if (FormulaCompiler.Compile(root, names, assessment, NoKeys, unit.Dimension, diagnostics) is not { } formula) return null;
        return evaluator.Evaluate(formula, diagnostics).Value is { } value ? new Replacement(id, unit.FromBase(value)) : Unknown(replacement, formula);
    }

    private Replacement? Unknown(ReplacementDeclaration replacement, CompiledFormula formula)
    {
        if (!formula.Uses.Any(u => HasFailed(u.Id))) diagnostics.Error("unknown-number", replacement.Value.Span, $"'{replacement.Value.Text}' has no known value, so '{replacement.Quantity.Text}' cannot be set to it.");
        return null;
    }

    // An estimate or formula without a number: why has been said where it stands.
    private bool HasFailed(QuantityId id) => quantities[id] is { Formula: null, Declaration: { Printed: null, Statistic: null, IsUnpublished: false } };
}
