using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;
using Reckon.Statistics.Regression;

namespace Reckon.Statistics.CountModels;

/// <summary>Fits E[y] = exp(x'β + offset) to counts and other values that are not negative, zeros among them.</summary>
/// <remarks>
/// <para>
/// Poisson pseudo-maximum likelihood (Gourieroux, Monfort and Trognon, 1984, Econometrica 52; Santos Silva and Tenreyro, 2006, Review of
/// Economics and Statistics 88): the coefficients are consistent when the mean is right, whatever the variance. With an intercept the
/// fitted means sum to the response, so that totals balance; they are above zero by construction.
/// </para>
/// <para>
/// Newton's method, that is iteratively reweighted least squares (McCullagh and Nelder, 1989, section 2.5), by orthogonal factorization; a
/// step that does not lower the deviance is halved. Checked against R 4.2.2 <c>glm(family = quasipoisson)</c> with epsilon 1e-14.
/// </para>
/// </remarks>
public static class PoissonRegression
{
    /// <summary>Fits the model.</summary>
    /// <param name="design">n rows and k named columns, n > k.</param>
    /// <param name="response">n values that are not negative, whole or not, not all of them zero.</param>
    /// <param name="options">Offsets and weights; none by default.</param>
    /// <exception cref="ArgumentException">Lengths differ, n ≤ k, or a value is outside its range.</exception>
    /// <exception cref="RankDeficientException">Columns depend on others; they are named.</exception>
    /// <exception cref="SeparationException">No finite coefficients fit best; the columns and rows are named.</exception>
    /// <exception cref="ConvergenceException">The steps did not die down within the number allowed.</exception>
    public static PoissonFit Fit(Design design, IReadOnlyList<double> response, PoissonOptions? options = null)
    {
        options ??= new PoissonOptions();
        double[] y = [.. response];
        double[] weights = [.. options.Weights ?? [.. Enumerable.Repeat(1.0, y.Length)]];
        double[] offsets = [.. options.Offsets ?? new double[y.Length]];
        RequireShapes(design, y, weights, offsets);
        if (options.MaximumSteps < 1)
            throw new ArgumentException($"MaximumSteps is {options.MaximumSteps}; at least one step is needed.", nameof(options));
        var dependent = new QrFactorization(design.Matrix).DependentColumns;
        if (dependent.Count > 0) throw new RankDeficientException(design.Names, dependent);
        Separation.Refuse(design, y);
        var observations = new PoissonObservations(design, y, weights, offsets);
        return new PoissonFit(observations, PoissonIteration.Run(observations, options.MaximumSteps));
    }

    private static void RequireShapes(Design design, double[] y, double[] weights, double[] offsets)
    {
        Require.SameCount(y.Length, "response", design.Rows, "rows of the design");
        Require.SameCount(weights.Length, nameof(weights), y.Length, "response");
        Require.SameCount(offsets.Length, nameof(offsets), y.Length, "response");
        Require.NonNegative(y, "response");
        Require.Positive(weights, nameof(weights));
        Require.Finite(offsets, nameof(offsets));
        if (y.Length <= design.Columns.Count)
            throw new ArgumentException(
                $"design has {y.Length} rows and {design.Columns.Count} columns; more rows than columns are needed.",
                nameof(design));
    }
}
