using Reckon.Assessments.Texts;
using Reckon.Statistics.Proportions;
using static System.FormattableString;

namespace Reckon.Assessments.Estimators.Funnel;

/// <summary>Intervals of the stage rates, and the stage at which most are lost.</summary>
internal static class FunnelComputation
{
    /// <summary>Wilson's intervals of the rates: lower ends, then upper ends.</summary>
    /// <param name="names">k stages.</param>
    /// <param name="counts">k counts in units without scale.</param>
    public static EstimateResult Of(IReadOnlyList<string> names, IReadOnlyList<double> counts)
    {
        for (var i = 1; i < names.Count; i++) Check(names, counts, i);
        var intervals = names.Skip(1).Select((_, i) => ProportionInterval.Wilson(counts[i + 1], counts[i])).ToList();
        var narrowest = Enumerable.Range(1, names.Count - 1).MinBy(i => counts[i] / counts[i - 1]);
        return new EstimateResult([EstimateResult.Exact([.. intervals.Select(i => i.Low)]), EstimateResult.Exact([.. intervals.Select(i => i.High)])],
        [
            new(Name: "narrowest-stage", Label: Words.Of($"转化率最低的阶段（{names[narrowest]}）", $"rate of the narrowest stage ({names[narrowest]})"), Value: counts[narrowest] / counts[narrowest - 1]),
        ]);
    }

    private static void Check(IReadOnlyList<string> names, IReadOnlyList<double> counts, int stage)
    {
        if (counts[stage - 1] <= 0) throw new ArgumentException(Invariant($"Nobody is at the stage '{names[stage - 1]}' ({counts[stage - 1]}), so no rate follows from it."));
        if (counts[stage] > counts[stage - 1]) throw new ArgumentException(Invariant($"The stage '{names[stage]}' counts {counts[stage]}, more than the {counts[stage - 1]} of '{names[stage - 1]}' before it. Check the order, and that all stages count the same thing."));
        if (counts[stage] < 0) throw new ArgumentException(Invariant($"The stage '{names[stage]}' counts {counts[stage]}; a count cannot be negative."));
    }
}
