using Reckon.Statistics.Arithmetic;
using static System.FormattableString;

namespace Reckon.Statistics.Decomposition;

/// <summary>A change of a function as steps in a stated order, each with one more factor new: what a waterfall chart draws. Another order gives other steps.</summary>
/// <param name="Steps">The k steps; each starts where the one before ended, so they sum to the change exactly.</param>
public sealed record SequentialDecomposition(IReadOnlyList<DecompositionStep> Steps)
{
    /// <summary>The function with all factors old.</summary>
    public double First => Steps[0].Start;

    /// <summary>The function with all factors new.</summary>
    public double Last => Steps[^1].End;

    /// <summary>Replaces factors one after the other.</summary>
    /// <param name="function">The function; it must be finite at every step.</param>
    /// <param name="first">k factors at the start.</param>
    /// <param name="last">The same factors at the end.</param>
    /// <param name="order">The factors, from zero, in the order in which they become new; null (the default) is the caller's order.</param>
    /// <exception cref="ArgumentException">There is no factor, the counts differ, the order does not name each factor once, or the function is not finite.</exception>
    public static SequentialDecomposition Of(
        Func<IReadOnlyList<double>, double> function, IReadOnlyList<double> first, IReadOnlyList<double> last, IReadOnlyList<int>? order = null)
    {
        Require.NotEmpty(first.Count, nameof(first));
        Require.SameCount(last.Count, nameof(last), first.Count, nameof(first));
        order ??= [.. Enumerable.Range(0, first.Count)];
        if (!order.Order().SequenceEqual(Enumerable.Range(0, first.Count))) throw new ArgumentException(Invariant($"order does not name each of the {first.Count} factors once."), nameof(order));
        var factors = first.ToArray();
        var (steps, value) = (new List<DecompositionStep>(), function([.. factors]));
        Require.Finite(value, "the function at the start");
        foreach (var factor in order)
        {
            factors[factor] = last[factor];
            var next = function([.. factors]);
            Require.Finite(next, $"the function with factor {factor} new");
            steps.Add(new DecompositionStep(factor, value, next));
            value = next;
        }

        return new SequentialDecomposition(steps);
    }
}
