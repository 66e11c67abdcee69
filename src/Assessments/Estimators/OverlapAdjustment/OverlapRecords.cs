using Reckon.Assessments.Designs;
using Reckon.Statistics.Survey.Estimators;

namespace Reckon.Assessments.Estimators.OverlapAdjustment;

/// <summary>The coefficient from records of persons: the mean of the part of each that belongs to this platform.</summary>
internal static class OverlapRecords
{
    /// <summary>The coefficient with its error.</summary>
    /// <param name="sample">The records.</param>
    /// <param name="needs">What is known of the population.</param>
    /// <param name="parts">The part of each person, from 0 to 1.</param>
    public static EstimateResult Compute(SurveySample sample, IReadOnlyList<double> needs, double[] parts)
    {
        var (design, mean) = (sample.Design(needs), Ratios.Mean(parts));
        return new EstimateResult([design.Estimate(mean)], SurveyDiagnostics.Of(sample, design, mean, []));
    }
}
