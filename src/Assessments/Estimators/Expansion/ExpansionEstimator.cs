using Reckon.Assessments.Texts;
using Reckon.Statistics.Survey.Designs;
using Reckon.Statistics.Survey.Estimators;

namespace Reckon.Assessments.Estimators.Expansion;

/// <summary>Mean per unit of a sample times the number of units (the expansion estimator; Cochran 1977, chapter 2).</summary>
internal sealed class ExpansionEstimator : IEstimator
{
    /// <inheritdoc />
    public string Name => "expansion";

    /// <inheritdoc />
    public IReadOnlyList<EstimatorOption> Options { get; } =
    [
        new("data", OptionKind.Data) { IsRequired = true },
        new("value", OptionKind.Rows) { IsRequired = true },
        new("population", OptionKind.Quantity) { IsRequired = true },
    ];

    /// <inheritdoc />
    public EstimatePlan? Plan(EstimateCall call)
    {
        if (call.Data() is not { } data || call.Rows("value", data) is not { } value || call.Quantity("population") is not { } population) return null;
        var rows = EstimateCall.Complete(data.Count, value.Values);
        var mean = new EstimateOutput("mean", call.UnitOf(value.Dimension / population.Dimension), Words.Of("每单位均值", "mean per unit"));
        return new EstimatePlan(call.Formulas.Times(call.Formulas.Own("mean"), population.Node), [mean])
        {
            Compute = _ => new EstimateResult([MeanOf([.. rows.Select(r => value.Values[r])])], []),
        };
    }

    private static Reckon.Statistics.Estimates.JointEstimate MeanOf(double[] values)
    {
        var design = new TaylorDesign(new SurveyPlan { Stages = [new SurveyStage()], Weights = [.. values.Select(_ => 1.0)] });
        return design.Estimate(Ratios.Mean(values));
    }
}
