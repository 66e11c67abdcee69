using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Regression;

/// <summary>Satterthwaite's degrees of freedom of a variance that was estimated with CR2.</summary>
/// <remarks>
/// (Σ_g p_g'p_g)² / Σ_g Σ_h (p_g'p_h)² with p_g = (I − H)_g' A_g C_g'c: Pustejovsky and Tipton (2018), Journal of Business &amp; Economic
/// Statistics 36, for errors of one
/// variance. With z_g = A_g C_g'c, a = Q_g'W^-½z_g, b = Q_g'W^½z_g and S = Σ W-weighted Q_gQ_g' the products are
/// p_g'p_h = δ_gh z_g'z_g − a_g'b_h − b_g'a_h + a_g'S a_h: no n × n matrix is formed. Pairs of clusters are taken one by one up to
/// some hundreds of clusters; beyond, sums over pairs are taken as traces of k × k products, where a few digits can cancel.
/// </remarks>
internal static class SatterthwaiteDegrees
{
    /// <summary>For a contrast c, given as the n values of c'C.</summary>
    public static double Of(IReadOnlyList<ClusterAdjustment> adjustments, double[] weighing)
    {
        var own = new double[adjustments.Count];
        var (plain, weighted) = (new double[adjustments.Count][], new double[adjustments.Count][]);
        for (var g = 0; g < own.Length; g++)
        {
            var adjusted = adjustments[g].Adjust(Array.ConvertAll(adjustments[g].Rows, i => weighing[i]));
            own[g] = Sums.OfProducts(adjusted, adjusted);
            (plain[g], weighted[g]) = adjustments[g].Project(adjusted);
        }

        var pairs = new ClusterPairs(own, plain, weighted, adjustments[0].Cross);
        var trace = pairs.Trace();
        return trace * trace / pairs.SumOfSquares();
    }
}
