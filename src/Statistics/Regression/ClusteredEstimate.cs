using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Regression;

/// <summary>Coefficients with a covariance that is robust to dependence within clusters, each with its own degrees of freedom.</summary>
/// <remarks>
/// With CR2 they are Satterthwaite's, of Bell and McCaffrey (2002) and Pustejovsky and Tipton (2018), under errors of one
/// variance: often far below the number of clusters. With the other kinds they are G − 1.
/// </remarks>
public sealed class ClusteredEstimate
{
    private readonly Func<double[], double> _degreesOfFreedom;

    internal ClusteredEstimate(JointEstimate joint, int clusters, Func<double[], double> degreesOfFreedom) =>
        (Joint, Clusters, _degreesOfFreedom) = (joint, clusters, degreesOfFreedom);

    /// <summary>
    /// The k coefficients and their covariance, with G − 1 degrees of freedom, for tests of several coefficients at once.
    /// </summary>
    public JointEstimate Joint { get; }

    /// <summary>How many clusters, G.</summary>
    public int Clusters { get; }

    /// <summary>The k coefficients.</summary>
    public IReadOnlyList<double> Values => Joint.Values;

    /// <summary>Their covariance, k × k.</summary>
    public Matrix Covariance => Joint.Covariance;

    /// <summary>One coefficient with its own standard error and degrees of freedom.</summary>
    /// <exception cref="ArgumentException">There is no such coefficient.</exception>
    public Estimate this[int index]
    {
        get
        {
            Require.Place(index, nameof(index), Joint.Count, "coefficients");
            var unit = new double[Joint.Count];
            unit[index] = 1;
            return Joint[index] with { DegreesOfFreedom = _degreesOfFreedom(unit) };
        }
    }

    /// <summary>The k degrees of freedom.</summary>
    public double[] DegreesOfFreedom() => [.. Enumerable.Range(0, Joint.Count).Select(j => this[j].DegreesOfFreedom)];

    /// <summary>A weighted sum of the coefficients, with its own standard error and degrees of freedom.</summary>
    /// <param name="weights">k weights.</param>
    /// <exception cref="ArgumentException">There are not k weights.</exception>
    public Estimate Combine(ReadOnlySpan<double> weights)
    {
        Require.SameCount(weights.Length, nameof(weights), Joint.Count, nameof(Values));
        return Joint.Combine(weights) with { DegreesOfFreedom = _degreesOfFreedom(weights.ToArray()) };
    }
}
