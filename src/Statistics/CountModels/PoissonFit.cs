using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Matrices;
using Reckon.Statistics.Regression;

namespace Reckon.Statistics.CountModels;

/// <summary>A count model that was fitted to n rows by k coefficients: E[y] = exp(x'β + offset).</summary>
public sealed class PoissonFit
{
    private readonly PoissonObservations _observations;
    private readonly Matrix _bread;

    internal PoissonFit(PoissonObservations observations, PoissonIteration end)
    {
        _observations = observations;
        (Means, Deviance, Steps) = (end.Means, end.Deviance, end.Steps);
        var factorization = PoissonIteration.Factorize(observations, end.Means);
        (_bread, Leverages) = (factorization.InverseCrossProduct(), factorization.Leverages());
        var residuals = PearsonResiduals();
        PearsonStatistic = Sums.OfProducts(residuals, residuals);
        Coefficients = new JointEstimate(end.Coefficients, Dispersion * _bread, ResidualDegreesOfFreedom);
    }

    /// <summary>What the response was explained with.</summary>
    public Design Design => _observations.Design;

    /// <summary>The k coefficients with the quasi-Poisson covariance φ(X'WX)⁻¹, which holds when the variance is φ times the mean; n − k
    /// degrees of freedom.</summary>
    public JointEstimate Coefficients { get; }

    /// <summary>The fitted means μ, n values above zero.</summary>
    public IReadOnlyList<double> Means { get; }

    /// <summary>The weight of each row for its own fit: n numbers from 0 to 1 that add up to k.</summary>
    public IReadOnlyList<double> Leverages { get; }

    /// <summary>n − k.</summary>
    public int ResidualDegreesOfFreedom => _observations.Count - Design.Columns.Count;

    /// <summary>Σ w (y − μ)²/μ.</summary>
    public double PearsonStatistic { get; }

    /// <summary>φ, the Pearson statistic over n − k: how many times the variance exceeds that of a Poisson count.</summary>
    public double Dispersion => PearsonStatistic / ResidualDegreesOfFreedom;

    /// <summary>2 Σ w (y ln(y/μ) − y + μ).</summary>
    public double Deviance { get; }

    /// <summary>The deviance of the model that has a constant and the offsets alone.</summary>
    public double NullDeviance
    {
        get
        {
            var exposures = Array.ConvertAll(_observations.Offsets, Math.Exp);
            var rate = Sums.OfProducts(_observations.Weights, _observations.Response) / Sums.OfProducts(_observations.Weights, exposures);
            return _observations.Deviance(Array.ConvertAll(exposures, e => rate * e));
        }
    }

    /// <summary>How many steps the search took.</summary>
    public int Steps { get; }

    /// <summary>√w (y − μ)/√μ, n values.</summary>
    public double[] PearsonResiduals() =>
        [.. Means.Select((m, i) => Math.Sqrt(_observations.Weights[i] / m) * (_observations.Response[i] - m))];

    /// <summary>The signed roots of what each row adds to the deviance, n values.</summary>
    public double[] DevianceResiduals() =>
        [.. Means.Select((m, i) => Math.CopySign(Math.Sqrt(DevianceOf(i)), _observations.Response[i] - m))];

    /// <summary>The coefficients with a covariance that holds whatever the variance of the response; n − k degrees of freedom.</summary>
    /// <remarks>Checked against R's <c>sandwich::vcovHC</c> 3.0-2 on <c>glm</c>, also with weights and offsets.</remarks>
    /// <param name="kind">Which correction for small samples; HC3 by default, as for cross-sections of some 250 rows and fewer.</param>
    /// <exception cref="ArgumentException">The kind divides by one less the leverage, and a row has leverage 1.</exception>
    public JointEstimate Robust(RobustCovariance kind = RobustCovariance.HC3) =>
        new(Coefficients.Values, Sandwich().Of(kind), ResidualDegreesOfFreedom);

    /// <summary>The coefficients with a covariance that holds when rows of a cluster depend on each other; G − 1 degrees of
    /// freedom.</summary>
    /// <remarks>Checked against R's <c>sandwich::vcovCL</c> 3.0-2 on <c>glm</c>: its types HC0 without and with <c>cadjust</c>, and
    /// HC1.</remarks>
    /// <param name="clusters">The code of the cluster of each row.</param>
    /// <param name="kind">Which correction for few clusters; CR1S by default, the usual one for count models. CR2 is not defined
    /// here.</param>
    /// <exception cref="ArgumentException">There is not one code a row, there are fewer than two clusters, or CR2 is asked for.</exception>
    public JointEstimate Clustered(IReadOnlyList<int> clusters, ClusterCovariance kind = ClusterCovariance.CR1S)
    {
        var groups = UnitGroups.Of(_observations.Count, clusters);
        return new JointEstimate(Coefficients.Values, Sandwich().Of(groups, kind), groups.Count - 1);
    }

    private double DevianceOf(int row) => 2 * _observations.Weights[row] * Functions.Deviance.Of(_observations.Response[row], Means[row]);

    private PoissonSandwich Sandwich() =>
        new(this, _bread, [.. Means.Select((m, i) => _observations.Weights[i] * (_observations.Response[i] - m))]);
}
