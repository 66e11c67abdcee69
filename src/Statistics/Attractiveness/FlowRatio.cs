using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Distributions;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Proportions;

namespace Reckon.Statistics.Attractiveness;

/// <summary>How many come to a place for each one who leaves it.</summary>
/// <remarks>Both counts are of independent moves. Where one person can move more than once, count persons or give an overdispersion.</remarks>
public sealed record FlowRatio
{
    /// <summary>Takes two counts.</summary>
    /// <param name="incoming">Moves in, finite, not negative.</param>
    /// <param name="outgoing">Moves out, finite, not negative; not both zero.</param>
    /// <exception cref="ArgumentException">A count is negative or not finite, or both are zero.</exception>
    public FlowRatio(double incoming, double outgoing)
    {
        Require.NonNegative([incoming], nameof(incoming));
        Require.NonNegative([outgoing], nameof(outgoing));
        if (incoming + outgoing == 0) throw new ArgumentException("Both counts are zero; there is nothing to compare.", nameof(incoming));
        (In, Out) = (incoming, outgoing);
    }

    /// <summary>Moves in.</summary>
    public double In { get; }

    /// <summary>Moves out.</summary>
    public double Out { get; }

    /// <summary>Moves in and out together: the base of the ratio.</summary>
    public double Moves => In + Out;

    /// <summary>In over out; 0 when nobody came, +∞ when nobody left.</summary>
    public double Value => In / Out;

    /// <summary>(in − out)/(in + out), from −1 to 1: net migration effectiveness. It is finite whatever count is zero, and turning the flows around turns its sign.</summary>
    public double Effectiveness => (In - Out) / Moves;

    /// <summary>√(φ (1/in + 1/out)), the standard error of the logarithm of the ratio for Poisson counts; infinite when a count is zero.</summary>
    /// <param name="overdispersion">φ, the variance of the counts over their mean; 1 by default.</param>
    /// <exception cref="ArgumentException">φ is not a finite number above zero.</exception>
    public double LogStandardError(double overdispersion = 1)
    {
        Require.Positive(overdispersion, nameof(overdispersion));
        return Math.Sqrt(overdispersion * (1 / In + 1 / Out));
    }

    /// <summary>The interval exp(ln R ± z s). With a zero count there is no logarithm: it is then 0 … +∞, and <see cref="ExactInterval"/> says more.</summary>
    /// <param name="level">Between 0 and 1; 0.95 by default.</param>
    /// <param name="overdispersion">φ, the variance of the counts over their mean; 1 by default.</param>
    /// <exception cref="ArgumentException">The level is no probability, or φ is not a finite number above zero.</exception>
    public ConfidenceInterval LogInterval(double level = 0.95, double overdispersion = 1)
    {
        Require.Probability(level, nameof(level));
        var error = LogStandardError(overdispersion);
        if (double.IsInfinity(error)) return new ConfidenceInterval(0, double.PositiveInfinity, level);
        var factor = Math.Exp(-NormalDistribution.StandardQuantile((1 - level) / 2) * error);
        return new ConfidenceInterval(Value / factor, Value * factor, level);
    }

    /// <summary>The exact interval for Poisson counts, also with zeros: given their sum, the count in is binomial (Clopper and Pearson). Checked against R <c>poisson.test</c>.</summary>
    /// <param name="level">Between 0 and 1; 0.95 by default.</param>
    /// <exception cref="ArgumentException">The level is no probability.</exception>
    public ConfidenceInterval ExactInterval(double level = 0.95) => ProportionInterval.ExactOdds(In, Moves, level);

    /// <summary>The exact interval of the effectiveness: that of the ratio through (R − 1)/(R + 1).</summary>
    /// <param name="level">Between 0 and 1; 0.95 by default.</param>
    /// <exception cref="ArgumentException">The level is no probability.</exception>
    public ConfidenceInterval EffectivenessInterval(double level = 0.95)
    {
        var share = ProportionInterval.ClopperPearson(In, Moves, level);
        return new ConfidenceInterval(2 * share.Low - 1, 2 * share.High - 1, level);
    }

    /// <summary>Whether places form a closed system, in which every move out of one is a move into another: the sums must be equal.</summary>
    /// <param name="incoming">Moves into each of n places.</param>
    /// <param name="outgoing">Moves out of each of them.</param>
    /// <param name="tolerance">The difference that rounding of the counts explains; 0 by default.</param>
    /// <exception cref="ArgumentException">The counts differ, or a count is negative or not finite.</exception>
    public static bool IsClosed(ReadOnlySpan<double> incoming, ReadOnlySpan<double> outgoing, double tolerance = 0)
    {
        Require.SameCount(incoming.Length, nameof(incoming), outgoing.Length, nameof(outgoing));
        Require.NonNegative(incoming, nameof(incoming));
        Require.NonNegative(outgoing, nameof(outgoing));
        return Math.Abs(Sums.Of(incoming) - Sums.Of(outgoing)) <= tolerance;
    }
}
