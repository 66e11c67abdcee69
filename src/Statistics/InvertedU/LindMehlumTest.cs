using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Distributions;
using Reckon.Statistics.Estimates;

namespace Reckon.Statistics.InvertedU;

/// <summary>The test that a curve rises at one end of an interval and falls at the other: what a U or an inverted U is, and a significant
/// x² is not.</summary>
/// <remarks>
/// <para>
/// Lind and Mehlum (2010), "With or without U?", Oxford Bulletin of Economics and Statistics 72, 109–118, after Sasabuchi (1980),
/// Biometrika 67, 429–439. The hypothesis is that the curve has no such shape on the interval; it is rejected when both slopes have
/// the sign that the shape asks for, each by a one-sided test. The joint statistic is the smaller of the two t, the joint p the larger p.
/// </para>
/// <para>The shape that is tested follows from the sign of the coefficient of x², and is stated with the result.</para>
/// </remarks>
public sealed record LindMehlumTest
{
    private LindMehlumTest(QuadraticTerms terms, double low, double high)
    {
        (Shape, Low, High, SlopeAtLow, SlopeAtHigh) = (terms.Shape, low, high, terms.SlopeAt(low), terms.SlopeAt(high));
        Extremum = terms.Extremum();
    }

    /// <summary>The shape that is tested for.</summary>
    public CurveShape Shape { get; }

    /// <summary>Lower end of the interval, in the unit of x.</summary>
    public double Low { get; }

    /// <summary>Upper end of the interval, in the unit of x.</summary>
    public double High { get; }

    /// <summary>The slope of the curve at the lower end.</summary>
    public Estimate SlopeAtLow { get; }

    /// <summary>The slope of the curve at the upper end.</summary>
    public Estimate SlopeAtHigh { get; }

    /// <summary>Where the curve turns, its standard error by the delta method.</summary>
    public Estimate Extremum { get; }

    /// <summary>Whether the curve turns outside the interval: then it has no such shape there, and there is nothing to test.</summary>
    public bool IsTrivialFailure => !(Extremum.Value > Low && Extremum.Value < High);

    /// <summary>t of the slope at the lower end; above zero when it has the sign that the shape asks for.</summary>
    public double TStatisticAtLow => Sign * SlopeAtLow.TStatistic();

    /// <summary>t of the slope at the upper end; above zero when it has the sign that the shape asks for.</summary>
    public double TStatisticAtHigh => -Sign * SlopeAtHigh.TStatistic();

    /// <summary>The joint statistic: the smaller of the two; below zero for a trivial failure.</summary>
    public double TStatistic => Math.Min(TStatisticAtLow, TStatisticAtHigh);

    /// <summary>One-sided p of the slope at the lower end.</summary>
    public double PValueAtLow => Tail(TStatisticAtLow, SlopeAtLow);

    /// <summary>One-sided p of the slope at the upper end.</summary>
    public double PValueAtHigh => Tail(TStatisticAtHigh, SlopeAtHigh);

    /// <summary>The joint p: the larger of the two; at least one half for a trivial failure, which no level rejects.</summary>
    public double PValue => Math.Max(PValueAtLow, PValueAtHigh);

    private double Sign => Shape == CurveShape.InvertedU ? 1 : -1;

    /// <summary>Tests a curve on an interval.</summary>
    /// <param name="terms">The coefficients of x and x² with the covariance to be used.</param>
    /// <param name="low">Lower end: the smallest x of the data, unless theory gives another.</param>
    /// <param name="high">Upper end, above <paramref name="low"/>.</param>
    /// <exception cref="ArgumentException">The ends are not finite or not in order, or the coefficient of x² is zero.</exception>
    public static LindMehlumTest Of(QuadraticTerms terms, double low, double high)
    {
        Require.Finite(low, nameof(low));
        Require.Finite(high, nameof(high));
        if (low >= high) throw new ArgumentException("The ends of the interval are not in order.", nameof(low));
        terms.RequireCurvature();
        return new LindMehlumTest(terms, low, high);
    }

    private static double Tail(double t, Estimate slope) => new StudentTDistribution(slope.DegreesOfFreedom).Survival(t);
}
