using Reckon.Assessments.Designs;
using Reckon.Assessments.Estimators.Expansion;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;

namespace Reckon.Assessments.Estimators.RatioExpansion;

/// <summary>A total from the ratio to something whose total is known: operators per account times all accounts. Ratio of totals, in strata (separate) or together (combined).</summary>
/// <remarks>Cochran (1977), sections 6.10 and 6.11. Agrees with R survey <c>svyratio</c> and its <c>predict</c>.</remarks>
internal sealed class RatioExpansionEstimator : IEstimator
{
    /// <inheritdoc />
    public string Name => "ratio-expansion";

    /// <inheritdoc />
    public IReadOnlyList<EstimatorOption> Options { get; } =
    [
        .. SurveyFrame.Options,
        new("value", OptionKind.Rows) { IsRequired = true },
        new("size", OptionKind.Rows) { IsRequired = true },
        new("population", OptionKind.Quantity) { IsRequired = true },
        new("strata", OptionKind.Category),
        new("by", OptionKind.Category),
    ];

    /// <inheritdoc />
    public EstimatePlan? Plan(EstimateCall call)
    {
        if (SurveyFrame.Of(call) is not { } frame || call.Rows("value", frame.Data) is not { } value || call.Rows("size", frame.Data) is not { } size) return null;
        var (strata, by) = (call.Categories("strata", frame.Data), call.Categories("by", frame.Data));
        if ((call.Has("strata") && strata is null) || (call.Has("by") && by is null)) return null;
        if (frame.Take([value.Values, size.Values], strata, by) is not { } sample || (by is not null && !OutputKeys.Check(call, "by", [.. sample.Pick(by).Distinct()])) || ExpansionPopulation.Of(call, sample, strata) is not { } population) return null;
        var (values, sizes) = (sample.Pick(value.Values), sample.Pick(size.Values));
        if (!HasSizes(call, sizes, population.Dimension, size.Dimension)) return null;
        var cells = new ExpansionCells(strata is null ? null : (population.Table!.Rows.Select(r => r.Key), sample.Pick(strata)), by is null ? null : sample.Pick(by), sample.Count);
        var plan = new ExpansionPlan(call, sample, cells, population, value.Dimension) { RowSizes = sizes, Statistic = "ratio", StatisticLabel = Words.Of("比率", "ratio") }.Make(values);
        return plan with { Compute = needs => WithMeanOfRatios(plan.Compute!(needs), sample, needs, values, sizes) };
    }

    private static bool HasSizes(EstimateCall call, double[] sizes, Dimension known, Dimension sampled)
    {
        var errors = call.Diagnostics.ErrorCount;
        if (Array.Exists(sizes, s => s < 0)) call.Fail("size", "out-of-range", $"'{call.Written("size")}' is below zero in the data; a size is not.");
        else if (Array.TrueForAll(sizes, s => s == 0)) call.Fail("size", "out-of-range", $"'{call.Written("size")}' is zero in all rows; nothing can be held to it.");
        if (!known.Equals(sampled)) call.Fail("population", "unit-mismatch", $"'population' counts {known} and 'size' counts {sampled}; the ratio is multiplied by the total of the same thing.", "Give the column a unit below 'columns:' of its data.");
        return call.Diagnostics.ErrorCount == errors;
    }

    // What a common mistake would give, held to the ratio of totals.
    private static EstimateResult WithMeanOfRatios(EstimateResult result, SurveySample sample, IReadOnlyList<double> needs, double[] values, double[] sizes)
    {
        if (Array.Exists(sizes, s => s == 0)) return result;
        double[] weights = [.. sample.Design(needs).Weights];
        var mean = weights.Select((w, i) => w * values[i] / sizes[i]).Sum() / weights.Sum();
        var ratio = weights.Select((w, i) => w * values[i]).Sum() / weights.Select((w, i) => w * sizes[i]).Sum();
        if (ratio == 0) return result;
        return result with { Diagnostics = [.. result.Diagnostics, new EstimateDiagnostic("mean-of-ratios", Words.Of("若误用比率的均值，相差", "what the mean of ratios would give, relative"), mean / ratio - 1)] };
    }
}
