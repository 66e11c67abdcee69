using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Propagation;

namespace Reckon.Statistics.Sensitivity;

/// <summary>The groups of inputs whose shares of the variance are found.</summary>
internal static class InputGroups
{
    /// <summary>The groups that are given, checked; else those that are not correlated with each other.</summary>
    /// <exception cref="ArgumentException">An input is in no group or in two, or correlated inputs are in different groups.</exception>
    public static IReadOnlyList<IReadOnlyList<int>> Of(UncertainInputs inputs, IReadOnlyList<IReadOnlyList<int>>? groups)
    {
        if (groups is null) return inputs.Copula?.Groups() ?? [.. Enumerable.Range(0, inputs.Count).Select(i => (IReadOnlyList<int>)[i])];
        for (var i = 0; i < inputs.Count; i++)
        {
            var times = groups.Sum(g => g.Count(member => member == i));
            Require.That(times == 1, nameof(groups), $"Input {i} stands {times} times in the groups; it must stand in one.");
        }

        foreach (var member in groups.SelectMany(g => g))
            Require.That(member >= 0 && member < inputs.Count, nameof(groups),
                $"The groups name input {member}; there are {inputs.Count}, from 0 on.");
        if (inputs.Copula is not null) CheckCorrelated(inputs, groups);
        return groups;
    }

    private static void CheckCorrelated(UncertainInputs inputs, IReadOnlyList<IReadOnlyList<int>> groups)
    {
        foreach (var correlated in inputs.Copula!.Groups())
        {
            var group = groups.Single(g => g.Contains(correlated[0]));
            foreach (var input in correlated)
            {
                Require.That(group.Contains(input), nameof(groups),
                    $"Inputs {correlated[0]} and {input} are correlated and in different groups; the share of one without the other is not defined.");
            }
        }
    }
}
