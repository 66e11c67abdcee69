using System.Numerics;
using Reckon.Assessments.Formulas;

namespace Reckon.Assessments.Estimators.Decomposition;

/// <summary>Shapley's decomposition: the mean, over all orders in which factors can change, of what one of them adds.</summary>
internal static class ShapleyEffects
{
    /// <summary>(last − first) of a factor times the weighted sum, over all sets of other factors, of the product with those at the end and the rest at the start.</summary>
    public static FormulaNode Of(FormulaBuilder f, FactorPairs factors, int factor)
    {
        int[] others = [.. Enumerable.Range(0, factors.Names.Count).Where(i => i != factor)];
        var terms = Enumerable.Range(0, 1 << others.Length).Select(set => Term(f, factors, others, set)).ToList();
        return f.Times(f.Minus(factors.Last[factor], factors.First[factor]), f.Sum(terms));
    }

    private static FormulaNode Term(FormulaBuilder f, FactorPairs factors, int[] others, int set)
    {
        var product = FactorPairs.Product(f, others.Select((i, bit) => (set >> bit & 1) == 1 ? factors.Last[i] : factors.First[i]));
        return f.Times(f.Number(Weight(others.Length, BitOperations.PopCount((uint)set))), product);
    }

    // |S|! (k − |S| − 1)! / k!, where k − 1 factors are the others.
    private static double Weight(int others, int size)
    {
        var weight = 1.0 / (others + 1);
        for (var i = 1; i <= size; i++) weight *= i / (double)(others - size + i);
        return weight;
    }
}
