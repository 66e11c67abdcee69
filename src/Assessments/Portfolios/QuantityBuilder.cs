using Reckon.Assessments.Evaluation;
using Reckon.Assessments.Formulas;
using Reckon.Assessments.Numbers;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Sources;
using Reckon.Assessments.Units;
using Reckon.Statistics.Intervals;

namespace Reckon.Assessments.Portfolios;

/// <summary>Puts together what pages see of a quantity.</summary>
internal sealed class QuantityBuilder(IReadOnlyDictionary<QuantityId, DeclaredQuantity> declared, QuantityEvaluator evaluator)
{
    public Quantity Build(QuantityId id)
    {
        var (declaration, formula, from) = declared[id];
        var evaluated = evaluator.Get(id);
        var below = Below(id);
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
            Formula = declaration.Formula?.Text,
            FormulaParts = formula is null ? [] : FormulaWriter.Write(formula.Root),
            Inputs = formula?.Inputs ?? [],
            SolvedFrom = from,
            Citation = declaration.Citation,
            Provenance = [.. below.Select(b => b.Citation).OfType<Citation>().Distinct()],
            Bridges = formula?.Bridges ?? [],
            Note = declaration.Note,
            IsSynthetic = below.Any(b => b.IsSynthetic),
            IsUnpublished = declaration.IsUnpublished,
            Table = declaration.Table,
            Keys = declaration.Keys,
            Span = declaration.Span,
        };
    }

    /// <summary>A range without scale, in a unit.</summary>
    public static Interval InUnit(Interval range, Unit unit) => range with { Low = unit.FromBase(range.Low), High = unit.FromBase(range.High) };

    /// <summary>A range without scale, in a unit, as pages see it.</summary>
    public static ValueRange RangeIn(Interval range, Unit unit) => new(unit.FromBase(range.Low), unit.FromBase(range.High));

    private static QuantityKind KindOf(DeclaredQuantity declared, EvaluatedQuantity evaluated)
    {
        if (declared.Declaration.IsUnpublished) return QuantityKind.Implied;
        return evaluated.IsComputed ? QuantityKind.Formula : QuantityKind.Printed;
    }

    // Everything that the value rests on, itself first, each once, by the shortest way down.
    private List<QuantityDeclaration> Below(QuantityId start)
    {
        var found = new List<QuantityDeclaration>();
        var seen = new HashSet<QuantityId> { start };
        var open = new Queue<QuantityId>([start]);
        while (open.TryDequeue(out var id))
        {
            if (!declared.TryGetValue(id, out var quantity)) continue;
            found.Add(quantity.Declaration);
            foreach (var next in Needs(quantity).Where(seen.Add)) open.Enqueue(next);
        }

        return found;
    }

    private IEnumerable<QuantityId> Needs(DeclaredQuantity quantity)
    {
        var evaluated = evaluator.Get(quantity.Declaration.Id);
        if (evaluated.IsComputed) return quantity.Formula!.Inputs;
        return quantity.SolvedFrom is { } from ? [from, .. declared[from].Formula?.Inputs ?? []] : [];
    }
}
