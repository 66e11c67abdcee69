using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;
using Reckon.Statistics.Regression;

namespace Reckon.Statistics.CountModels;

/// <summary>Covariances of a count model's coefficients that hold whatever the variance of the response: B M B with B = (X'WX)⁻¹.</summary>
/// <remarks>Zeileis (2004, 2006), Journal of Statistical Software 11 and 16; Zeileis, Köll and Graham (2020), same journal 95, for
/// clusters.</remarks>
internal sealed class PoissonSandwich(PoissonFit fit, Matrix bread, double[] workingResiduals)
{
    // Beyond this leverage a row has the fit for itself, and what is left of its residual is rounding.
    private const double NoFreedom = 1e-12;

    /// <summary>Scores of single rows, each corrected for its leverage.</summary>
    public Matrix Of(RobustCovariance kind)
    {
        var factors = fit.Leverages.Select((h, i) => Factor(kind, h, i)).ToArray();
        var design = fit.Design.Matrix;
        return Covariance(Matrix.Create(design.Rows, design.Columns, (i, j) => factors[i] * workingResiduals[i] * design[i, j]));
    }

    /// <summary>Scores summed over clusters.</summary>
    public Matrix Of(UnitGroups clusters, ClusterCovariance kind)
    {
        double[] Score(int column) => [.. fit.Design.Matrix.Column(column).Zip(workingResiduals, (x, r) => x * r)];
        var columns = Enumerable.Range(0, fit.Design.Columns.Count).Select(j => clusters.Sums(Score(j)));
        var (n, k, g) = ((double)workingResiduals.Length, fit.Design.Columns.Count, (double)clusters.Count);
        var factor = kind switch
        {
            ClusterCovariance.CR0 => 1,
            ClusterCovariance.CR1 => g / (g - 1),
            ClusterCovariance.CR1S => g / (g - 1) * (n - 1) / (n - k),
            ClusterCovariance.CR2 => throw new ArgumentException(
                "CR2 is not defined here for count models; use CR1S, or resample clusters where they are few.",
                nameof(kind)),
        };
        return factor * Covariance(Matrix.FromColumns([.. columns]));
    }

    private double Factor(RobustCovariance kind, double leverage, int row)
    {
        var (n, k) = ((double)workingResiduals.Length, fit.Design.Columns.Count);
        var rest = 1 - leverage;
        if (rest <= NoFreedom && kind is not (RobustCovariance.HC0 or RobustCovariance.HC1))
            throw new ArgumentException(
                $"{kind} divides by one less the leverage, which is 1 in row {row} of {workingResiduals.Length}: the fit always meets it. "
                    + "Use HC0 or HC1, or leave out the column that is for it alone.",
                nameof(kind));
        return kind switch
        {
            RobustCovariance.HC0 => 1,
            RobustCovariance.HC1 => Math.Sqrt(n / (n - k)),
            RobustCovariance.HC2 => 1 / Math.Sqrt(rest),
            RobustCovariance.HC3 => 1 / rest,
            RobustCovariance.HC4 => Math.Pow(rest, -Math.Min(4, n * leverage / k) / 2),
        };
    }

    private Matrix Covariance(Matrix scores)
    {
        var spread = scores * bread;
        var columns = Enumerable.Range(0, spread.Columns).Select(spread.Column).ToArray();
        return Matrix.Create(columns.Length, columns.Length, (a, b) => Sums.OfProducts(columns[a], columns[b]));
    }
}
