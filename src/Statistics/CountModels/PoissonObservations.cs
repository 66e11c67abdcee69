using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Regression;

namespace Reckon.Statistics.CountModels;

/// <summary>What a count model is fitted to, found fit to be used: n rows.</summary>
internal sealed record PoissonObservations(Design Design, double[] Response, double[] Weights, double[] Offsets)
{
    /// <summary>How many rows.</summary>
    public int Count => Response.Length;

    /// <summary>x'β + offset in every row.</summary>
    public double[] Predictors(double[] coefficients)
    {
        var predictors = Design.Matrix.Times(coefficients);
        for (var i = 0; i < predictors.Length; i++) predictors[i] += Offsets[i];
        return predictors;
    }

    /// <summary>2 Σ w (y ln(y/μ) − y + μ); +∞ when a mean is zero or infinite.</summary>
    public double Deviance(double[] means)
    {
        if (Array.Exists(means, m => !(m > 0) || double.IsInfinity(m))) return double.PositiveInfinity;
        return 2 * Sums.Of([.. means.Select((m, i) => Weights[i] * Functions.Deviance.Of(Response[i], m))]);
    }
}
