using Reckon.Diagnostics;

namespace Reckon.Assessments.Estimators.CompositeIndex;

/// <summary>One score for each place from several indicators, and how far its rank depends on the choices behind it (OECD and JRC 2008).</summary>
internal sealed class CompositeIndexEstimator : IEstimator
{
    private const double UsualRange = 0.25;

    /// <inheritdoc />
    public string Name => "composite-index";

    /// <inheritdoc />
    public IReadOnlyList<EstimatorOption> Options { get; } =
    [
        new("data", OptionKind.Data) { IsRequired = true },
        new("place", OptionKind.Category) { IsRequired = true },
        new("indicators", OptionKind.RowsList) { IsRequired = true },
        new("names", OptionKind.Texts),
        new("lower_is_better", OptionKind.Texts),
        new("weights", OptionKind.Quantities),
        new("normalization", OptionKind.Choice) { Choices = ["min-max", "z-score", "rank"] },
        new("aggregation", OptionKind.Choice) { Choices = ["arithmetic", "geometric"] },
        new("weight_range", OptionKind.Number),
        new("of", OptionKind.Text) { IsRequired = true },
    ];

    /// <inheritdoc />
    public EstimatePlan? Plan(EstimateCall call)
    {
        if (IndicatorRecords.Read(call) is not { } records || ReadWeights(call, records) is not { } weights || ReadChoices(call) is not { } choices || FindPlace(call, records) is not { } place) return null;
        return new EstimatePlan(call.Formulas.Own("score", place), IndexOutputs.Of(call.Formulas, records, [.. weights.Select(w => w.Node)], choices))
        {
            Needs = [.. weights.Select(w => w.Node)],
            Compute = needs => IndexComputation.Of(records, choices, needs),
        };
    }

    private static IReadOnlyList<TypedFormula>? ReadWeights(EstimateCall call, IndicatorRecords records)
    {
        if (call.Quantities("weights") is not { } weights) return null;
        if (call.Has("weights") && weights.Count != records.Names.Count) call.Fail("weights", "wrong-count", $"There are {records.Names.Count} indicators and {weights.Count} weights.");
        else if (weights.FirstOrDefault(w => !w.Dimension.IsNone) is { } odd) call.Fail("weights", "unit-mismatch", $"A weight is a bare number; one of these counts {odd.Dimension}.");
        else return weights;
        return null;
    }

    private static IndexChoices? ReadChoices(EstimateCall call)
    {
        var errors = call.Diagnostics.ErrorCount;
        var choices = new IndexChoices(call.Choice("normalization"), call.Choice("aggregation"), call.Number("weight_range") ?? UsualRange);
        if (choices is { Normalization: "z-score", Aggregation: "geometric" })
            call.Fail("aggregation", "contradiction", "A geometric mean needs values above zero, and half of the z-scores are below.", "Use 'normalization: min-max' or 'aggregation: arithmetic'.");
        else if (choices.WeightRange is not (>= 0 and < 1))
            call.Fail("weight_range", "out-of-range", $"'weight_range' is a share from 0 up to 1, such as 0.25; {choices.WeightRange} stands here.");
        return call.Diagnostics.ErrorCount > errors ? null : choices;
    }

    private static string? FindPlace(EstimateCall call, IndicatorRecords records)
    {
        if (call.Text("of") is not { } of) return null;
        if (records.Places.Contains(of.Text)) return of.Text;
        call.Fail("of", "unknown-value", $"There is no place '{of.Text}'.", Suggestion.For(of.Text, records.Places));
        return null;
    }
}
