using Reckon.Assessments.Estimators;
using Reckon.Assessments.Evaluation;
using Reckon.Assessments.Formulas;
using Reckon.Assessments.Numbers;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Units;
using Reckon.Statistics.Intervals;

namespace Reckon.Assessments.Portfolios;

/// <summary>Puts together what pages see of a quantity.</summary>
internal sealed class QuantityBuilder(IReadOnlyDictionary<QuantityId, DeclaredQuantity> declared, QuantityEvaluator evaluator, ProvenanceFinder provenances)
{
    public Quantity Build(QuantityId id)
    {
        var (declaration, formula, from) = declared[id];
        var evaluated = evaluator.Get(id);
        var provenance = provenances.Find(id);
        return new Quantity
        {
            Id = id,
            Label = declaration.Label,
            Unit = declaration.Unit,
            Kind = KindOf(declared[id], evaluated),
            Printed = declaration.Printed,
            Value = evaluated.Value is { } value ? declaration.Unit.FromBase(value) : null,
            Sense = evaluated.Sense,
            Range = evaluated.Range is { } range ? RangeIn(range.Outer, declaration.Unit) : null,
            Formula = declaration.Formula?.Text ?? (formula is null || declaration.FormulaRoot is null ? null : FormulaText.Of(formula.Root, id.Assessment)),
            FormulaParts = formula is null ? [] : FormulaWriter.Write(formula.Root),
            Inputs = formula?.Inputs ?? [],
            SolvedFrom = from,
            Estimate = EstimateOf(declaration),
            Assumption = declaration.Assumption,
            Citation = declaration.Citation,
            Provenance = provenance.Citations,
            Bridges = formula?.Bridges ?? [],
            Note = declaration.Note,
            IsSynthetic = provenance.IsSynthetic,
            IsUnpublished = declaration.IsUnpublished,
            Table = declaration.Table,
            Keys = declaration.Keys,
            Withheld = declaration.Withheld,
            Span = declaration.Span,
        };
    }

    /// <summary>A range without scale, in a unit.</summary>
    public static Interval InUnit(Interval range, Unit unit) => range with { Low = unit.FromBase(range.Low), High = unit.FromBase(range.High) };

    /// <summary>A range without scale, in a unit, as pages see it.</summary>
    public static ValueRange RangeIn(Interval range, Unit unit) => new(unit.FromBase(range.Low), unit.FromBase(range.High));

    private static QuantityEstimate? EstimateOf(QuantityDeclaration declaration)
    {
        if (declaration.Estimation is { } own) return new QuantityEstimate(own.Estimator.Name, null, null, own.Result?.Diagnostics ?? []);
        if (declaration.Statistic is not var (estimation, index) || estimation.Find(index) is not { } found) return null;
        return new QuantityEstimate(estimation.Estimator.Name, declaration.Unit.FromBase(found.StandardError), found.DegreesOfFreedom, []);
    }

    private static QuantityKind KindOf(DeclaredQuantity declared, EvaluatedQuantity evaluated)
    {
        if (declared.Declaration.Statistic is not null) return QuantityKind.Estimate;
        if (declared.Declaration.Withheld is not null) return QuantityKind.Printed;
        if (declared.Declaration.IsUnpublished) return QuantityKind.Implied;
        return evaluated.IsComputed ? QuantityKind.Formula : QuantityKind.Printed;
    }
}
