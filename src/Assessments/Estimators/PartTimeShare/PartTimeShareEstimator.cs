using Reckon.Assessments.Designs;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;
using Reckon.Statistics.Survey.Estimators;

namespace Reckon.Assessments.Estimators.PartTimeShare;

/// <summary>The published shortcut: all jobs times one less the mean share of full-time staff, each firm counted once whatever its size.</summary>
/// <remarks>A replica. A mean of firms' shares is not the share of all staff; <c>part-time-split</c> estimates that.</remarks>
internal sealed class PartTimeShareEstimator : IEstimator
{
    /// <inheritdoc />
    public string Name => "part-time-share";

    /// <inheritdoc />
    public IReadOnlyList<EstimatorOption> Options { get; } =
    [
        .. SurveyFrame.Options,
        new("full", OptionKind.Rows) { IsRequired = true },
        new("part", OptionKind.Rows) { IsRequired = true },
        new("total", OptionKind.Quantity) { IsRequired = true },
    ];

    /// <inheritdoc />
    public EstimatePlan? Plan(EstimateCall call)
    {
        if (SurveyFrame.Of(call) is not { } frame || call.Rows("full", frame.Data) is not { } full || call.Rows("part", frame.Data) is not { } part || call.Quantity("total") is not { } total) return null;
        if (!full.Dimension.Equals(part.Dimension))
        {
            call.Fail("part", "unit-mismatch", $"'full' counts {full.Dimension} and 'part' counts {part.Dimension}; their sum has to be staff.");
            return null;
        }

        // A firm without staff has no share.
        double[] shares = [.. full.Values.Zip(part.Values, (f, p) => f + p > 0 ? f / (f + p) : double.NaN)];
        if (frame.Take([shares]) is not { } sample) return null;
        var share = new EstimateOutput("full_share", Unit.Percent, Words.Of("各企业全职占比的均值", "mean of the firms' shares of full-time staff"));
        return new EstimatePlan(call.Formulas.Times(total.Node, call.Formulas.Rest(call.Formulas.Own("full_share"))), [share])
        {
            Needs = sample.Needs,
            Compute = needs => Compute(sample, needs, sample.Pick(shares), (sample.Pick(full.Values), sample.Pick(part.Values))),
        };
    }

    private static EstimateResult Compute(SurveySample sample, IReadOnlyList<double> needs, double[] shares, (double[] Full, double[] Part) staff)
    {
        var (design, mean) = (sample.Design(needs), Ratios.Mean(shares));
        double[] heads = [.. staff.Full.Zip(staff.Part, (f, p) => f + p)];
        var byStaff = design.Estimate(new Ratios(staff.Full, heads))[0].Value;
        var gap = new EstimateDiagnostic("share-of-staff", Words.Of("按人员计算的全职占比", "share of full-time in all staff"), byStaff)
        {
            Warning = Math.Abs(design.Estimate(mean)[0].Value - byStaff) > 0.05 ? Words.Of("按企业平均与按人员计算的占比相差五个百分点以上；应改用 part-time-split。", "The mean over firms is more than five points off the share of all staff; take part-time-split instead.") : null,
        };
        return new EstimateResult([design.Estimate(mean)], [.. SurveyDiagnostics.Of(sample, design, mean, []), gap]);
    }
}
