using System.Numerics;
using Reckon.Statistics.Arithmetic;
using static System.FormattableString;

namespace Reckon.Statistics.Decomposition;

/// <summary>A change of any function of k factors as what each factor accounts for, whatever the order in which they change.</summary>
/// <remarks>Shapley (1953); Shorrocks (2013), Journal of Economic Inequality 11: the mean of a factor's effect over all k! orders, from the function at 2^k mixtures of old and new factors.</remarks>
/// <param name="First">The function with all factors old.</param>
/// <param name="Last">The function with all factors new.</param>
/// <param name="Effects">k effects; they sum to Last − First within 1e-12 of the largest value that the function took.</param>
public sealed record ShapleyDecomposition(double First, double Last, IReadOnlyList<double> Effects)
{
    private const int MostFactors = 10;

    /// <summary>Last − First less the sum of effects: zero but for rounding.</summary>
    public double Residual => Last - First - Sums.Of([.. Effects]);

    /// <summary>Takes the change of a function of k numbers apart.</summary>
    /// <param name="function">The function; it must be finite at every mixture.</param>
    /// <param name="first">k ≤ 10 factors at the start.</param>
    /// <param name="last">The same factors at the end.</param>
    /// <exception cref="ArgumentException">There is none or more than ten, the counts differ, or the function is not finite at a mixture.</exception>
    public static ShapleyDecomposition Of(Func<IReadOnlyList<double>, double> function, IReadOnlyList<double> first, IReadOnlyList<double> last)
    {
        Require.SameCount(last.Count, nameof(last), first.Count, nameof(first));
        return OfMixtures(first.Count, isNew => function([.. isNew.Select((chosen, j) => chosen ? last[j] : first[j])]));
    }

    /// <summary>Takes a change apart where a factor is anything that is either old or new, such as a table.</summary>
    /// <param name="factors">k, from 1 to 10.</param>
    /// <param name="function">The function's value, given for each factor whether it is new; it must be finite at every mixture.</param>
    /// <exception cref="ArgumentException">k is outside 1 … 10, or the function is not finite at a mixture.</exception>
    public static ShapleyDecomposition OfMixtures(int factors, Func<IReadOnlyList<bool>, double> function)
    {
        if (factors is < 1 or > MostFactors) throw new ArgumentException(Invariant($"factors is {factors}; it must lie between 1 and {MostFactors}."), nameof(factors));
        var values = new double[1 << factors];
        for (var mixture = 0; mixture < values.Length; mixture++) values[mixture] = function([.. Enumerable.Range(0, factors).Select(j => IsNew(mixture, j))]);
        Require.Finite(values, "values of the function");
        return new ShapleyDecomposition(values[0], values[^1], [.. Enumerable.Range(0, factors).Select(j => Effect(values, factors, j))]);
    }

    // A mixture with s new factors stands before factor j in s! (k − s − 1)! of the k! orders.
    private static double Effect(double[] values, int factors, int factor)
    {
        var (weights, steps) = (new List<double>(), new List<double>());
        for (var mixture = 0; mixture < values.Length; mixture++)
        {
            if (IsNew(mixture, factor)) continue;
            var size = BitOperations.PopCount((uint)mixture);
            weights.Add(Factorial(size) * Factorial(factors - size - 1));
            steps.Add(values[mixture | (1 << factor)] - values[mixture]);
        }

        return Sums.OfProducts(weights.ToArray(), steps.ToArray()) / Factorial(factors);
    }

    private static bool IsNew(int mixture, int factor) => (mixture & (1 << factor)) != 0;

    private static double Factorial(int n) => n < 2 ? 1 : n * Factorial(n - 1);
}
