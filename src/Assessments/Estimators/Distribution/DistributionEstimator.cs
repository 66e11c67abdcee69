using Reckon.Assessments.Designs;

namespace Reckon.Assessments.Estimators.Distribution;

/// <summary>How a number is spread over a population: mean, quantiles, the Gini coefficient, the share of the largest.</summary>
/// <remarks>Quantiles with the interval of Woodruff (1952); inequality with linearised variables (Langel and Tillé 2011, 2013).</remarks>
internal sealed class DistributionEstimator : IEstimator
{
    /// <inheritdoc />
    public string Name => "distribution";

    /// <inheritdoc />
    public IReadOnlyList<EstimatorOption> Options { get; } =
    [
        .. SurveyFrame.Options,
        new("value", OptionKind.Rows) { IsRequired = true },
        new("measure", OptionKind.Choice) { Choices = ["mean", "median", "quantile", "gini", "top_share"] },
        new("probability", OptionKind.Number),
        new("quantiles", OptionKind.Flag),
        new("top", OptionKind.Number),
        SurveyFrame.Where,
    ];

    /// <inheritdoc />
    public EstimatePlan? Plan(EstimateCall call)
    {
        if (SurveyFrame.Of(call, hasWhere: true) is not { } frame || call.Rows("value", frame.Data) is not { } value || frame.Take([value.Values]) is not { } sample) return null;
        var (probability, top) = (Probability(call, "probability", 0.9), Probability(call, "top", 0.1));
        if (probability is not { } p || top is not { } t) return null;
        var (values, measure) = (sample.PickInside(value.Values), call.Choice("measure"));
        var hasInequality = Array.TrueForAll(values, v => v >= 0) && Array.Exists(values, v => v > 0);
        if (!hasInequality && measure is "gini" or "top_share")
        {
            call.Fail("measure", "out-of-range", $"'{call.Written("value")}' is below zero in the data, or zero throughout; the measure '{measure}' has no meaning then.", "Leave out the records below zero with 'where', or take 'median'.");
            return null;
        }

        return new DistributionPlan(call, sample, values, hasInequality).Make(p, t, call.UnitOf(value.Dimension));
    }

    private static double? Probability(EstimateCall call, string option, double usual)
    {
        if (!call.Has(option)) return usual;
        if (call.Number(option) is not { } number) return null;
        if (number is > 0 and < 1) return number;
        call.Fail(option, "out-of-range", $"'{option}' lies between 0 and 1; {call.Written(option)} stands here.");
        return null;
    }
}
