namespace Reckon.Assessments.Estimators.Growth;

/// <summary>Growth between two numbers, of a total by its parts, or of a series of years.</summary>
internal sealed class GrowthEstimator : IEstimator
{
    private static readonly string[][] Ways = [["first", "last"], ["first_parts", "last_parts"], ["series"]];

    /// <inheritdoc />
    public string Name => "growth";

    /// <inheritdoc />
    public IReadOnlyList<EstimatorOption> Options { get; } =
    [
        new("first", OptionKind.Quantity),
        new("last", OptionKind.Quantity),
        new("steps", OptionKind.Quantity),
        new("first_parts", OptionKind.Table),
        new("last_parts", OptionKind.Table),
        new("series", OptionKind.Table),
    ];

    /// <inheritdoc />
    public EstimatePlan? Plan(EstimateCall call)
    {
        var begun = Ways.Where(w => w.Any(call.Has)).ToList();
        if (begun is [var way] && way.All(call.Has) && (way == Ways[0] || !call.Has("steps")))
            return way == Ways[0] ? GrowthOfTwo.Plan(call) : way == Ways[1] ? GrowthOfParts.Plan(call) : GrowthOfSeries.Plan(call);
        call.Diagnostics.Error("missing-option", call.Target.Estimate!.Span, "The estimator 'growth' needs either 'first' and 'last' (with 'steps' for a yearly rate), or 'first_parts' and 'last_parts', or 'series'.", "Options stand below 'with:'.");
        return null;
    }
}
