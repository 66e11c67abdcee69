using System.Numerics;

namespace Reckon.Statistics.Arithmetic;

/// <summary>Sums whose rounding error does not grow with the number of terms; always in the order of the terms, so that the same terms give the same bits.</summary>
/// <remarks>Neumaier (1974), ZAMM 54; Ogita, Rump and Oishi (2005), SIAM Journal on Scientific Computing 26, for products.</remarks>
public static class Sums
{
    /// <summary>The sum; zero for no terms.</summary>
    public static double Of(ReadOnlySpan<double> terms)
    {
        var (sum, rest) = (0.0, 0.0);
        foreach (var term in terms)
        {
            var next = DoubleDouble.Sum(sum, term);
            (sum, rest) = (next.High, rest + next.Low);
        }

        return sum + rest;
    }

    /// <summary>The arithmetic mean; NaN for no terms.</summary>
    public static double Mean(ReadOnlySpan<double> terms) => Of(terms) / terms.Length;

    /// <summary>The sum of products of two series of n terms, as if in twice the precision.</summary>
    /// <exception cref="ArgumentException">The series differ in length.</exception>
    public static double OfProducts(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        Require.SameCount(a.Length, nameof(a), b.Length, nameof(b));
        var (sum, rest) = (0.0, 0.0);
        for (var i = 0; i < a.Length; i++)
        {
            var product = DoubleDouble.Product(a[i], b[i]);
            var next = DoubleDouble.Sum(sum, product.High);
            (sum, rest) = (next.High, rest + (next.Low + product.Low));
        }

        return sum + rest;
    }

    /// <summary>Adds a factor times n terms to n sums and what their rounding left over, as <see cref="OfProducts"/> does for one sum.</summary>
    internal static void AddProducts(Span<double> sums, Span<double> rests, double factor, ReadOnlySpan<double> terms)
    {
        var j = 0;
        for (; j <= terms.Length - Vector<double>.Count; j += Vector<double>.Count)
        {
            var (before, left) = (new Vector<double>(sums[j..]), new Vector<double>(rests[j..]));
            var (sum, rest) = Add(before, left, new Vector<double>(factor), new Vector<double>(terms[j..]));
            sum.CopyTo(sums[j..]);
            rest.CopyTo(rests[j..]);
        }

        for (; j < terms.Length; j++)
        {
            var product = DoubleDouble.Product(factor, terms[j]);
            var next = DoubleDouble.Sum(sums[j], product.High);
            (sums[j], rests[j]) = (next.High, rests[j] + (next.Low + product.Low));
        }
    }

    private static (Vector<double> Total, Vector<double> LeftOver) Add(
        Vector<double> sum, Vector<double> rest, Vector<double> factor, Vector<double> terms)
    {
        var product = factor * terms;
        var productRest = Vector.FusedMultiplyAdd(factor, terms, -product);
        var next = sum + product;
        var part = next - sum;
        return (next, rest + (sum - (next - part) + (product - part) + productRest));
    }

    /// <summary>
    /// The deviations of n terms from their mean, which is not rounded before: beside a large mean its rounding would be a part of what
    /// the terms differ by.
    /// </summary>
    internal static double[] Deviations(ReadOnlySpan<double> terms)
    {
        var sum = (DoubleDouble)0;
        foreach (var term in terms) sum += term;
        var mean = sum / terms.Length;
        var deviations = new double[terms.Length];
        for (var i = 0; i < deviations.Length; i++) deviations[i] = (terms[i] - mean).Value;
        return deviations;
    }

    /// <summary>The sum of squared deviations from the mean of n terms, by two passes; zero for none.</summary>
    public static double OfSquaredDeviations(ReadOnlySpan<double> terms)
    {
        var mean = Mean(terms);
        var (sum, offset) = (new DoubleDouble(0, 0), 0.0);
        foreach (var term in terms)
        {
            sum += DoubleDouble.Product(term - mean, term - mean);
            offset += term - mean;
        }

        return terms.Length == 0 ? 0 : sum.Value - offset * offset / terms.Length;
    }
}
