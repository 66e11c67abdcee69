using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.BusinessSurveys;

/// <summary>Counts the strata of a register, and refuses registers that contradict themselves.</summary>
internal static class RegisterStrata
{
    /// <summary>The weights of the strata, in the order in which they first appear.</summary>
    /// <exception cref="ArgumentException">
    /// The lists differ in length, H changes within a stratum, a unit that was not drawn has a finding, or a stratum has no weight.
    /// </exception>
    public static StratumWeight[] WeightsOf(BusinessRegister register)
    {
        Check(register);
        var units = Enumerable.Range(0, register.Strata.Rows).ToLookup(i => register.Strata.Codes[i]);
        return [.. Enumerable.Range(0, register.Strata.Count).Select(h => new StratumWeight(Count(register, [.. units[h]])))];
    }

    private static void Check(BusinessRegister register)
    {
        var units = register.Strata.Rows;
        Require.NotEmpty(units, nameof(register.Strata));
        Require.SameCount(register.IsSampled.Count, nameof(register.IsSampled), units, nameof(register.Strata));
        if (register.Statuses is { } statuses) CheckStatuses(register, statuses);
        if (register.DeathsAreMadeUpFor is { } flags) CheckFlags(register, flags);
    }

    private static void CheckStatuses(BusinessRegister register, IReadOnlyList<UnitStatus> statuses)
    {
        Require.SameCount(statuses.Count, nameof(register.Statuses), register.Strata.Rows, nameof(register.Strata));
        for (var i = 0; i < statuses.Count; i++)
        {
            if (!register.IsSampled[i] && statuses[i] != UnitStatus.InScope)
            {
                throw new ArgumentException(
                    $"Statuses[{i}] is {statuses[i]}, but the unit was not drawn: nothing can have been found of it.", nameof(register));
            }
        }
    }

    private static void CheckFlags(BusinessRegister register, IReadOnlyList<bool> flags)
    {
        Require.SameCount(flags.Count, nameof(register.DeathsAreMadeUpFor), register.Strata.Rows, nameof(register.Strata));
        var first = register.Strata.FirstRows();
        for (var i = 0; i < flags.Count; i++)
        {
            var stratum = register.Strata.Codes[i];
            if (flags[i] != flags[first[stratum]])
            {
                throw new ArgumentException(
                    $"DeathsAreMadeUpFor[{i}] differs from that of unit {first[stratum]}, which is in the same stratum, "
                    + $"{register.Strata.Labels[stratum]}.",
                    nameof(register));
            }
        }
    }

    private static StratumCounts Count(BusinessRegister register, int[] units) => new()
    {
        Stratum = register.Strata.Labels[register.Strata.Codes[units[0]]],
        Population = units.Length,
        Sample = units.Count(i => register.IsSampled[i]),
        Deaths = units.Count(i => register.Statuses?[i] == UnitStatus.Dead),
        OutOfScope = units.Count(i => register.Statuses?[i] == UnitStatus.OutOfScope),
        DeathsAreMadeUpFor = register.DeathsAreMadeUpFor?[units[0]] ?? false,
        OutOfScopeAdjustment = register.OutOfScopeAdjustment,
    };
}
