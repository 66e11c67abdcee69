using System.Numerics.Tensors;
using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Survey.Designs;

/// <summary>A sample of strata and clusters in one or more stages, with variances by Taylor linearisation.</summary>
/// <remarks>
/// Särndal, Swensson and Wretman (1992), ch. 4 and 5; Woodruff (1971). Degrees of freedom: first-stage clusters less strata, of those
/// that have weight. Agrees with R survey 4.1-1 (<c>svydesign</c>, <c>svyrecvar</c>) to 1e-9 on every design tested.
/// </remarks>
public sealed class TaylorDesign : ILinearizationDesign
{
    private readonly double[] _weights;
    private readonly bool[] _isInside;
    private readonly StageVariance[] _variances;

    /// <summary>A design for a whole sample.</summary>
    /// <exception cref="ArgumentException">
    /// Lengths differ; a weight is NaN, infinite or negative, or all are zero; a cluster is in two strata; a population is smaller than
    /// its sample or not the same in all rows of a stratum.
    /// </exception>
    public TaylorDesign(SurveyPlan plan)
        : this(plan, PlanStages.Of(plan), null)
    {
    }

    private TaylorDesign(SurveyPlan plan, PlanStages stages, bool[]? isInside)
    {
        (Plan, Stages) = (plan, stages);
        _isInside = isInside ?? Array.ConvertAll(stages.Weights, _ => true);
        _weights = stages.Weights.ToArray();
        for (var i = 0; i < _weights.Length; i++) _weights[i] = _isInside[i] ? _weights[i] : 0;
        _variances = [.. stages.Stages.Select(s => new StageVariance(s, Present(s), plan))];
        DegreesOfFreedom = CountDegreesOfFreedom(_isInside);
    }

    /// <summary>How the sample was drawn.</summary>
    public SurveyPlan Plan { get; }

    /// <inheritdoc/>
    public int Count => _weights.Length;

    /// <inheritdoc/>
    public IReadOnlyList<double> Weights => _weights;

    /// <summary>First-stage clusters less strata, of those with a row of positive weight (in the domain).</summary>
    public double DegreesOfFreedom { get; }

    internal PlanStages Stages { get; }

    internal IReadOnlyList<bool> IsInside => _isInside;

    /// <summary>
    /// The same design for a part of the population: weights outside are zero, the clusters and strata stay, as they must for the
    /// variance to be right.
    /// </summary>
    /// <param name="isInside">For each of the n rows whether it is in the part; applied on top of any domain before.</param>
    /// <exception cref="ArgumentException">There are not n marks, or no row with weight is inside.</exception>
    public TaylorDesign Domain(IReadOnlyList<bool> isInside)
    {
        ArgumentNullException.ThrowIfNull(isInside);
        Require.SameCount(isInside.Count, nameof(isInside), Count, "rows of the design");
        bool[] both = [.. isInside.Select((inside, i) => inside && _isInside[i])];
        if (!Enumerable.Range(0, Count).Any(i => both[i] && _weights[i] > 0))
        {
            throw new ArgumentException($"None of {Count} rows with weight is in the domain.", nameof(isInside));
        }
        return new TaylorDesign(Plan, Stages, both);
    }

    ILinearizationDesign ILinearizationDesign.Domain(IReadOnlyList<bool> isInside) => Domain(isInside);

    /// <inheritdoc/>
    /// <exception cref="LonelyClusterException">A stratum has one cluster and the plan does not say what to do then.</exception>
    public JointEstimate Estimate(ISurveyStatistic statistic)
    {
        ArgumentNullException.ThrowIfNull(statistic);
        Require.SameCount(statistic.Rows, "rows of the statistic", Count, "rows of the design");
        return new JointEstimate(statistic.Values(_weights), CovarianceOfTotals(statistic.Influences(_weights)), DegreesOfFreedom);
    }

    /// <inheritdoc/>
    /// <exception cref="LonelyClusterException">A stratum has one cluster and the plan does not say what to do then.</exception>
    public Matrix CovarianceOfTotals(Matrix influences)
    {
        ArgumentNullException.ThrowIfNull(influences);
        Require.SameCount(influences.Rows, "rows of influences", Count, "rows of the design");
        var covariance = new double[influences.Columns * influences.Columns];
        for (var s = 0; s < _variances.Length; s++) _variances[s].AddTo(covariance, ClusterTotals(influences, Stages.Stages[s]));
        return Matrix.FromRowMajor(influences.Columns, influences.Columns, covariance);
    }

    /// <summary>The weighted totals of each cluster of a stage, cluster after cluster.</summary>
    internal double[] ClusterTotals(Matrix variables, SamplingStage stage)
    {
        var k = variables.Columns;
        var totals = new double[stage.Clusters.Count * k];
        var clusters = stage.Clusters.CodeSpan;
        for (var i = 0; i < _weights.Length; i++)
        {
            if (_weights[i] == 0) continue;
            var total = totals.AsSpan(clusters[i] * k, k);
            TensorPrimitives.MultiplyAdd(variables.Row(i), _weights[i], total, total);
        }

        return totals;
    }

    /// <summary>First-stage clusters less strata, of those with a row of positive weight that is marked.</summary>
    internal double CountDegreesOfFreedom(bool[] isInside)
    {
        var first = Stages.Stages[0];
        var hasWeight = new bool[first.Clusters.Count];
        var clusters = first.Clusters.CodeSpan;
        for (var i = 0; i < clusters.Length; i++) hasWeight[clusters[i]] |= isInside[i] && _weights[i] > 0;
        var weighted = Enumerable.Range(0, hasWeight.Length).Where(c => hasWeight[c]).ToList();
        return weighted.Count - weighted.Select(c => first.StratumOfCluster[c]).Distinct().Count();
    }

    private bool[] Present(SamplingStage stage)
    {
        var present = new bool[stage.Clusters.Count];
        var clusters = stage.Clusters.CodeSpan;
        for (var i = 0; i < clusters.Length; i++) present[clusters[i]] |= _isInside[i];
        return present;
    }
}
