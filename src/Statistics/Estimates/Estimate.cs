using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Distributions;

namespace Reckon.Statistics.Estimates;

/// <summary>An estimated number, how uncertain it is, and on how many degrees of freedom its standard error rests.</summary>
/// <param name="Value">The estimate, in the unit of what is estimated.</param>
/// <param name="StandardError">Its standard error, in the same unit; not negative.</param>
/// <param name="DegreesOfFreedom">Degrees of freedom of the standard error; +∞ (the default) uses the normal distribution.</param>
public readonly record struct Estimate(double Value, double StandardError, double DegreesOfFreedom = double.PositiveInfinity)
{
    /// <summary>The square of the standard error.</summary>
    public double Variance => StandardError * StandardError;

    /// <summary>The standard error over the size of the estimate; infinite for an estimate of zero.</summary>
    public double CoefficientOfVariation => StandardError / Math.Abs(Value);

    /// <summary>The interval value ± t × standard error.</summary>
    /// <param name="level">Between 0 and 1; 0.95 by default, as published statistics have it.</param>
    /// <exception cref="ArgumentException">The level does not lie between 0 and 1.</exception>
    public ConfidenceInterval Interval(double level = 0.95)
    {
        Require.Probability(level, nameof(level));
        var margin = StudentTDistribution.TwoSidedQuantile(level, DegreesOfFreedom) * StandardError;
        return new ConfidenceInterval(Value - margin, Value + margin, level);
    }

    /// <summary>The distance from a value in standard errors.</summary>
    /// <param name="hypothesis">The value that is tested; 0 by default.</param>
    public double TStatistic(double hypothesis = 0) => (Value - hypothesis) / StandardError;

    /// <summary>The probability of an estimate at least as far from a value, on either side, were that value true.</summary>
    /// <param name="hypothesis">The value that is tested; 0 by default.</param>
    public double PValue(double hypothesis = 0) => StudentTDistribution.TwoSidedTail(TStatistic(hypothesis), DegreesOfFreedom);
}
