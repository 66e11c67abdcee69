using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Distributions;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.SurveyRegression;

/// <summary>A joint test of several estimates: F = d'V⁻¹d/q for the differences d from what is supposed.</summary>
/// <param name="Statistic">F; χ² over its degrees of freedom when those of the estimates are infinite.</param>
/// <param name="NumeratorDegreesOfFreedom">q: how many estimates are tested.</param>
/// <param name="DenominatorDegreesOfFreedom">Degrees of freedom of the estimates.</param>
/// <remarks>As R survey 4.1-1 (<c>regTermTest</c>, method "Wald").</remarks>
public sealed record WaldTest(double Statistic, int NumeratorDegreesOfFreedom, double DenominatorDegreesOfFreedom)
{
    /// <summary>The probability of a statistic at least as large, were the supposition true.</summary>
    public double PValue => new FDistribution(NumeratorDegreesOfFreedom, DenominatorDegreesOfFreedom).Survival(Statistic);

    /// <summary>Tests whether some of k estimates are all zero.</summary>
    /// <param name="estimates">k estimates.</param>
    /// <param name="indices">Which of them, from zero; at least one, none twice.</param>
    /// <exception cref="ArgumentException">An index is outside the estimates or comes twice, or there is none.</exception>
    /// <exception cref="SingularMatrixException">The covariance of the tested estimates is singular.</exception>
    public static WaldTest OfZero(JointEstimate estimates, params IReadOnlyList<int> indices) =>
        Of(estimates, indices, new double[indices.Count]);

    /// <summary>Tests whether some of k estimates have given values.</summary>
    /// <param name="estimates">k estimates.</param>
    /// <param name="indices">Which of them, from zero; at least one, none twice.</param>
    /// <param name="values">What each is supposed to be.</param>
    /// <exception cref="ArgumentException">
    /// An index is outside the estimates or comes twice, there is none, or the counts differ.
    /// </exception>
    /// <exception cref="SingularMatrixException">The covariance of the tested estimates is singular.</exception>
    public static WaldTest Of(JointEstimate estimates, IReadOnlyList<int> indices, IReadOnlyList<double> values)
    {
        ArgumentNullException.ThrowIfNull(estimates);
        Require.NotEmpty(indices.Count, nameof(indices));
        Require.SameCount(values.Count, nameof(values), indices.Count, nameof(indices));
        Require.Finite([.. values], nameof(values));
        foreach (var index in indices)
        {
            if (index < 0 || index >= estimates.Count)
            {
                throw new ArgumentException(
                    $"indices holds {index}; there are {estimates.Count} estimates, numbered from 0.", nameof(indices));
            }
        }

        if (indices.Distinct().Count() < indices.Count)
            throw new ArgumentException($"One of the {indices.Count} indices comes twice.", nameof(indices));
        double[] differences = [.. indices.Zip(values, (i, value) => estimates.Values[i] - value)];
        var covariance = estimates.Covariance.SelectRows(indices).SelectColumns(indices);
        var statistic = Sums.OfProducts(differences, new LuFactorization(covariance).Solve(differences)) / indices.Count;
        return new WaldTest(statistic, indices.Count, estimates.DegreesOfFreedom);
    }
}
