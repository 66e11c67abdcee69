using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Estimates;

/// <summary>k numbers that were estimated together, with the covariance of their errors.</summary>
public sealed record JointEstimate
{
    /// <summary>Joins estimates and their covariance.</summary>
    /// <param name="values">k estimates.</param>
    /// <param name="covariance">k × k, symmetric.</param>
    /// <param name="degreesOfFreedom">Degrees of freedom of the covariance; +∞ by default.</param>
    /// <exception cref="ArgumentException">The covariance is not k × k.</exception>
    public JointEstimate(IReadOnlyList<double> values, Matrix covariance, double degreesOfFreedom = double.PositiveInfinity)
    {
        Require.SameCount(covariance.Rows, nameof(covariance), values.Count, nameof(values));
        Require.SameCount(covariance.Columns, nameof(covariance), values.Count, nameof(values));
        (Values, Covariance, DegreesOfFreedom) = (values, covariance, degreesOfFreedom);
    }

    /// <summary>The k estimates.</summary>
    public IReadOnlyList<double> Values { get; }

    /// <summary>Their covariance, k × k.</summary>
    public Matrix Covariance { get; }

    /// <summary>Degrees of freedom of the covariance.</summary>
    public double DegreesOfFreedom { get; }

    /// <summary>How many numbers were estimated.</summary>
    public int Count => Values.Count;

    /// <summary>One of them with its own standard error.</summary>
    /// <param name="index">From zero.</param>
    /// <exception cref="ArgumentException">There is no such estimate.</exception>
    public Estimate this[int index] => new(Values[index], Math.Sqrt(Covariance[index, index]), DegreesOfFreedom);

    /// <summary>The k standard errors.</summary>
    public double[] StandardErrors() => [.. Enumerable.Range(0, Count).Select(i => Math.Sqrt(Covariance[i, i]))];

    /// <summary>A weighted sum of the estimates, with its standard error.</summary>
    /// <param name="weights">k weights.</param>
    /// <exception cref="ArgumentException">There are not k weights.</exception>
    public Estimate Combine(ReadOnlySpan<double> weights) => Transform(Sums.OfProducts(weights, [.. Values]), weights);

    /// <summary>A smooth function of the estimates, its standard error by the delta method.</summary>
    /// <param name="value">The function at the estimates.</param>
    /// <param name="gradient">Its k partial derivatives there.</param>
    /// <exception cref="ArgumentException">There are not k derivatives.</exception>
    public Estimate Transform(double value, ReadOnlySpan<double> gradient)
    {
        Require.SameCount(gradient.Length, nameof(gradient), Count, nameof(Values));
        return new Estimate(value, Math.Sqrt(Math.Max(0, Covariance.QuadraticForm(gradient))), DegreesOfFreedom);
    }
}
