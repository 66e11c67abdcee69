using System.Globalization;
using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Distributions;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Roots;
using Reckon.Statistics.Survey.Designs;
using Reckon.Statistics.Survey.Estimators;
using Reckon.Statistics.Survey.Precision;

namespace Reckon.Statistics.Survey.Proportions;

/// <summary>Confidence intervals of proportions from survey samples.</summary>
/// <remarks>
/// Agrees with R survey 4.1-1 <c>svyciprop</c>, "likelihood" apart; Student's t with the degrees of freedom of the estimate throughout.
/// </remarks>
public static class ProportionInterval
{
    /// <summary>Estimates the share of the population where something holds, with its interval.</summary>
    /// <param name="design">The sample, or a domain of it.</param>
    /// <param name="holds">For each of the n rows whether it holds.</param>
    /// <param name="method">How; logit by default, as in R.</param>
    /// <param name="level">Between 0 and 1; 0.95 by default.</param>
    /// <exception cref="ArgumentException">
    /// The level does not lie between 0 and 1, or the method has no interval for an estimate of 0 or 1.
    /// </exception>
    public static (Estimate Proportion, ConfidenceInterval Interval) Of(
        ISurveyDesign design, IReadOnlyList<bool> holds, ProportionMethod method = ProportionMethod.Logit, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(design);
        var proportion = design.Estimate(Ratios.Proportion(holds))[0];
        return (proportion, Of(proportion, SampleSize.Weighted([.. design.Weights]), method, level));
    }

    /// <summary>The interval around a proportion that has been estimated.</summary>
    /// <param name="proportion">From 0 to 1, with its standard error and degrees of freedom.</param>
    /// <param name="rows">
    /// How many rows it rests on; for an estimate of 0 or 1 this is the effective sample size (Korn and Graubard 1998).
    /// </param>
    /// <param name="method">How.</param>
    /// <param name="level">Between 0 and 1; 0.95 by default.</param>
    /// <exception cref="ArgumentException">
    /// The proportion is not from 0 to 1 or has no standard error, the level does not lie between 0 and 1, or the method has no
    /// interval for an estimate of 0 or 1.
    /// </exception>
    public static ConfidenceInterval Of(Estimate proportion, int rows, ProportionMethod method, double level = 0.95)
    {
        Require.Probability(level, nameof(level));
        Check(proportion, rows, method);
        var t = StudentTDistribution.TwoSidedQuantile(level, proportion.DegreesOfFreedom);
        var (low, high) = method switch
        {
            ProportionMethod.Logit => Logit(proportion, t),
            ProportionMethod.Beta => Beta(proportion.Value, BetaSize(proportion, rows, level), level),
            ProportionMethod.Wilson => Wilson(proportion.Value, Size(proportion, rows), t),
            ProportionMethod.Likelihood => Likelihood(proportion.Value, Size(proportion, rows), t),
            ProportionMethod.ArcSine => ArcSine(proportion, t),
            ProportionMethod.Wald => (proportion.Value - t * proportion.StandardError, proportion.Value + t * proportion.StandardError),
            _ => throw new ArgumentOutOfRangeException(nameof(method)),
        };
        return new ConfidenceInterval(low, high, level);
    }

    private static void Check(Estimate proportion, int rows, ProportionMethod method)
    {
        var (p, error) = (proportion.Value, proportion.StandardError);
        if (!(p >= 0 && p <= 1))
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"proportion is {p}; it must lie from 0 to 1."), nameof(proportion));
        }
        Require.Finite(error, "standard error of the proportion");
        if (!(proportion.DegreesOfFreedom > 0))
        {
            throw new ArgumentException("The proportion has no degrees of freedom.", nameof(proportion));
        }
        if (rows < 2) throw new ArgumentException($"rows is {rows}; two are needed.", nameof(rows));
        if (error > 0 || method is ProportionMethod.Beta or ProportionMethod.Wilson or ProportionMethod.Likelihood) return;
        throw new ArgumentException(
            string.Create(
                CultureInfo.InvariantCulture,
                $"proportion is {p} with standard error 0: {method} has no interval; {ProportionMethod.Beta} and {ProportionMethod.Wilson} have."),
            nameof(proportion));
    }

    // An estimate of 0 or 1 shows no variance; the rows themselves are then the best guess at the effective size.
    private static double Size(Estimate proportion, int rows) =>
        proportion.StandardError > 0 ? proportion.Value * (1 - proportion.Value) / proportion.Variance : rows;

    private static double BetaSize(Estimate proportion, int rows, double level)
    {
        var ratio = StudentTDistribution.TwoSidedQuantile(level, rows - 1) / StudentTDistribution.TwoSidedQuantile(
            level, proportion.DegreesOfFreedom);
        return Size(proportion, rows) * ratio * ratio;
    }

    private static (double Low, double High) Logit(Estimate proportion, double t)
    {
        var p = proportion.Value;
        var (centre, margin) = (Math.Log(p / (1 - p)), t * proportion.StandardError / (p * (1 - p)));
        return (Expit(centre - margin), Expit(centre + margin));
    }

    private static double Expit(double x) => x < 0 ? Math.Exp(x) / (1 + Math.Exp(x)) : 1 / (1 + Math.Exp(-x));

    private static (double Low, double High) Beta(double p, double size, double level)
    {
        var tail = (1 - level) / 2;
        var low = p > 0 ? new BetaDistribution(size * p, size * (1 - p) + 1).Quantile(tail) : 0;
        var high = p < 1 ? new BetaDistribution(size * p + 1, size * (1 - p)).Quantile(1 - tail) : 1;
        return (low, high);
    }

    private static (double Low, double High) Wilson(double p, double size, double t)
    {
        var centre = p + t * t / (2 * size);
        var margin = t * Math.Sqrt(p * (1 - p) / size + t * t / (4 * size * size));
        // With a proportion of 0 or 1 rounding keeps the end from being that number.
        return (p == 0 ? 0 : (centre - margin) / (1 + t * t / size), p == 1 ? 1 : (centre + margin) / (1 + t * t / size));
    }

    private static (double Low, double High) Likelihood(double p, double size, double t)
    {
        double Excess(double q) => 2 * size * (Divergence(p, q) + Divergence(1 - p, 1 - q)) - t * t;
        var low = p > 0 ? RootFinder.Find(Excess, p * 1e-12, p) ?? 0 : 0;
        var high = p < 1 ? RootFinder.Find(Excess, p, 1 - (1 - p) * 1e-12) ?? 1 : 1;
        return (low, high);
    }

    private static double Divergence(double p, double q) => p == 0 ? 0 : p * Math.Log(p / q);

    private static (double Low, double High) ArcSine(Estimate proportion, double t)
    {
        var (p, centre) = (proportion.Value, Math.Asin(Math.Sqrt(proportion.Value)));
        var margin = t * proportion.StandardError / (2 * Math.Sqrt(p * (1 - p)));
        return (Square(Math.Sin(Math.Max(0, centre - margin))), Square(Math.Sin(Math.Min(Math.PI / 2, centre + margin))));
    }

    private static double Square(double x) => x * x;
}
