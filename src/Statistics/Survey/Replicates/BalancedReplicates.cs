using Reckon.Statistics.Matrices;
using Reckon.Statistics.Survey.Designs;

namespace Reckon.Statistics.Survey.Replicates;

/// <summary>Balanced half samples of designs with two clusters in each stratum.</summary>
/// <remarks>
/// McCarthy (1969); Fay in Judkins (1990), Journal of Official Statistics 6. A replicate gives one cluster of each pair the factor
/// 2 − ρ and the other ρ, chosen by the signs of a Hadamard matrix in full orthogonal balance; the scale is 1/(R (1 − ρ)²). Totals have
/// exactly the variance by linearisation; ratios depend on the matrix in the second order. Rows of the matrix go to strata in the order
/// of their labels, letter by letter, as in R survey 4.1-1, with which this agrees for up to 23 strata (<c>as.svrepdesign</c>, types
/// "BRR" and "Fay"); with more its matrix can be another. The finite population correction is left out,
/// as in R survey, which makes variances too large rather than too small.
/// </remarks>
public static class BalancedReplicates
{
    /// <summary>Makes the half samples.</summary>
    /// <param name="design">A design with two clusters in each stratum of the first stage.</param>
    /// <param name="rho">
    /// Fay's ρ from 0 to below 1: how much of its weight the other half keeps. 0, the default, is classical (R's "BRR"); 0.3 to 0.5
    /// keeps small domains from being empty (R's "Fay").
    /// </param>
    /// <param name="isAroundEstimate">Whether deviations are from the estimate and not from the mean of the replicates.</param>
    /// <exception cref="ArgumentException">A stratum does not have two clusters, or ρ is out of range.</exception>
    public static ReplicateDesign Of(TaylorDesign design, double rho = 0, bool isAroundEstimate = false)
    {
        if (!(rho >= 0 && rho < 1)) throw new ArgumentException("rho must be at least 0 and below 1.", nameof(rho));
        var stage = new FirstStage(design);
        var odd = stage.Strata.FirstOrDefault(s => s.Count != 2);
        if (odd is not null)
        {
            throw new ArgumentException(
                $"Stratum \"{odd.Label}\" has {odd.Count} clusters; balanced half samples need two in each stratum.", nameof(design));
        }
        var signs = HadamardMatrix.AtLeast(stage.Strata.Count + 1);
        int[][] pairs = [.. stage.Strata.OrderBy(s => s.Label, StringComparer.Ordinal).Select(s => s.Clusters)];
        double[][] factors = [.. Enumerable.Range(0, signs.Rows).Select(r => Factors(pairs, signs.Row(r), rho))];
        return stage.Replicate(
            Matrix.FromRows(factors),
            new ReplicateVariance { Scale = 1 / (signs.Rows * (1 - rho) * (1 - rho)), IsAroundEstimate = isAroundEstimate });
    }

    // The first column is all ones; leaving it out balances each stratum by itself, too.
    private static double[] Factors(int[][] pairs, ReadOnlySpan<double> signs, double rho)
    {
        var factors = new double[2 * pairs.Length];
        for (var h = 0; h < pairs.Length; h++)
            (factors[pairs[h][0]], factors[pairs[h][1]]) = signs[h + 1] > 0 ? (2 - rho, rho) : (rho, 2 - rho);
        return factors;
    }
}
