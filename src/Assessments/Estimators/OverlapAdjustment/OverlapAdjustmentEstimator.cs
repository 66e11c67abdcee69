using Reckon.Assessments.Designs;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;

namespace Reckon.Assessments.Estimators.OverlapAdjustment;

/// <summary>Takes out of a count what other platforms count too: by a coefficient from records or bands, or by the bounds that sizes alone give.</summary>
/// <remarks>Shares of a person add up to one over platforms, so that adjusted counts may be added: Lavallée (2007), chapter 2; bounds of Fréchet (1935).</remarks>
internal sealed class OverlapAdjustmentEstimator : IEstimator
{
    /// <inheritdoc />
    public string Name => "overlap-adjustment";

    /// <inheritdoc />
    public IReadOnlyList<EstimatorOption> Options { get; } =
    [
        .. SurveyFrame.Options,
        new("method", OptionKind.Choice) { IsRequired = true, Choices = ["equal", "income", "creators", "bounds"] },
        new("total", OptionKind.Quantity),
        new("platforms", OptionKind.Rows),
        new("share", OptionKind.Rows),
        new("bands", OptionKind.Table),
        new("bands_of", OptionKind.Choice) { Choices = ["platform", "persons"] },
        new("sizes", OptionKind.Quantities),
        new("population", OptionKind.Quantity),
    ];

    /// <inheritdoc />
    public EstimatePlan? Plan(EstimateCall call)
    {
        var errors = call.Diagnostics.ErrorCount;
        var method = call.Choice("method");
        string[] needed = method switch { "equal" => ["total", "platforms"], "income" => ["total", "share"], "creators" => ["total", "bands"], _ => ["sizes"] };
        foreach (var option in needed.Where(o => !call.Has(o))) call.Fail(option, "missing-option", $"The method '{method}' needs '{option}'.");
        if (call.Diagnostics.ErrorCount > errors) return null;
        return method switch
        {
            "bounds" => OverlapBounds.Plan(call),
            "creators" => call.Quantity("total") is { } total ? OverlapBands.Plan(call, total) : null,
            _ => call.Quantity("total") is { } total ? FromRecords(call, total, method == "equal") : null,
        };
    }

    /// <summary>The count that is left, with the coefficient and what is taken off.</summary>
    public static EstimatePlan Plan(EstimateCall call, TypedFormula total, EstimateOutput coefficient)
    {
        var f = call.Formulas;
        var off = new EstimateOutput("taken_off", call.UnitOf(total.Dimension), Words.Of("扣除的重复部分", "taken off")) { Formula = f.Times(total.Node, f.Rest(f.Own("coefficient"))) };
        return new EstimatePlan(f.Times(total.Node, f.Own("coefficient")), [coefficient, off]);
    }

    /// <summary>The coefficient as an output.</summary>
    public static EstimateOutput Coefficient => new("coefficient", Unit.None, Words.Of("多平台系数 λ", "multi-platform coefficient λ"));

    private static EstimatePlan? FromRecords(EstimateCall call, TypedFormula total, bool isEqual)
    {
        var option = isEqual ? "platforms" : "share";
        if (SurveyFrame.Of(call) is not { } frame || call.Rows(option, frame.Data) is not { } rows || frame.Take([rows.Values]) is not { } sample) return null;
        var values = sample.Pick(rows.Values);
        var bad = Array.FindIndex(values, v => isEqual ? v < 1 : v is < 0 or > 1);
        if (bad >= 0)
        {
            call.Fail(option, "out-of-range", FormattableString.Invariant($"Row {sample.Rows[bad] + 2} has {values[bad]}; ") + (isEqual ? "a person who is counted is on one platform or more." : "a share of income lies from 0 to 1."));
            return null;
        }

        double[] parts = isEqual ? [.. values.Select(m => 1 / m)] : values;
        return Plan(call, total, Coefficient) with { Needs = sample.Needs, Compute = needs => OverlapRecords.Compute(sample, needs, parts) };
    }
}
