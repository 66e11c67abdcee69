using System.Numerics;
using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Distributions;

namespace Reckon.Statistics.AnalysisOfVariance;

/// <summary>
/// The one-way analysis of variance: whether groups differ in their means, when errors are independent, normal and of one variance.
/// </summary>
/// <remarks>
/// Fisher (1925). Certified by NIST's sets with exact numbers, see <see cref="Precision"/>; also checked against R's <c>aov</c>.
/// </remarks>
/// <param name="Groups">The groups, in the order in which they first appear.</param>
/// <param name="BetweenSumOfSquares">Σ n_g(ȳ_g − ȳ)².</param>
/// <param name="WithinSumOfSquares">ΣΣ(y − ȳ_g)².</param>
public sealed record OneWayAnalysis(IReadOnlyList<GroupMean> Groups, double BetweenSumOfSquares, double WithinSumOfSquares)
{
    private const int MostExact = 20_000;

    /// <summary>How many values, n.</summary>
    public int Count => Groups.Sum(g => g.Count);

    /// <summary>Groups less one.</summary>
    public int BetweenDegreesOfFreedom => Groups.Count - 1;

    /// <summary>Values less groups.</summary>
    public int WithinDegreesOfFreedom => Count - Groups.Count;

    /// <summary>The sum between groups over its degrees of freedom.</summary>
    public double BetweenMeanSquare => BetweenSumOfSquares / BetweenDegreesOfFreedom;

    /// <summary>The sum within groups over its degrees of freedom.</summary>
    public double WithinMeanSquare => WithinSumOfSquares / WithinDegreesOfFreedom;

    /// <summary>√ of the mean square within groups.</summary>
    public double ResidualStandardDeviation => Math.Sqrt(WithinMeanSquare);

    /// <summary>The ratio of the mean squares; +∞ when nothing varies within groups, NaN when nothing varies at all.</summary>
    public double F => BetweenMeanSquare / WithinMeanSquare;

    /// <summary>The probability of so large an F were all means the same; NaN when F is.</summary>
    public double PValue => F switch
    {
        double.NaN => double.NaN,
        double.PositiveInfinity => 0,
        _ => new FDistribution(BetweenDegreesOfFreedom, WithinDegreesOfFreedom).Survival(F),
    };

    /// <summary>The share of the sum of squares that lies between groups, η²; NaN when nothing varies.</summary>
    public double RSquared => BetweenSumOfSquares / (BetweenSumOfSquares + WithinSumOfSquares);

    /// <summary>Compares the means of groups.</summary>
    /// <param name="values">n values, finite.</param>
    /// <param name="groups">The code of the group of each value; at least two groups, and fewer groups than values.</param>
    /// <param name="precision">By the number of values by default.</param>
    /// <exception cref="ArgumentException">
    /// There is not one code a value, a value is not finite, or there are fewer than two groups or no more values than groups.
    /// </exception>
    public static OneWayAnalysis Of(ReadOnlySpan<double> values, IReadOnlyList<int> groups, Precision precision = Precision.Automatic)
    {
        Require.SameCount(groups.Count, nameof(groups), values.Length, nameof(values));
        Require.Finite(values, nameof(values));
        var members = Enumerable.Range(0, groups.Count).GroupBy(i => groups[i]).Select(g => (Code: g.Key, Rows: g.ToArray())).ToList();
        if (members.Count < 2 || members.Count >= values.Length)
            throw new ArgumentException(
                $"groups names {members.Count} groups for {values.Length} values; at least two groups and more values than groups are "
                + "needed.",
                nameof(groups));
        return precision switch
        {
            Precision.Automatic => values.Length <= MostExact ? Exact(values, members) : Fast(values, members),
            Precision.Exact => Exact(values, members),
            Precision.Fast => Fast(values, members),
        };
    }

    private static OneWayAnalysis Exact(ReadOnlySpan<double> values, List<(int Code, int[] Rows)> groups)
    {
        var integers = new ScaledIntegers(values);
        var (total, squares, ofGroups) = (BigInteger.Zero, BigInteger.Zero, (Rational)0);
        var means = new List<GroupMean>();
        foreach (var (code, rows) in groups)
        {
            var sum = BigInteger.Zero;
            foreach (var i in rows) (sum, squares) = (sum + integers[i], squares + integers[i] * integers[i]);
            (total, ofGroups) = (total + sum, ofGroups + new Rational(sum * sum, rows.Length));
            means.Add(new GroupMean(code, rows.Length, new CommonDenominator(rows.Length, integers.Exponent).Round(sum)));
        }

        var between = ofGroups - new Rational(total * total, values.Length);
        var within = squares - ofGroups;
        return new OneWayAnalysis(means, Scale(between), Scale(within));

        double Scale(Rational sum) => new CommonDenominator(sum.Denominator, 2 * integers.Exponent).Round(sum.Numerator);
    }

    private static OneWayAnalysis Fast(ReadOnlySpan<double> values, List<(int Code, int[] Rows)> groups)
    {
        var (mean, deviations) = (Sums.Mean(values), Sums.Deviations(values));
        var (between, within) = ((DoubleDouble)0, (DoubleDouble)0);
        var means = new List<GroupMean>();
        foreach (var (code, rows) in groups)
        {
            var own = Array.ConvertAll(rows, i => deviations[i]);
            var offset = Sums.Mean(own);
            between += DoubleDouble.Product(offset, offset) * rows.Length;
            within += Sums.OfSquaredDeviations(own);
            means.Add(new GroupMean(code, rows.Length, mean + offset));
        }

        return new OneWayAnalysis(means, between.Value, within.Value);
    }
}
