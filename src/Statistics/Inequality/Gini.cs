using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Samples;
using static System.FormattableString;

namespace Reckon.Statistics.Inequality;

/// <summary>The Gini coefficient: the mean difference of two draws over twice the mean; 0 when all are equal.</summary>
/// <remarks>
/// With weights w and values x, G = ΣΣ w(i) w(j) |x(i) − x(j)| / (2 N X), N the sum of weights and X that of w·x. It does not change when every
/// value or every weight is multiplied by a number, nor when every case is repeated. Checked against R laeken <c>gini</c>.
/// </remarks>
public static class Gini
{
    /// <summary>The coefficient of the population that the weights describe.</summary>
    /// <param name="sample">Values and weights; the sum of values must be above zero.</param>
    /// <param name="negative">What to do with values below zero; they are refused by default.</param>
    /// <exception cref="ArgumentException">The sum of values is not above zero, or a value is negative and that is refused.</exception>
    public static double Of(WeightedSample sample, NegativeValues negative = NegativeValues.Refuse)
    {
        var total = Denominator(sample, negative);
        return Differences(sample) / (sample.TotalWeight * total);
    }

    /// <summary>The coefficient times n/(n − 1), which takes away most of the bias of a small simple sample; n is the number of values, whatever their weights.</summary>
    /// <remarks>Deltas (2003), Review of Economics and Statistics 85. It does change when every case is repeated.</remarks>
    /// <param name="sample">At least two values.</param>
    /// <param name="negative">What to do with values below zero; they are refused by default.</param>
    /// <exception cref="ArgumentException">There is one value only, the sum of values is not above zero, or a value is negative and that is refused.</exception>
    public static double Corrected(WeightedSample sample, NegativeValues negative = NegativeValues.Refuse)
    {
        RequireTwo(sample);
        return Of(sample, negative) * sample.Count / (sample.Count - 1);
    }

    /// <summary>The coefficient with its linearised standard error, for a sample drawn with replacement with probabilities as 1/weight.</summary>
    /// <remarks>Langel and Tillé (2013), Journal of the Royal Statistical Society A 176: s² = n/(n − 1) Σ (w z)², z from <see cref="Influence"/>; n − 1 degrees of freedom.</remarks>
    /// <param name="sample">At least two values, none negative.</param>
    /// <exception cref="ArgumentException">There is one value only, one is negative, or their sum is not above zero.</exception>
    public static Estimate Linearized(WeightedSample sample)
    {
        RequireTwo(sample);
        var influence = InfluenceInOrder(sample);
        var terms = new double[sample.Count];
        for (var k = 0; k < terms.Length; k++) terms[k] = sample.Weights[k] * influence[k];
        var variance = Sums.OfProducts(terms, terms) * sample.Count / (sample.Count - 1);
        return new Estimate(Of(sample), Math.Sqrt(variance), sample.Count - 1);
    }

    /// <summary>The coefficient with its jackknife standard error: each value left out in turn, the other weights kept.</summary>
    /// <remarks>Efron and Stein (1981), Annals of Statistics 9: s² = (n − 1)/n Σ (G(k) − mean)²; n − 1 degrees of freedom. Exact, in the time of one sort.</remarks>
    /// <param name="sample">At least two values, none negative, at least two above zero.</param>
    /// <exception cref="ArgumentException">There is one value only, one is negative, or without one of them the sum is not above zero.</exception>
    public static Estimate Jackknifed(WeightedSample sample)
    {
        RequireTwo(sample);
        var (value, without) = (Of(sample), LeaveOneOut(sample));
        var variance = Sums.OfSquaredDeviations(without) * (sample.Count - 1) / sample.Count;
        return new Estimate(value, Math.Sqrt(variance), sample.Count - 1);
    }

    /// <summary>By how much the coefficient moves with the weight of each value, in the caller's order; zero for values of weight zero. Σ w z = 0.</summary>
    /// <remarks>z is the linearised variable for any design: the variance of the total of z is that of the coefficient (Deville, 1999).</remarks>
    /// <param name="sample">Values that are not negative, with a sum above zero.</param>
    /// <param name="count">How many values the caller's list had.</param>
    /// <exception cref="ArgumentException">A value is negative, the sum is not above zero, or the count is too small.</exception>
    public static double[] Influence(WeightedSample sample, int count)
    {
        if (count <= sample.Order.Max()) throw new ArgumentException(Invariant($"count is {count}; the sample has a value in place {sample.Order.Max()}."), nameof(count));
        var (inOrder, influence) = (InfluenceInOrder(sample), new double[count]);
        for (var k = 0; k < inOrder.Length; k++) influence[sample.Order[k]] = inOrder[k];
        return influence;
    }

    // G + 1 = A/(NX) with A = ΣΣ w(i) w(j) max(x(i), x(j)), whose derivative is twice the row sum.
    private static double[] InfluenceInOrder(WeightedSample sample)
    {
        var (total, size, gini) = (Denominator(sample, NegativeValues.Refuse), sample.TotalWeight, Of(sample));
        var rows = RowSums(sample);
        var influence = new double[sample.Count];
        for (var k = 0; k < influence.Length; k++)
            influence[k] = 2 * rows[k] / (size * total) - (gini + 1) * (1 / size + sample.Values[k] / total);
        return influence;
    }

    private static double[] LeaveOneOut(WeightedSample sample)
    {
        var (total, size) = (sample.Total, sample.TotalWeight);
        var rows = RowSums(sample);
        var all = Sums.OfProducts([.. sample.Weights], rows);
        var without = new double[sample.Count];
        for (var k = 0; k < without.Length; k++)
        {
            var (w, x) = (sample.Weights[k], sample.Values[k]);
            if (total - w * x <= 0) throw new ArgumentException(Invariant($"Without the value in place {sample.Order[k]} the sum of values is not above zero."), nameof(sample));
            without[k] = (all - 2 * w * rows[k] + w * w * x) / ((size - w) * (total - w * x)) - 1;
        }

        return without;
    }

    // Σ w(j) max(x(j), x(k)) for each k.
    private static double[] RowSums(WeightedSample sample)
    {
        var rows = new double[sample.Count];
        var (weightBelow, totalAbove) = ((DoubleDouble)0, (DoubleDouble)sample.Total);
        for (var k = 0; k < rows.Length; k++)
        {
            weightBelow += sample.Weights[k];
            totalAbove -= DoubleDouble.Product(sample.Weights[k], sample.Values[k]);
            rows[k] = (weightBelow * sample.Values[k] + totalAbove).Value;
        }

        return rows;
    }

    // ΣΣ w(i) w(j) |x(i) − x(j)| / 2, from the gaps between neighbours: terms of one sign, so that near equality keeps its digits.
    private static double Differences(WeightedSample sample)
    {
        var (sum, below) = ((DoubleDouble)0, (DoubleDouble)0);
        for (var k = 0; k + 1 < sample.Count; k++)
        {
            below += sample.Weights[k];
            sum += below * (sample.TotalWeight - below) * DoubleDouble.Sum(sample.Values[k + 1], -sample.Values[k]);
        }

        return sum.Value;
    }

    private static double Denominator(WeightedSample sample, NegativeValues negative)
    {
        if (negative == NegativeValues.Refuse) Require.NonNegative([.. sample.Values], nameof(sample));
        var total = negative == NegativeValues.DivideByAbsoluteMean
            ? Sums.OfProducts([.. sample.Weights], [.. sample.Values.Select(Math.Abs)])
            : sample.Total;
        if (total <= 0) throw new ArgumentException("The weighted sum of the values is not above zero; a Gini coefficient needs that.", nameof(sample));
        return total;
    }

    private static void RequireTwo(WeightedSample sample)
    {
        if (sample.Count < 2) throw new ArgumentException("One value with a weight above zero; at least two are needed.", nameof(sample));
    }
}
