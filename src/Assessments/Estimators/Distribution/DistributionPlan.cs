using Reckon.Assessments.Designs;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Survey;
using Reckon.Statistics.Survey.Designs;
using Reckon.Statistics.Survey.Estimators;
using Reckon.Statistics.Survey.Quantiles;
using static System.FormattableString;

namespace Reckon.Assessments.Estimators.Distribution;

/// <summary>Puts the measures of a distribution together.</summary>
/// <param name="call">The estimate.</param>
/// <param name="sample">Its records.</param>
/// <param name="values">Their values.</param>
/// <param name="hasInequality">Whether values allow measures of inequality.</param>
internal sealed class DistributionPlan(EstimateCall call, SurveySample sample, double[] values, bool hasInequality)
{
    private static readonly int[] Places = [10, 25, 50, 75, 90];

    /// <summary>The plan.</summary>
    /// <param name="probability">Of the quantile.</param>
    /// <param name="top">The share of the population whose part of the total is measured.</param>
    /// <param name="unit">The unit of the values.</param>
    public EstimatePlan Make(double probability, double top, Unit unit)
    {
        var asked = Asked(probability);
        return new EstimatePlan(call.Formulas.Own(call.Choice("measure")), [.. Joint(top, unit), .. asked.Select(q => q.Output(unit))])
        {
            Needs = sample.Needs,
            Compute = needs => Compute(sample.Part(needs), [.. asked.Select(q => q.Probability)], top),
        };
    }

    private IEnumerable<EstimateOutput> Joint(double top, Unit unit)
    {
        yield return new EstimateOutput("mean", unit, Words.Of("均值", "mean"));
        if (!hasInequality) yield break;
        yield return new EstimateOutput("gini", Unit.None, Words.Of("基尼系数", "Gini coefficient"));
        yield return new EstimateOutput("top_share", Unit.Percent, Words.Of(Invariant($"最高的 {top * 100:0.####}% 所占份额"), Invariant($"share of the largest {top * 100:0.####} %")));
    }

    // A quantile of few records may have no interval, so none is taken that nobody asks for.
    private List<AskedQuantile> Asked(double probability)
    {
        var measure = call.Choice("measure");
        List<AskedQuantile> asked = measure == "median" ? [new AskedQuantile("median", 0.5, null)] : [];
        if (measure == "quantile" || call.Has("probability")) asked.Add(new AskedQuantile("quantile", probability, null));
        if (call.Flag("quantiles")) asked.AddRange(Places.Select(p => new AskedQuantile("quantiles", p / 100.0, Invariant($"{p}"))));
        return asked;
    }

    private EstimateResult Compute(ISurveyDesign design, double[] probabilities, double top)
    {
        ISurveyStatistic mean = Ratios.Mean(values);
        var joint = hasInequality ? new Joined(mean, Linearized.Gini(values), Linearized.TopShare(values, top)) : mean;
        return new EstimateResult([design.Estimate(joint), .. probabilities.Select(p => EstimateResult.One(Quantile(design, p)))], SurveyDiagnostics.Of(sample, design, mean, values));
    }

    private Estimate Quantile(ISurveyDesign design, double probability)
    {
        var quantile = SurveyQuantile.Of(design, values, probability).Quantile;
        if (double.IsFinite(quantile.StandardError)) return quantile;
        throw new ArgumentException(Invariant($"The interval of the quantile at {probability} reaches beyond the {sample.Count} rows of the sample; take one nearer to the middle."));
    }
}
