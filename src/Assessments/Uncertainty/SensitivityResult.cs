using Reckon.Statistics.Sensitivity;

namespace Reckon.Assessments.Uncertainty;

/// <summary>What the uncertainty of one output comes from, in units without scale.</summary>
/// <param name="Tornado">The output when one input at a time goes from its 5 % to its 95 % quantile.</param>
/// <param name="Sobol">The share of the variance that each input or group of correlated inputs brings.</param>
internal sealed record SensitivityResult(Tornado Tornado, SobolResult Sobol)
{
    // Shares are shown to a percent: 4,096 draws an input settle them to about that.
    private const int BaseDraws = 4_096;

    /// <summary>Analyses the first output of a program.</summary>
    public static SensitivityResult Of(UncertainProgram task) => new(
        Tornado.BetweenQuantiles(task.Model, task.Random.Distributions),
        SobolIndices.Estimate(task.Model, task.Random, new SobolOptions { BaseDraws = BaseDraws, Replicates = 100 })[0]);
}
