using Reckon.Assessments.Evaluation;
using Reckon.Assessments.Formulas;
using Reckon.Assessments.Numbers;
using Reckon.Assessments.Portfolios;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Ranges;
using Reckon.Assessments.Units;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Claims;

/// <summary>Makes claims of declarations and judges them.</summary>
internal sealed class ClaimBuilder(
    IQuantityNames names, QuantityEvaluator evaluator, IReadOnlyDictionary<QuantityId, DeclaredQuantity> declared, DiagnosticBag diagnostics)
{
    private static readonly Dictionary<string, string> NoKeys = [];

    /// <summary>The claim of a quantity that is both printed and computed, or null.</summary>
    public Claim? OfQuantity(Quantity quantity)
    {
        var (declaration, formula, _) = declared[quantity.Id];
        if (declaration.Printed is not { } printed || formula is null) return null;
        var claim = new Claim
        {
            Id = quantity.Id,
            Label = quantity.Label,
            Quantity = quantity.Id,
            PrintedText = $"{declaration.PrintedText} {declaration.Unit.Text}",
            Printed = printed,
            Unit = declaration.Unit,
            Status = ClaimStatus.Untestable,
            Reason = ClaimReason.Undecided,
            Citation = quantity.Citation,
            Note = quantity.Note,
            Span = quantity.Span,
        };
        var known = evaluator.Get(quantity.Id);
        return Judge(claim, formula, declaration.Formula!.Text, known.IsComputed ? known : evaluator.Evaluate(formula, diagnostics));
    }

    /// <summary>The claim of a declaration, or null after an error.</summary>
    public Claim? Build(ClaimDeclaration declaration) =>
        declaration.Restates is null ? BuildComputed(declaration) : BuildRestatement(declaration);

    private Claim? BuildComputed(ClaimDeclaration declaration)
    {
        if (FormulaParser.Parse(declaration.Formula!, diagnostics) is not { } root) return null;
        if (FormulaCompiler.Compile(root, names, declaration.Id.Assessment, NoKeys, declaration.Unit?.Dimension, diagnostics) is not { } formula) return null;
        if (declaration.Unit is null && !formula.Dimension.IsNone)
        {
            diagnostics.Error("missing-key", declaration.Span, $"The claim '{declaration.Id.Name}' counts {formula.Dimension}; it needs a 'unit'.");
            return null;
        }

        var claim = Start(declaration, declaration.Unit ?? BareUnit(declaration)) with { Label = declaration.Label! };
        return Judge(claim, formula, declaration.Formula!.Text, evaluator.Evaluate(formula, diagnostics));
    }

    private static Unit BareUnit(ClaimDeclaration declaration) => declaration.PrintedText.Text.Contains('%', StringComparison.Ordinal) ? Unit.Percent : Unit.None;

    private Claim? BuildRestatement(ClaimDeclaration declaration)
    {
        if (QuantityReferences.Find(declaration.Restates!, declaration.Id.Assessment, names, diagnostics) is not { } id) return null;
        var target = declared[id].Declaration;
        if (declaration.Unit is { } unit && !unit.Dimension.Equals(target.Unit.Dimension))
        {
            diagnostics.Error("unit-mismatch", declaration.Span, $"The claim counts {unit.Dimension}, the quantity '{id.Name}' counts {target.Unit.Dimension}.");
            return null;
        }

        var claim = Start(declaration, target.Unit) with { Label = declaration.Label ?? target.Label, Quantity = id, IsRestatement = true };
        return JudgeRestatement(claim, target);
    }

    // The source may use another scale than the quantity: 1.3 million against 130 万.
    private static PrintedNumber Printed(ClaimDeclaration declaration, Unit unit)
    {
        var printed = declaration.Meaning.Of(declaration.Digits);
        var own = declaration.Unit ?? unit;
        var factor = Rounding.ToDecimal((declaration.Words?.In(own) ?? 1) * unit.FromBase(own.ToBase(1)));
        return factor == 1 ? printed : printed with { Nominal = printed.Nominal * factor, LastDigit = printed.LastDigit * factor };
    }

    private static Claim Start(ClaimDeclaration declaration, Unit unit) => new()
    {
        Id = declaration.Id,
        Label = declaration.Label!,
        PrintedText = declaration.PrintedText.Text,
        Printed = Printed(declaration, unit),
        Unit = unit,
        Status = ClaimStatus.Untestable,
        Reason = ClaimReason.Undecided,
        Citation = declaration.Citation,
        Note = declaration.Note,
        Span = declaration.Span,
    };

    private static Claim Judge(Claim claim, CompiledFormula formula, string text, EvaluatedQuantity found)
    {
        var computed = found.Value is { } value ? claim.Unit.FromBase(value) : (double?)null;
        var range = found.Range is { } r ? new FoundRange(QuantityBuilder.InUnit(r.Outer, claim.Unit), QuantityBuilder.InUnit(r.Inner, claim.Unit)) : null;
        var (status, reason) = found.Point?.Partials.ContainsKey(claim.Id) == true
            ? (ClaimStatus.Untestable, ClaimReason.Circular)
            : ClaimJudge.Judge(claim.Printed, computed, range, found.IsTainted);
        return claim with
        {
            Computed = found.IsTainted ? null : computed,
            ComputedSense = found.Sense,
            Range = found.IsTainted || range is null ? null : new ValueRange(range.Outer.Low, range.Outer.High),
            Formula = text,
            FormulaParts = FormulaWriter.Write(formula.Root),
            Inputs = formula.Inputs,
            Bridges = formula.Bridges,
            Status = status,
            Reason = reason,
        };
    }

    // A quantity that is printed is held against its printing; one that is only computed, against its value.
    private Claim JudgeRestatement(Claim claim, QuantityDeclaration target)
    {
        if (target.Printed is { } first)
        {
            var (status, reason) = ClaimJudge.JudgeRestatement(claim.Printed, first);
            return claim with { Computed = (double)first.Nominal, ComputedSense = first.Sense, Range = new ValueRange(first.Set.Low, first.Set.High), Inputs = [target.Id], Status = status, Reason = reason };
        }

        var node = new QuantityNode(target.Id, false, claim.Span);
        return Judge(claim, new CompiledFormula(node, target.Unit.Dimension, [node], []), target.Id.Name, evaluator.Get(target.Id));
    }
}
