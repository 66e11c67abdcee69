using Reckon.Assessments.Designs;
using Reckon.Assessments.Texts;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Matrices;
using Reckon.Statistics.Survey.Estimators;
using Reckon.Statistics.Survey.Precision;
using Reckon.Statistics.Survey.Proportions;

namespace Reckon.Assessments.Estimators.Share;

/// <summary>Puts the quantities of shares together.</summary>
internal sealed class SharePlan(EstimateCall call, SurveySample sample)
{
    /// <summary>Shares by answer; one without name for a single share.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="marks">For each of them 1 in the complete records that give it, else 0.</param>
    public EstimatePlan Of(IReadOnlyList<string?> answers, double[][] marks)
    {
        (string Name, LocalText Label)[] outputs = [("share", Words.Of("占比", "share")), ("low", Words.Of("占比下限（95%）", "share, lower end (95 %)")), ("high", Words.Of("占比上限（95%）", "share, upper end (95 %)"))];
        var keyNames = call.Has("category") ? call.Written("category") : "answer";
        var answer = OutputKeys.Of(call.Text("answer")?.Text ?? "");
        var headline = answers[0] is null ? call.Formulas.Own("share") : call.Formulas.Own("share", answer);
        var index = answers[0] is null ? 0 : answers.ToList().IndexOf(answer);
        return new EstimatePlan(headline, [.. outputs.SelectMany(o => answers.Select(a => new EstimateOutput(o.Name, call.Target.Unit, o.Label) { Keys = a is null ? [] : [a], KeyNames = a is null ? [] : [keyNames] }))])
        {
            Needs = sample.Needs,
            Compute = needs => Compute(needs, marks, index),
        };
    }

    private EstimateResult Compute(IReadOnlyList<double> needs, double[][] marks, int index)
    {
        var design = sample.Part(needs);
        var shares = design.Estimate(Ratios.Means(Matrix.FromColumns(marks)));
        var rows = SampleSize.Weighted([.. design.Weights]);
        ConfidenceInterval[] intervals = [.. Enumerable.Range(0, shares.Count).Select(i => Interval(shares[i], rows))];
        return new EstimateResult(
            [shares, EstimateResult.Exact([.. intervals.Select(i => i.Low)]), EstimateResult.Exact([.. intervals.Select(i => i.High)])],
            SurveyDiagnostics.Of(sample, design, Ratios.Mean(marks[index]), []));
    }

    // Only Clopper and Pearson's interval has an end for a share of nobody or everybody.
    private ConfidenceInterval Interval(Estimate share, int rows) => ProportionInterval.Of(share, rows, share.Value is <= 0 or >= 1 ? ProportionMethod.Beta : call.Choice("interval") switch
    {
        "wilson" => ProportionMethod.Wilson,
        "beta" => ProportionMethod.Beta,
        _ => ProportionMethod.Logit,
    });
}
