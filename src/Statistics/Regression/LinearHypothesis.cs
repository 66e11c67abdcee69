using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Regression;

/// <summary>Tests of several linear restrictions on estimates at once.</summary>
public static class LinearHypothesis
{
    /// <summary>Wald's test that Rβ = r: F = (Rβ − r)'(RVR')⁻¹(Rβ − r)/q.</summary>
    /// <remarks>
    /// V may be any covariance: the usual one, where the test is exact for normal errors, one robust to unequal variances or to
    /// clusters, or one from a survey. The denominator has the degrees of freedom of the estimate. Checked against the same formula in R.
    /// </remarks>
    /// <param name="estimate">k estimates β with their covariance V.</param>
    /// <param name="contrasts">R, q × k, its rows independent.</param>
    /// <param name="values">r, q values; null (the default) for zeros.</param>
    /// <exception cref="ArgumentException">
    /// Shapes do not fit; a value is not finite; or RVR' is singular, because restrictions repeat each other or an estimate has no
    /// variance.
    /// </exception>
    public static FTest Test(JointEstimate estimate, Matrix contrasts, IReadOnlyList<double>? values = null)
    {
        Require.SameCount(contrasts.Columns, "columns of contrasts", estimate.Count, nameof(estimate));
        Require.Finite(contrasts.Values, nameof(contrasts));
        var gap = contrasts.Times([.. estimate.Values]);
        if (values is not null) Require.SameCount(values.Count, nameof(values), contrasts.Rows, "rows of contrasts");
        for (var i = 0; i < gap.Length; i++) gap[i] -= values?[i] ?? 0;
        Require.Finite(gap, nameof(values));
        var spread = CholeskyFactorization.Find(contrasts * estimate.Covariance * contrasts.Transpose())
            ?? throw new ArgumentException(
                $"The {gap.Length} restrictions have a singular covariance: they repeat each other, or an estimate has no variance.",
                nameof(contrasts));
        return new FTest(Sums.OfProducts(gap, spread.Solve(gap)) / gap.Length, gap.Length, estimate.DegreesOfFreedom);
    }

    /// <summary>The test that the estimates named are all zero.</summary>
    /// <param name="estimate">k estimates with their covariance.</param>
    /// <param name="indexes">Which of them, from zero; none twice.</param>
    /// <exception cref="ArgumentException">
    /// No index is given, one is out of range or there twice, or the covariance of those named is singular.
    /// </exception>
    public static FTest AllZero(JointEstimate estimate, params IReadOnlyList<int> indexes)
    {
        Require.NotEmpty(indexes.Count, nameof(indexes));
        foreach (var index in indexes)
        {
            if (index < 0 || index >= estimate.Count)
                throw new ArgumentException($"indexes names {index}; there are {estimate.Count} estimates.", nameof(indexes));
        }

        return Test(estimate, Matrix.Create(indexes.Count, estimate.Count, (i, j) => indexes[i] == j ? 1 : 0));
    }
}
