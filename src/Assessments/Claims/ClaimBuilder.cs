using Reckon.Assessments.Evaluation;
using Reckon.Assessments.Formulas;
using Reckon.Assessments.Numbers;
using Reckon.Assessments.Portfolios;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;
using Reckon.Diagnostics;
using Reckon.Statistics.Intervals;

namespace Reckon.Assessments.Claims;

/// <summary>Makes claims of declarations and has them judged.</summary>
internal sealed class ClaimBuilder(
    IQuantityNames names, QuantityEvaluator evaluator, IReadOnlyDictionary<QuantityId, DeclaredQuantity> declared, DiagnosticBag diagnostics)
{
    // Two sums of the same numbers in another order differ by no more than this.
    private const double Negligible = 1e-12;
    private static readonly Dictionary<string, string> NoKeys = [];
    private static readonly ClaimStatus[] FromGoodToBad = [ClaimStatus.Reconciles, ClaimStatus.Rounding, ClaimStatus.Untestable, ClaimStatus.Contradicts];
    private static readonly PrintedNumber Nothing = PrintedNumber.OfDigits(0, isExact: true);
    private readonly ClaimAuditor _auditor = new(evaluator, declared);

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
            PrintedText = TextOf(declaration),
            Printed = printed,
            Unit = declaration.Unit,
            Status = ClaimStatus.Untestable,
            Reason = ClaimReason.Undecided,
            Citation = quantity.Citation,
            Note = quantity.Note,
            Span = quantity.Span,
        };
        var known = evaluator.Get(quantity.Id);
        return _auditor.Judge(claim, formula, declaration.Formula!.Text, known.IsComputed ? known : evaluator.Evaluate(formula, diagnostics));
    }

    /// <summary>The claim of a declaration, or null after an error.</summary>
    public Claim? Build(ClaimDeclaration declaration)
    {
        if (declaration.Same.Count > 0) return BuildSame(declaration);
        if (declaration.Restates is not null) return BuildRestatement(declaration);
        return declaration.Against is null ? BuildComputed(declaration) : BuildAgainst(declaration);
    }

    private Claim? BuildComputed(ClaimDeclaration declaration)
    {
        if (Compile(declaration, declaration.Unit) is not { } formula) return null;
        if ((declaration.Unit ?? UnitOf(declaration, formula)) is not { } unit)
        {
            diagnostics.Error("missing-key", declaration.Span, $"The claim '{declaration.Id.Name}' counts {formula.Dimension}; it needs a 'unit'.");
            return null;
        }

        var claim = Start(declaration, unit, declaration.Stated?.In(unit, unit) ?? Nothing) with { Label = declaration.Label!, PrintedText = declaration.Stated?.Text.Text ?? "0", IsQuoted = !declaration.IsDemanded };
        return _auditor.Judge(claim, formula, declaration.Formula!.Text, Balanced(declaration, formula, evaluator.Evaluate(formula, diagnostics)));
    }

    // A check that demands no difference is in the unit of what it takes.
    private Unit? UnitOf(ClaimDeclaration declaration, CompiledFormula formula)
    {
        if (declaration.Stated is { } stated) return formula.Dimension.IsNone ? stated.BareUnit : null;
        return formula.Uses.Select(u => declared[u.Id].Declaration.Unit).FirstOrDefault(u => u.Dimension.Equals(formula.Dimension)) ?? (formula.Dimension.IsNone ? Unit.None : null);
    }

    // Of two sums that should be equal: what is left by the arithmetic of doubles is nothing.
    private EvaluatedQuantity Balanced(ClaimDeclaration declaration, CompiledFormula formula, EvaluatedQuantity found)
    {
        if (declaration.Stated is not null || found.Value is not { } difference || formula.Root is not OperationNode { Operator: FormulaOperator.Subtract, Operands: [var left, _] }) return found;
        var whole = evaluator.Evaluate(formula with { Root = left }, diagnostics).Value ?? 0;
        return Math.Abs(difference) <= Negligible * Math.Abs(whole) ? found with { Point = found.Point! with { Value = Interval.Point(0) } } : found;
    }

    private Claim? BuildAgainst(ClaimDeclaration declaration)
    {
        if (FindPrinted(declaration.Against!, declaration) is not var (target, printed) || Compile(declaration, target.Unit) is not { } formula) return null;
        var claim = Start(declaration, target.Unit, printed) with { Label = declaration.Label!, PrintedText = TextOf(target), Quantity = target.Id, Citation = declaration.Citation ?? target.Citation };
        return _auditor.Judge(claim, formula, declaration.Formula!.Text, evaluator.Evaluate(formula, diagnostics));
    }

    private CompiledFormula? Compile(ClaimDeclaration declaration, Unit? unit) =>
        declaration.Formula!.Parse(diagnostics) is { } root ? FormulaCompiler.Compile(root, names, declaration.Id.Assessment, NoKeys, unit?.Dimension, diagnostics) : null;

    private Claim? BuildRestatement(ClaimDeclaration declaration)
    {
        if (QuantityReferences.Find(declaration.Restates!, declaration.Id.Assessment, names, diagnostics) is not { } id) return null;
        var target = declared[id].Declaration;
        if (declaration.Unit is { } unit && !FitsUnit(unit, target, declaration.Span)) return null;
        var stated = declaration.Stated!;
        var claim = Start(declaration, target.Unit, stated.In(declaration.Unit ?? target.Unit, target.Unit)) with
        {
            Label = declaration.Label ?? target.Label,
            PrintedText = stated.Text.Text,
            Quantity = id,
            IsRestatement = true,
            IsQuoted = true,
        };
        return JudgeRestatement(claim, target);
    }

    // Each printing is held against the first one; the worst verdict is that of all.
    private Claim? BuildSame(ClaimDeclaration declaration)
    {
        var printings = declaration.Same.Select(s => FindPrinted(s, declaration)).ToList();
        if (printings.Contains(null)) return null;
        var (first, printed) = printings[0]!.Value;
        if (printings.Exists(p => !FitsUnit(p!.Value.Quantity.Unit, first, declaration.Span))) return null;
        var claims = printings.Skip(1).Select(p => Again(p!.Value.Quantity, p.Value.Printed)).ToList();
        return claims.MaxBy(c => Array.IndexOf(FromGoodToBad, c.Status));

        Claim Again(QuantityDeclaration other, PrintedNumber again)
        {
            var claim = Start(declaration, first.Unit, again.Times(Rounding.ToDecimal(first.Unit.FromBase(other.Unit.ToBase(1)))));
            return _auditor.JudgeRestatement(claim with { PrintedText = TextOf(other), Quantity = first.Id, IsRestatement = true, Citation = declaration.Citation ?? other.Citation }, first, printed);
        }
    }

    private bool FitsUnit(Unit unit, QuantityDeclaration target, SourceSpan place)
    {
        if (unit.Dimension.Equals(target.Unit.Dimension)) return true;
        diagnostics.Error("unit-mismatch", place, $"The claim counts {unit.Dimension}, the quantity '{target.Id.Name}' counts {target.Unit.Dimension}.");
        return false;
    }

    private (QuantityDeclaration Quantity, PrintedNumber Printed)? FindPrinted(LocatedText name, ClaimDeclaration declaration)
    {
        if (QuantityReferences.Find(name, declaration.Id.Assessment, names, diagnostics) is not { } id) return null;
        if (declared[id].Declaration is { Printed: { } printed } quantity) return (quantity, printed);
        diagnostics.Error("not-printed", name.Span, $"No source prints '{id.Name}', so the check '{declaration.Id.Name}' has nothing to hold against.");
        return null;
    }

    private static string TextOf(QuantityDeclaration quantity) => $"{quantity.PrintedText} {quantity.Unit.Text}";

    private static Claim Start(ClaimDeclaration declaration, Unit unit, PrintedNumber printed) => new()
    {
        Id = declaration.Id,
        Label = declaration.Label!,
        PrintedText = "",
        Printed = printed,
        Unit = unit,
        IsDemanded = declaration.IsDemanded,
        Status = ClaimStatus.Untestable,
        Reason = ClaimReason.Undecided,
        Citation = declaration.Citation,
        Note = declaration.Note,
        Span = declaration.Span,
    };

    // A quantity that is printed is held against its printing; one that is only computed, against its value.
    private Claim JudgeRestatement(Claim claim, QuantityDeclaration target)
    {
        if (target.Printed is { } first) return _auditor.JudgeRestatement(claim, target, first);
        var node = new QuantityNode(target.Id, false, claim.Span);
        return _auditor.Judge(claim, new CompiledFormula(node, target.Unit.Dimension, [node], []), target.Id.Name, evaluator.Get(target.Id));
    }
}
