using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Propagation;

/// <summary>Outputs of a model with their uncertainties by the law of propagation, and where these come from.</summary>
public sealed class LinearResult
{
    private readonly IReadOnlyList<JointEstimate> _groups;
    private readonly IReadOnlyList<double> _uncertainties;
    private readonly IReadOnlyList<Matrix> _covariances;

    internal LinearResult(
        IReadOnlyList<double> values, IReadOnlyList<double> uncertainties, Matrix sensitivities, IReadOnlyList<JointEstimate> groups)
    {
        (Values, _uncertainties, Sensitivities, _groups) = (values, uncertainties, sensitivities, groups);
        var firsts = groups.Select((_, g) => groups.Take(g).Sum(before => before.Count));
        _covariances = [.. groups.Zip(firsts, CovarianceFrom)];
        Covariance = _covariances.Aggregate((sum, next) => sum + next);
    }

    /// <summary>The m outputs at the estimates of the inputs.</summary>
    public IReadOnlyList<double> Values { get; }

    /// <summary>The covariance of the outputs, m × m.</summary>
    public Matrix Covariance { get; }

    /// <summary>Partial derivatives by the k inputs, m × k.</summary>
    public Matrix Sensitivities { get; }

    /// <summary>
    /// One output with its combined standard uncertainty and effective degrees of freedom; its <see cref="Estimate.Interval"/> is the
    /// expanded uncertainty with the coverage factor of t.
    /// </summary>
    public Estimate this[int output] => new(Values[output], Math.Sqrt(Math.Max(0, Covariance[output, output])), DegreesOfFreedom(output));

    /// <summary>The correlations of the outputs, m × m; NaN for one without uncertainty.</summary>
    public Matrix Correlation() => Matrix.Create(Values.Count, Values.Count, (i, j) =>
        i == j ? 1 : Covariance[i, j] / Math.Sqrt(Covariance[i, i] * Covariance[j, j]));

    /// <summary>
    /// What each of the k inputs alone would give as standard uncertainty of an output: |derivative| × uncertainty. Of correlated inputs
    /// they do not add up.
    /// </summary>
    public IReadOnlyList<double> Contributions(int output) => [.. _uncertainties.Select((u, i) => Math.Abs(Sensitivities[output, i]) * u)];

    /// <summary>The share of an output's variance that each group of inputs brings; they add up to one.</summary>
    public IReadOnlyList<double> Shares(int output) => [.. _covariances.Select(c => c[output, output] / Covariance[output, output])];

    // Welch and Satterthwaite with groups as terms: u⁴ / Σ (u_g⁴ / ν_g).
    private double DegreesOfFreedom(int output)
    {
        var terms = _groups.Zip(_covariances, (g, c) => c[output, output] * c[output, output] / g.DegreesOfFreedom);
        var sum = Sums.Of([.. terms]);
        return sum > 0 ? Covariance[output, output] * Covariance[output, output] / sum : double.PositiveInfinity;
    }

    private Matrix CovarianceFrom(JointEstimate group, int first)
    {
        var derivatives = Sensitivities.SelectColumns([.. Enumerable.Range(first, group.Count)]);
        return derivatives * group.Covariance * derivatives.Transpose();
    }
}
