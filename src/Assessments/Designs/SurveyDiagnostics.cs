using Reckon.Assessments.Estimators;
using Reckon.Assessments.Texts;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Survey;
using Reckon.Statistics.Survey.Designs;
using Reckon.Statistics.Survey.Precision;
using Reckon.Statistics.Survey.Replicates;

namespace Reckon.Assessments.Designs;

/// <summary>What tells how far to trust a number from a sample.</summary>
internal static class SurveyDiagnostics
{
    private const int MostClusters = 1000;
    private const double Careful = 0.166;
    private const double Unreliable = 0.333;
    private const double MostOfFive = 0.5;

    /// <summary>Sample size, what was left out, design effect, coefficient of variation, effective size, the five largest, and the range when one cluster is left out.</summary>
    /// <param name="sample">The records.</param>
    /// <param name="design">Their design.</param>
    /// <param name="headline">The one number that is estimated, as a statistic.</param>
    /// <param name="values">What each record adds to it before weighting.</param>
    public static IReadOnlyList<EstimateDiagnostic> Of(SurveySample sample, ISurveyDesign design, ISurveyStatistic headline, double[] values)
    {
        var estimate = design.Estimate(headline)[0];
        double[] weights = [.. design.Weights];
        IEnumerable<EstimateDiagnostic?> all =
        [
            new("sample-size", Words.Of("样本量", "sample size"), SampleSize.Weighted(weights)),
            LeftOut(sample),
            new("effective-sample-size", Words.Of("有效样本量（Kish，仅考虑权数不等）", "effective sample size (Kish, for unequal weights alone)"), SampleSize.EffectiveByWeights(weights)),
            Effect(design, headline, estimate),
            Variation(estimate),
            TopFive(weights, values),
            .. LeaveOneOut(design, headline),
        ];
        return [.. all.OfType<EstimateDiagnostic>()];
    }

    /// <summary>The coefficient of variation with the bands of Statistics Canada: from 16.6 % with care, above 33.3 % not to be published.</summary>
    public static EstimateDiagnostic? Variation(Estimate estimate)
    {
        var cv = estimate.CoefficientOfVariation;
        if (!double.IsFinite(cv)) return null;
        return new EstimateDiagnostic("cv", Words.Of("变异系数", "coefficient of variation"), cv)
        {
            Warning = cv switch
            {
                > Unreliable => Words.Of("变异系数超过 33.3%，误差过大，不宜发布。", "The coefficient of variation is above 33.3 %: too uncertain to be published."),
                > Careful => Words.Of("变异系数超过 16.6%，使用时须谨慎。", "The coefficient of variation is above 16.6 %: use with care."),
                _ => null,
            },
        };
    }

    private static EstimateDiagnostic? LeftOut(SurveySample sample) => sample.LeftOut == 0 ? null : new EstimateDiagnostic("rows-left-out", Words.Of("因缺项剔除的记录数", "records left out because something is missing"), sample.LeftOut)
    {
        Warning = sample.LeftOut * 5 > sample.Declared.Data.Count ? Words.Of("超过五分之一的记录因缺项被剔除，结果可能有偏。", "More than a fifth of the records were left out; what is missing may bias the result.") : null,
    };

    private static EstimateDiagnostic? Effect(ISurveyDesign design, ISurveyStatistic headline, Estimate estimate)
    {
        if (estimate.StandardError == 0) return null;
        var effect = DesignEffect.Of(design, headline).WithReplacement[0];
        return double.IsFinite(effect) ? new EstimateDiagnostic("design-effect", Words.Of("设计效应（与有放回简单随机抽样相比）", "design effect, against simple random sampling with replacement"), effect) : null;
    }

    private static EstimateDiagnostic? TopFive(double[] weights, double[] values)
    {
        double[] parts = [.. weights.Zip(values, (w, v) => w == 0 ? 0 : w * v)];
        var total = parts.Sum();
        if (parts.Length <= 5 || total <= 0 || Array.Exists(parts, p => p < 0)) return null;
        var share = parts.OrderDescending().Take(5).Sum() / total;
        return new EstimateDiagnostic("top-five-share", Words.Of("最大五条记录占加权总量的比重", "share of the five largest records in the weighted total"), share)
        {
            Warning = share > MostOfFive ? Words.Of("五条记录就占加权总量的一半以上，结果取决于个别单位。", "Five records make up more than half of the weighted total; the result rests on a few units.") : null,
        };
    }

    // What the estimate would be without each first-stage cluster, the others of its stratum standing in for it.
    private static IEnumerable<EstimateDiagnostic> LeaveOneOut(ISurveyDesign design, ISurveyStatistic headline)
    {
        if (design is not TaylorDesign { Plan.LonelyClusters: LonelyClusterPolicy.Fail, DegreesOfFreedom: > 1 } taylor || taylor.Count > MostClusters || taylor.Weights.Contains(0)) return [];
        var replicates = JackknifeReplicates.Stratified(taylor);
        double[] without = [.. Enumerable.Range(0, replicates.Replicates).Select(r => Find(headline, replicates.ReplicateWeights(r))).OfType<double>()];
        var estimate = headline.Values([.. design.Weights])[0];
        if (estimate == 0 || without.Length < replicates.Replicates) return [];
        return
        [
            new("leave-one-out-low", Words.Of("去掉任一单位后的最小变动", "smallest result without one unit, relative"), without.Min() / estimate - 1),
            new("leave-one-out-high", Words.Of("去掉任一单位后的最大变动", "largest result without one unit, relative"), without.Max() / estimate - 1),
        ];
    }

    // A ratio may have no value once a unit is gone.
    private static double? Find(ISurveyStatistic headline, double[] weights)
    {
        try
        {
            return headline.Values(weights)[0];
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
