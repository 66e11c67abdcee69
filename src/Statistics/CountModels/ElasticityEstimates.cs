using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Matrices;
using Reckon.Statistics.Regression;

namespace Reckon.Statistics.CountModels;

/// <summary>By how many per cent y rises when x rises by one per cent, by a count model and by its competitor, least squares in
/// logarithms.</summary>
/// <remarks>
/// The count model E[y] = exp(a + b ln x) keeps zeros of y and is right when the mean is (Santos Silva and Tenreyro, 2006). Least squares
/// of ln y on ln x must leave zeros out, estimates the mean of ln y and not of y, and so needs Duan's (1983) smearing factor, the mean of
/// exp(residual), to come back to y; that factor is right only when residuals are distributed alike for every x.
/// </remarks>
public sealed class ElasticityEstimates
{
    private const string Column = "ln x";

    private ElasticityEstimates(PoissonFit count, LinearFit logarithms, IReadOnlyList<int>? clusters, int[] above)
    {
        (CountModel, Logarithms) = (count, logarithms);
        PoissonCoefficients = clusters is null ? count.Robust() : count.Clustered(clusters);
        LogLogCoefficients = clusters is null ? logarithms.Robust() : logarithms.Clustered([.. above.Select(i => clusters[i])]).Joint;
        ZeroCount = count.Means.Count - above.Length;
        Smearing = Sums.Mean([.. logarithms.Residuals.Select(Math.Exp)]);
    }

    /// <summary>The count model of y on ln x.</summary>
    public PoissonFit CountModel { get; }

    /// <summary>The least squares fit of ln y on ln x, of the rows with y above zero.</summary>
    public LinearFit Logarithms { get; }

    /// <summary>Constant and elasticity of the count model; HC3, or CR1S with clusters.</summary>
    public JointEstimate PoissonCoefficients { get; }

    /// <summary>Constant and elasticity of the fit in logarithms; HC3, or CR2 with clusters (with G − 1 degrees of freedom).</summary>
    public JointEstimate LogLogCoefficients { get; }

    /// <summary>The elasticity of the count model.</summary>
    public Estimate Poisson => PoissonCoefficients[1];

    /// <summary>The elasticity of the fit in logarithms.</summary>
    public Estimate LogLog => LogLogCoefficients[1];

    /// <summary>How many rows have a y of zero, which the fit in logarithms leaves out.</summary>
    public int ZeroCount { get; }

    /// <summary>Duan's smearing factor.</summary>
    public double Smearing { get; }

    /// <summary>Estimates both.</summary>
    /// <param name="x">n values above zero.</param>
    /// <param name="y">n values that are not negative, more than two of them above zero.</param>
    /// <param name="clusters">n codes of clusters whose rows depend on each other; null for none.</param>
    /// <exception cref="ArgumentException">Lengths differ, a value is outside its range, or too few rows or clusters are left.</exception>
    /// <exception cref="RankDeficientException">All x are the same.</exception>
    /// <exception cref="SeparationException">y is above zero for the smallest or the largest x alone.</exception>
    public static ElasticityEstimates Of(IReadOnlyList<double> x, IReadOnlyList<double> y, IReadOnlyList<int>? clusters = null)
    {
        Require.SameCount(x.Count, nameof(x), y.Count, nameof(y));
        Require.Positive([.. x], nameof(x));
        Require.NonNegative([.. y], nameof(y));
        if (clusters is not null) Require.SameCount(clusters.Count, nameof(clusters), y.Count, nameof(y));
        double[] logarithms = [.. x.Select(v => Math.Log(v))];
        int[] above = [.. Enumerable.Range(0, y.Count).Where(i => y[i] > 0)];
        var count = PoissonRegression.Fit(Design.WithIntercept(new DesignColumn(Column, logarithms)), y);
        var line = LinearRegression.Fit(
            Design.WithIntercept(new DesignColumn(Column, [.. above.Select(i => logarithms[i])])), [.. above.Select(i => Math.Log(y[i]))]);
        return new ElasticityEstimates(count, line, clusters, above);
    }

    /// <summary>The total of y over a population of which every x is known, by the count model.</summary>
    /// <param name="x">N values above zero.</param>
    /// <exception cref="ArgumentException">There is no value, or one is not above zero.</exception>
    public Estimate PoissonTotal(IReadOnlyList<double> x) => PoissonPrediction.Total(Rows(x), PoissonCoefficients);

    /// <summary>The same by the fit in logarithms, times the smearing factor.</summary>
    /// <remarks>Without a standard error: that of the smearing factor has no closed form that holds for unequal variances.</remarks>
    /// <param name="x">N values above zero.</param>
    /// <exception cref="ArgumentException">There is no value, or one is not above zero.</exception>
    public double LogLogTotal(IReadOnlyList<double> x) =>
        Smearing * Sums.Of([.. Rows(x).Times([.. LogLogCoefficients.Values]).Select(p => Math.Exp(p))]);

    private static Matrix Rows(IReadOnlyList<double> x)
    {
        Require.NotEmpty(x.Count, nameof(x));
        Require.Positive([.. x], nameof(x));
        return Matrix.Create(x.Count, 2, (i, j) => j == 0 ? 1 : Math.Log(x[i]));
    }
}
