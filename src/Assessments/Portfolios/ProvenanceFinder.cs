using Reckon.Assessments.Evaluation;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Sources;

namespace Reckon.Assessments.Portfolios;

/// <summary>Follows values down to the places where their inputs are printed.</summary>
internal sealed class ProvenanceFinder(IReadOnlyDictionary<QuantityId, DeclaredQuantity> declared, QuantityEvaluator evaluator)
{
    private static readonly Provenance Nothing = new([], false);
    private readonly Dictionary<QuantityId, Provenance> _known = [];
    private readonly HashSet<QuantityId> _seen = [];

    /// <summary>What a quantity rests on. Each quantity below is looked at once, however many rest on it, and without recursion.</summary>
    public Provenance Find(QuantityId id)
    {
        var open = new Stack<(QuantityId Id, bool IsReady)>([(id, false)]);
        while (open.TryPop(out var top))
        {
            if (top.IsReady) _known[top.Id] = Join(declared[top.Id]);
            else if (_seen.Add(top.Id)) Open(top.Id);
        }

        return _known.GetValueOrDefault(id, Nothing);

        void Open(QuantityId next)
        {
            open.Push((next, true));
            foreach (var need in Needs(declared[next])) open.Push((need, false));
        }
    }

    private Provenance Join(DeclaredQuantity quantity)
    {
        // Two numbers that are solved from each other are in one loop; each knows the rest of it already.
        var below = Needs(quantity).Select(n => _known.GetValueOrDefault(n, Nothing)).ToList();
        (Citation, int)[] own = quantity.Declaration.Citation is { } citation ? [(citation, 0)] : [];
        var places = own.Concat(below.SelectMany(b => b.Places).Select(p => (p.Citation, p.Distance + 1))).OrderBy(p => p.Item2).DistinctBy(p => p.Item1);
        return new Provenance([.. places], quantity.Declaration.IsSynthetic || below.Exists(b => b.IsSynthetic));
    }

    private IEnumerable<QuantityId> Needs(DeclaredQuantity quantity)
    {
        var evaluated = evaluator.Get(quantity.Declaration.Id);
        if (evaluated.IsComputed) return quantity.Formula!.Inputs;
        if (quantity.Declaration.Statistic is { } statistic) return statistic.Estimation.Needs.SelectMany(n => n.Inputs);
        return quantity.SolvedFrom is { } from && declared.TryGetValue(from, out var known) ? [from, .. known.Formula?.Inputs ?? []] : [];
    }
}
