using Reckon.Assessments.Evaluation;
using Reckon.Assessments.Formulas;
using Reckon.Assessments.Numbers;
using Reckon.Assessments.Portfolios;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Ranges;
using Reckon.Assessments.Requirements;

namespace Reckon.Assessments.Claims;

/// <summary>Judges claims, says why, and what would have to be true where one does not hold.</summary>
internal sealed class ClaimAuditor(QuantityEvaluator evaluator, IReadOnlyDictionary<QuantityId, DeclaredQuantity> declared)
{
    private readonly RequirementFinder _requirements = new(declared, evaluator);

    /// <summary>A claim held against a formula.</summary>
    /// <param name="claim">The claim, not judged yet.</param>
    /// <param name="formula">The formula.</param>
    /// <param name="text">The formula as its author wrote it.</param>
    /// <param name="found">What the formula gives.</param>
    public Claim Judge(Claim claim, CompiledFormula formula, string text, EvaluatedQuantity found)
    {
        var computed = found.Value is { } value ? claim.Unit.FromBase(value) : (double?)null;
        var range = found.Range is { } r ? new FoundRange(QuantityBuilder.InUnit(r.Outer, claim.Unit), QuantityBuilder.InUnit(r.Inner, claim.Unit)) : null;
        var isCircular = found.Point?.Partials.ContainsKey(claim.Id) == true;
        var verdict = isCircular ? (ClaimStatus.Untestable, ClaimReason.Circular) : ClaimJudge.Judge(claim.Printed, computed, range, found.IsTainted);
        var judged = claim with
        {
            Computed = found.IsTainted ? null : computed,
            ComputedSense = found.Sense,
            Range = found.IsTainted || range is null ? null : new ValueRange(range.Outer.Low, range.Outer.High),
            Formula = text,
            FormulaParts = FormulaWriter.Write(formula.Root),
            Inputs = formula.Inputs,
            Bridges = formula.Bridges,
        };
        return Explain(judged, verdict, range) with { Requirements = NeedsMore(verdict) && !isCircular ? _requirements.Find(formula, claim.Printed, claim.Unit) : [] };
    }

    /// <summary>A claim held against another printing of its number.</summary>
    public Claim JudgeRestatement(Claim claim, QuantityDeclaration first, PrintedNumber printed)
    {
        var verdict = ClaimJudge.JudgeRestatement(claim.Printed, printed);
        var judged = claim with { Computed = (double)printed.Nominal, ComputedSense = printed.Sense, Range = new ValueRange(printed.Set.Low, printed.Set.High), Inputs = [first.Id] };
        return Explain(judged, verdict, new FoundRange(printed.Set, printed.Set)) with { Requirements = NeedsMore(verdict) ? [_requirements.OfRestatement(first.Id, claim.Printed)] : [] };
    }

    private static bool NeedsMore((ClaimStatus Status, ClaimReason) verdict) => verdict.Status is ClaimStatus.Contradicts or ClaimStatus.Untestable;

    private static Claim Explain(Claim claim, (ClaimStatus Status, ClaimReason Reason) verdict, FoundRange? range)
    {
        var slip = verdict.Status == ClaimStatus.Contradicts && claim.Computed is { } computed ? UnitSlip.Find(claim.Printed, computed, range!, claim.Unit) : null;
        return claim with { Status = verdict.Status, Reason = slip is null ? verdict.Reason : ClaimReason.UnitSlip, Slip = slip };
    }
}
