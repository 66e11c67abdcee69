using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Estimators.Regression;

/// <summary>Least squares, or a count model, of one column on others, with standard errors that hold when the errors differ in variance.</summary>
internal sealed class RegressionEstimator : IEstimator
{
    /// <inheritdoc />
    public string Name => "regression";

    /// <inheritdoc />
    public IReadOnlyList<EstimatorOption> Options { get; } =
    [
        new("data", OptionKind.Data) { IsRequired = true },
        new("response", OptionKind.Rows) { IsRequired = true },
        new("predictors", OptionKind.RowsList) { IsRequired = true },
        new("names", OptionKind.Texts),
        new("polynomial", OptionKind.Number),
        new("family", OptionKind.Choice) { Choices = ["gaussian", "poisson"] },
        new("covariance", OptionKind.Choice) { Choices = ["hc3", "hc0", "hc1", "hc2", "hc4", "classical", "cluster"] },
        new("clusters", OptionKind.Category),
        new("weights", OptionKind.Rows),
        new("of", OptionKind.Text),
    ];

    /// <inheritdoc />
    public EstimatePlan? Plan(EstimateCall call)
    {
        if (RegressionRecords.Read(call) is not { } records || FindHeadline(call, records) is not { } headline) return null;
        return new EstimatePlan(call.Formulas.Own("coefficient", records.Keys[headline]), [.. Outputs(call, records)])
        {
            Compute = _ => RegressionComputation.Of(records, headline),
        };
    }

    private static int? FindHeadline(EstimateCall call, RegressionRecords records)
    {
        if (call.Text("of") is not { } of) return call.Has("of") ? null : 1;
        var place = records.Keys.ToList().IndexOf(OutputKeys.Of(of.Text));
        if (place >= 0) return place;
        call.Fail("of", "unknown-value", $"There is no coefficient '{of.Text}'.", Suggestion.For(of.Text, records.Keys) ?? $"Known: {string.Join(", ", records.Keys)}.");
        return null;
    }

    private static IEnumerable<EstimateOutput> Outputs(EstimateCall call, RegressionRecords records)
    {
        var label = records.IsCount ? Words.Of("系数（对数）", "coefficient (of the logarithm)") : Words.Of("系数", "coefficient");
        for (var j = 0; j < records.Keys.Count; j++)
            yield return new("coefficient", call.UnitOf(records.Units[j]), label) { Keys = [records.Keys[j]], KeyNames = ["predictor"] };
        yield return new("r_squared", Unit.None, records.IsCount ? Words.Of("偏差解释比例", "share of the deviance explained") : Words.Of("决定系数 R²", "R², share of the variance explained"));
        yield return new("n", Unit.None, Words.Of("行数", "rows"));
    }
}
