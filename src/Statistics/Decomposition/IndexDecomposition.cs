using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Functions;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Decomposition;

/// <summary>A change of V = Σ over n sectors of a product of k factors, as what each factor accounts for: LMDI-I, which leaves no rest.</summary>
/// <remarks>
/// Ang (2005), Energy Policy 33; additive effect of factor j: Σ L(V(i)′, V(i)) ln(x(ij)′/x(ij)), multiplicative: exp of it over L(V′, V).
/// Zeros take the limits of Ang and Liu (2007), Energy Policy 35: a sector that is zero in both periods adds nothing; one that appears
/// or vanishes adds all of its change to the factor that was zero, in equal parts when several were.
/// </remarks>
public sealed record IndexDecomposition
{
    private IndexDecomposition(double first, double last, IReadOnlyList<double> effects) => (First, Last, Effects) = (first, last, effects);

    /// <summary>V at the start.</summary>
    public double First { get; }

    /// <summary>V at the end.</summary>
    public double Last { get; }

    /// <summary>k additive effects in the unit of V; they sum to Last − First within 1e-12 of the larger of both.</summary>
    public IReadOnlyList<double> Effects { get; }

    /// <summary>k multiplicative effects, whose product is Last/First within a relative 1e-12.</summary>
    /// <exception cref="InvalidOperationException">V is zero at the start or at the end, so that there is no ratio.</exception>
    public IReadOnlyList<double> Ratios
    {
        get
        {
            if (First == 0 || Last == 0) throw new InvalidOperationException("V is zero in one of the two periods; only the additive effects exist.");
            var mean = LogarithmicMean.Of(Last, First);
            return [.. Effects.Select(e => Math.Exp(e / mean))];
        }
    }

    /// <summary>Last − First less the sum of effects: zero but for rounding.</summary>
    public double Residual => Last - First - Sums.Of([.. Effects]);

    /// <summary>Takes a change apart.</summary>
    /// <param name="first">n sectors × k factors at the start, none negative.</param>
    /// <param name="last">The same at the end.</param>
    /// <exception cref="ArgumentException">The shapes differ, there is no sector or factor, or a factor is negative or not finite.</exception>
    public static IndexDecomposition Of(Matrix first, Matrix last)
    {
        Require.NotEmpty(first.Rows * first.Columns, nameof(first));
        Require.SameCount(last.Rows, "rows of last", first.Rows, "rows of first");
        Require.SameCount(last.Columns, "columns of last", first.Columns, "columns of first");
        Require.NonNegative(first.Values, nameof(first));
        Require.NonNegative(last.Values, nameof(last));
        var sectors = Enumerable.Range(0, first.Rows).Select(i => SectorEffects(first.Row(i), last.Row(i))).ToList();
        double[] effects = [.. Enumerable.Range(0, first.Columns).Select(j => Sums.Of([.. sectors.Select(s => s[j])]))];
        return new IndexDecomposition(Total(first), Total(last), effects);
    }

    private static double[] SectorEffects(ReadOnlySpan<double> first, ReadOnlySpan<double> last)
    {
        var (before, after) = (Product(first), Product(last));
        var effects = new double[first.Length];
        if (before == 0 && after == 0) return effects;
        if (before == 0 || after == 0)
        {
            var zeros = before == 0 ? first : last;
            for (var j = 0; j < effects.Length; j++) effects[j] = zeros[j] == 0 ? (after - before) / zeros.Count(0) : 0;
            return effects;
        }

        var mean = LogarithmicMean.Of(after, before);
        for (var j = 0; j < effects.Length; j++) effects[j] = mean * LogRatio.Of(last[j], first[j]);
        return effects;
    }

    private static double Total(Matrix factors) => Sums.Of([.. Enumerable.Range(0, factors.Rows).Select(i => Product(factors.Row(i)))]);

    private static double Product(ReadOnlySpan<double> factors)
    {
        var product = 1.0;
        foreach (var factor in factors) product *= factor;
        return product;
    }
}
