using System.Numerics.Tensors;

namespace Reckon.Statistics.Survey.Designs;

/// <summary>What one stage adds to the covariance of k totals.</summary>
/// <remarks>
/// Särndal, Swensson and Wretman (1992), result 4.3.1 and its recursion; the treatment of lonely clusters agrees with R survey 4.1.
/// </remarks>
/// <param name="stage">The stage.</param>
/// <param name="isPresent">For each cluster whether a row of it lies in the domain.</param>
/// <param name="plan">The policy for lonely clusters.</param>
internal sealed class StageVariance(SamplingStage stage, bool[] isPresent, SurveyPlan plan)
{
    private const double TakenWhole = 1 - 1e-7;
    private readonly int[][] _clusters = stage.ClustersOfStrata();

    /// <summary>Adds the stage's share, k × k, to a covariance that stands row after row.</summary>
    /// <param name="totals">k weighted totals of each cluster, cluster after cluster.</param>
    /// <param name="covariance">k × k values to add to.</param>
    public void AddTo(double[] covariance, double[] totals)
    {
        var strata = Enumerable.Range(0, _clusters.Length).Where(h => stage.Multipliers[h] > 0 && _clusters[h].Any(c => isPresent[c]));
        foreach (var parent in strata.GroupBy(h => stage.ParentOfStratum[h]))
        {
            AddParent(covariance, totals, [.. parent]);
        }
    }

    // Strata without an answer get the average of the others: that is the sum scaled up from the strata that have one.
    private void AddParent(double[] covariance, double[] totals, int[] strata)
    {
        var (sum, known) = (new double[covariance.Length], 0);
        foreach (var stratum in strata)
        {
            if (TryAddStratum(sum, totals, stratum)) known++;
        }

        if (known == 0) throw new LonelyClusterException(stage.Strata.Labels[strata[0]], stage.Number);
        TensorPrimitives.MultiplyAdd(sum, stage.Multipliers[strata[0]] * strata.Length / known, covariance, covariance);
    }

    private bool TryAddStratum(double[] sum, double[] totals, int stratum)
    {
        var clusters = _clusters[stratum];
        if (clusters.All(c => stage.Fractions[c] > TakenWhole)) return true;
        var isLonelyInDomain = plan.LonelyClustersCountInDomains && clusters.Count(c => isPresent[c]) == 1;
        if (clusters.Length == 1 && plan.LonelyClusters == LonelyClusterPolicy.Fail)
        {
            throw new LonelyClusterException(stage.Strata.Labels[stratum], stage.Number);
        }
        var isLonely = clusters.Length == 1 || isLonelyInDomain;
        if (isLonely && plan.LonelyClusters == LonelyClusterPolicy.Average) return false;
        AddScatter(sum, totals, clusters, isCentred: !(isLonely && plan.LonelyClusters == LonelyClusterPolicy.Adjust));
        return true;
    }

    private void AddScatter(double[] sum, double[] totals, int[] clusters, bool isCentred)
    {
        var k = totals.Length / isPresent.Length;
        var (centre, deviation) = (new double[k], new double[k]);
        if (isCentred)
        {
            foreach (var c in clusters) TensorPrimitives.Add(centre, totals.AsSpan(c * k, k), centre);
            TensorPrimitives.Divide(centre, clusters.Length, centre);
        }

        var correction = clusters.Length > 1 ? clusters.Length / (clusters.Length - 1.0) : 1;
        foreach (var c in clusters)
        {
            TensorPrimitives.Subtract(totals.AsSpan(c * k, k), centre, deviation);
            var factor = (1 - stage.Fractions[c]) * correction;
            for (var a = 0; a < k; a++)
            {
                TensorPrimitives.MultiplyAdd(deviation, factor * deviation[a], sum.AsSpan(a * k, k), sum.AsSpan(a * k, k));
            }
        }
    }
}
