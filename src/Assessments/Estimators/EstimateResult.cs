using Reckon.Statistics.Estimates;
using Reckon.Statistics.Matrices;

namespace Reckon.Assessments.Estimators;

/// <summary>What an estimate computes from data.</summary>
/// <param name="Groups">The statistics in the order of the plan's outputs, in units without scale. Those of one group were estimated together; groups are independent.</param>
/// <param name="Diagnostics">What tells how far to trust them.</param>
internal sealed record EstimateResult(IReadOnlyList<JointEstimate> Groups, IReadOnlyList<EstimateDiagnostic> Diagnostics)
{
    /// <summary>Statistics that are known exactly, such as counts of the data.</summary>
    public static JointEstimate Exact(params IReadOnlyList<double> values) => new(values, Matrix.Create(values.Count, values.Count, (_, _) => 0));

    /// <summary>One statistic with its standard error.</summary>
    public static JointEstimate One(Estimate estimate) =>
        new([estimate.Value], Matrix.Create(1, 1, (_, _) => estimate.Variance), estimate.DegreesOfFreedom);
}
