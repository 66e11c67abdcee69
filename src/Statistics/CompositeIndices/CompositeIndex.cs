using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;
using static System.FormattableString;

namespace Reckon.Statistics.CompositeIndices;

/// <summary>One score for each unit, from several indicators.</summary>
/// <param name="Design">The choices behind it.</param>
/// <param name="Weights">k weights that sum to 1.</param>
/// <param name="Normalized">The indicators on one scale, n × k; more is better.</param>
/// <param name="Scores">n scores; more is better.</param>
/// <param name="Ranks">n ranks from 1, the highest score; equal scores share the better rank.</param>
public sealed record CompositeIndex(CompositeDesign Design, IReadOnlyList<double> Weights, Matrix Normalized, IReadOnlyList<double> Scores, IReadOnlyList<int> Ranks)
{
    // Scores that differ by rounding alone are equal: twelve digits of the largest.
    private const double Tie = 1e-12;

    /// <summary>Builds the index.</summary>
    /// <remarks>OECD and JRC (2008), Handbook on Constructing Composite Indicators, steps 5 and 6.</remarks>
    /// <param name="table">The indicators.</param>
    /// <param name="design">The choices.</param>
    /// <exception cref="ArgumentException">The weights are not k numbers, one is negative or all are zero, a reference is zero, or a geometric or harmonic mean meets a value that is not above zero.</exception>
    public static CompositeIndex Of(IndicatorTable table, CompositeDesign design)
    {
        var weights = design.Weights is null ? IndicatorWeights.Equal(table.Indicators) : IndicatorWeights.Scale(design.Weights);
        Require.SameCount(weights.Length, nameof(design.Weights), table.Indicators, "indicators");
        var normalized = IndicatorScale.Normalize(table, design);
        if (!CanCombine(normalized, design.Aggregation)) throw new ArgumentException(Invariant($"A normalised value is zero or negative; the {design.Aggregation} mean needs all above zero. Choose another normalisation or range."), nameof(design));
        double[] scores = [.. Enumerable.Range(0, table.Units).Select(i => Combine(normalized.Row(i), weights, design.Aggregation))];
        var largest = scores.Max(Math.Abs);
        var ranks = Samples.Ranks.FromHighest(Array.ConvertAll(scores, s => largest == 0 ? 0 : Math.Round(s / largest / Tie)));
        return new CompositeIndex(design, weights, normalized, scores, ranks);
    }

    /// <summary>Whether a mean exists for all units: geometric and harmonic ones need values above zero.</summary>
    internal static bool CanCombine(Matrix normalized, Aggregation aggregation) => aggregation == Aggregation.Arithmetic || normalized.Values.ToArray().All(v => v > 0);

    private static double Combine(ReadOnlySpan<double> values, double[] weights, Aggregation aggregation) => aggregation switch
    {
        Aggregation.Arithmetic => Sums.OfProducts(weights, values),
        Aggregation.Geometric => Math.Exp(Sums.OfProducts(weights, Array.ConvertAll(values.ToArray(), v => Math.Log(v)))),
        Aggregation.Harmonic => 1 / Sums.OfProducts(weights, Array.ConvertAll(values.ToArray(), v => 1 / v)),
    };
}
