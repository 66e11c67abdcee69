using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Matrices;
using Reckon.Statistics.Survey.Designs;

namespace Reckon.Statistics.Survey.Replicates;

/// <summary>
/// A sample with replicate weights: every statistic is computed anew in each replicate, and varies from sample to sample as it varies
/// between replicates.
/// </summary>
/// <remarks>
/// Wolter (2007), Introduction to Variance Estimation. Make one of replicate weights that came with the data, or of a
/// <see cref="TaylorDesign"/> by <see cref="JackknifeReplicates"/>, <see cref="BalancedReplicates"/> or <see cref="BootstrapReplicates"/>. Agrees with R
/// survey 4.1-1 (<c>svrepdesign</c>, <c>as.svrepdesign</c>) to 1e-9.
/// </remarks>
public sealed class ReplicateDesign : ISurveyDesign
{
    private readonly ReplicatedSample _sample;
    private readonly double[] _weights;

    /// <summary>A sample with replicate weights that are given.</summary>
    /// <param name="weights">n weights, not negative, not all zero.</param>
    /// <param name="replicateWeights">
    /// n × R weights that are whole weights, not factors of <paramref name="weights"/>; some methods make negative ones.
    /// </param>
    /// <param name="variance">Scales and centre.</param>
    /// <param name="degreesOfFreedom">
    /// Null takes the rank of the replicate weights less one, in the domain if there is one, as R survey does.
    /// </param>
    /// <exception cref="ArgumentException">
    /// The sizes differ, there are fewer than two replicates, or a weight is not a finite number or negative.
    /// </exception>
    public ReplicateDesign(
        IReadOnlyList<double> weights, Matrix replicateWeights, ReplicateVariance variance, double? degreesOfFreedom = null)
        : this(ReplicatedSample.Of(weights, replicateWeights, (variance, degreesOfFreedom)))
    {
    }

    internal ReplicateDesign(ReplicatedSample sample)
    {
        _sample = sample;
        _weights = sample.Inside(sample.Adjust(sample.Weights));
        DegreesOfFreedom = sample.DegreesOfFreedom(sample.IsInside);
    }

    /// <inheritdoc/>
    public int Count => _weights.Length;

    /// <summary>How many replicates.</summary>
    public int Replicates => _sample.Replicates.Count;

    /// <inheritdoc/>
    public IReadOnlyList<double> Weights => _weights;

    /// <summary>
    /// For a design made of another, first-stage clusters less strata; else the rank of the replicate weights less one, unless given;
    /// counted in the domain.
    /// </summary>
    public double DegreesOfFreedom { get; }

    /// <summary>Scales and centre.</summary>
    public ReplicateVariance Variance => _sample.Variance;

    /// <summary>The n weights in a replicate, adjusted, and zero outside the domain.</summary>
    public double[] ReplicateWeights(int replicate) => _sample.Weight(replicate);

    /// <summary>The same design for a part of the population; weights outside are zero in all replicates.</summary>
    /// <param name="isInside">For each of the n rows whether it is in the part; applied on top of any domain before.</param>
    /// <exception cref="ArgumentException">There are not n marks, or no row with weight is inside.</exception>
    public ReplicateDesign Domain(IReadOnlyList<bool> isInside)
    {
        ArgumentNullException.ThrowIfNull(isInside);
        Require.SameCount(isInside.Count, nameof(isInside), Count, "rows of the design");
        if (!Enumerable.Range(0, Count).Any(i => isInside[i] && _weights[i] > 0))
        {
            throw new ArgumentException($"None of {Count} rows with weight is in the domain.", nameof(isInside));
        }
        return new ReplicateDesign(_sample with { IsInside = [.. isInside.Select((inside, i) => inside && _sample.IsInside[i])] });
    }

    /// <summary>
    /// The same design with weights put through a function in the sample and in each replicate, such as a calibration to known totals.
    /// </summary>
    /// <param name="adjustment">
    /// Gives n weights for n weights; called from several threads at once. Applied after any adjustment before, and before any domain.
    /// </param>
    public ReplicateDesign Adjusted(Func<double[], double[]> adjustment)
    {
        ArgumentNullException.ThrowIfNull(adjustment);
        return new ReplicateDesign(_sample with { Adjustments = [.. _sample.Adjustments, adjustment] });
    }

    /// <inheritdoc/>
    public JointEstimate Estimate(ISurveyStatistic statistic)
    {
        ArgumentNullException.ThrowIfNull(statistic);
        Require.SameCount(statistic.Rows, "rows of the statistic", Count, "rows of the design");
        return statistic is IFunctionOfTotals function && _sample.TryTotals(function) is { } fromTotals
            ? Join(statistic.Values(_weights), fromTotals)
            : Estimate(weights => statistic.Values(weights));
    }

    /// <summary>Estimates any function of the weights, such as a quantile.</summary>
    /// <param name="function">Gives k numbers for n weights; called from several threads at once.</param>
    /// <exception cref="ArgumentException">The function has no value in a replicate.</exception>
    public JointEstimate Estimate(Func<double[], double[]> function)
    {
        ArgumentNullException.ThrowIfNull(function);
        return Join(function(_weights), r => function(_sample.Weight(r)));
    }

    private JointEstimate Join(double[] estimate, Func<int, double[]> replicate)
    {
        var replicates = ReplicateLoop.Run(Replicates, replicate);
        return new JointEstimate(estimate, Variance.Of(replicates, estimate), DegreesOfFreedom);
    }
}
