using Reckon.Assessments.Designs;

namespace Reckon.Assessments.Estimators.Expansion;

/// <summary>The total of a population from a sample: mean per unit times the number of units, in strata or together, or the sum of weight times value. Without a value units are counted.</summary>
/// <remarks>Horvitz and Thompson (1952); Cochran (1977), chapters 2 and 5. Agrees with R survey <c>svytotal</c>, <c>svymean</c> and <c>svyby</c>.</remarks>
internal sealed class ExpansionEstimator : IEstimator
{
    /// <inheritdoc />
    public string Name => "expansion";

    /// <inheritdoc />
    public IReadOnlyList<EstimatorOption> Options { get; } =
    [
        .. SurveyFrame.Options,
        new("value", OptionKind.Rows),
        new("population", OptionKind.Quantity),
        new("strata", OptionKind.Category),
        new("by", OptionKind.Category),
        SurveyFrame.Where,
    ];

    /// <inheritdoc />
    public EstimatePlan? Plan(EstimateCall call)
    {
        if (SurveyFrame.Of(call, hasWhere: true) is not { } frame) return null;
        var value = call.Rows("value", frame.Data);
        var (strata, by) = (call.Categories("strata", frame.Data), call.Categories("by", frame.Data));
        if ((call.Has("value") && value is null) || (call.Has("strata") && strata is null) || (call.Has("by") && by is null)) return null;
        if (frame.Take([value?.Values], strata, by) is not { } sample || (by is not null && !OutputKeys.Check(call, "by", [.. sample.Pick(by).Distinct()])) || Population(call, frame, sample, strata) is not { } population) return null;
        if (value is null && population.IsInWeights)
        {
            call.Fail("value", "missing-option", "The weights of the design add up 'value', and there is none.", "Give 'value'; or 'population', whose units are then counted.");
            return null;
        }

        var cells = new ExpansionCells(strata is null ? null : (population.Table!.Rows.Select(r => r.Key), sample.Pick(strata)), by is null ? null : sample.Pick(by), sample.Count);
        return new ExpansionPlan(call, sample, cells, population, value?.Dimension ?? population.Dimension).Make(sample.PickInside(value?.Values ?? Ones(frame.Data.Count)));
    }

    // Without a value the units themselves are counted.
    private static double[] Ones(int count)
    {
        var ones = new double[count];
        Array.Fill(ones, 1);
        return ones;
    }

    // What the means per unit are multiplied by; nothing where the weights of the design make totals.
    private static ExpansionPopulation? Population(EstimateCall call, SurveyFrame frame, SurveySample sample, string[]? strata) =>
        call.Has("population") ? ExpansionPopulation.Of(call, sample, strata) : Unknown(call, frame, strata);

    private static ExpansionPopulation? Unknown(EstimateCall call, SurveyFrame frame, string[]? strata)
    {
        if (strata is null && frame.Design.HasWeights) return new ExpansionPopulation([], Units.Dimension.None, null);
        call.Fail("population", "missing-option", strata is null ? "Nothing says how many units the sample stands for." : "'strata' needs 'population', the table with the number of units in each stratum.", "Give 'population', or a 'design' with weights, 'fpc' or known totals.");
        return null;
    }
}
