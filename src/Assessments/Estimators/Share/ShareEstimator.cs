using Reckon.Assessments.Designs;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Estimators.Share;

/// <summary>Shares of a population: where something holds, of each category, or of each answer to a question with several answers.</summary>
/// <remarks>Shares are ratios of totals, so their variance is the centred one. Agrees with R survey <c>svymean</c> of factors and <c>svyciprop</c>.</remarks>
internal sealed class ShareEstimator : IEstimator
{
    private static readonly string[] Kinds = ["holds", "category", "choices"];

    /// <inheritdoc />
    public string Name => "share";

    /// <inheritdoc />
    public IReadOnlyList<EstimatorOption> Options { get; } =
    [
        .. SurveyFrame.Options,
        new("holds", OptionKind.Rows),
        new("category", OptionKind.Category),
        new("choices", OptionKind.RowsList),
        new("answer", OptionKind.Text),
        new("interval", OptionKind.Choice) { Choices = ["logit", "wilson", "beta"] },
        SurveyFrame.Where,
    ];

    /// <inheritdoc />
    public EstimatePlan? Plan(EstimateCall call)
    {
        if (!Fits(call) || SurveyFrame.Of(call, hasWhere: true) is not { } frame) return null;
        if (call.Has("holds")) return call.Rows("holds", frame.Data) is { } holds && frame.Take([holds.Values]) is { } one ? new SharePlan(call, one).Of([null], [Marks(one, holds.Values)]) : null;
        if (call.Has("choices"))
        {
            return call.RowsList("choices", frame.Data) is { } choices && frame.Take([.. choices.Select(c => c.Values.Values)]) is { } several && Knows(call, "choices", [.. choices.Select(c => OutputKeys.Of(c.Text))])
                ? new SharePlan(call, several).Of([.. choices.Select(c => OutputKeys.Of(c.Text))], [.. choices.Select(c => Marks(several, c.Values.Values))])
                : null;
        }

        if (call.Categories("category", frame.Data) is not { } words || frame.Take([], words) is not { } sample) return null;
        var (picked, labels) = (sample.Pick(words), sample.Pick(words).Distinct().ToList());
        return Knows(call, "category", labels) ? new SharePlan(call, sample).Of([.. labels], [.. labels.Select(l => picked.Select(p => p == l ? 1.0 : 0).ToArray())]) : null;
    }

    private static bool Fits(EstimateCall call)
    {
        var errors = call.Diagnostics.ErrorCount;
        List<string> given = [.. Kinds.Where(call.Has)];
        if (given.Count == 0) call.Fail("holds", "missing-option", "A share needs 'holds', 'category' or 'choices'.", "holds: a formula above zero where it holds; category: a column; choices: several formulas.");
        if (given.Count > 1) call.Fail(given[1], "contradiction", $"'{given[0]}' and '{given[1]}' stand together.", "Keep one of them.");
        if (given is ["category" or "choices"] && !call.Has("answer")) call.Fail("answer", "missing-option", $"'{given[0]}' needs 'answer': which of the shares the quantity itself is.");
        if (!call.Target.Unit.Dimension.IsNone) call.Diagnostics.Error("unit-mismatch", call.Target.Span, $"'{call.Target.Id.Name}' is a share and counts nothing; its unit is {call.Target.Unit.Text}.", "Write 'unit: percent'.");
        return call.Diagnostics.ErrorCount == errors;
    }

    private static bool Knows(EstimateCall call, string option, List<string> labels)
    {
        if (!OutputKeys.Check(call, option, labels)) return false;
        var answer = OutputKeys.Of(call.Text("answer")!.Text);
        if (labels.Contains(answer)) return true;
        call.Fail("answer", "unknown-value", $"'{answer}' is none of the answers.", Suggestion.For(answer, labels));
        return false;
    }

    private static double[] Marks(SurveySample sample, double[] values) => [.. sample.Pick(values).Select(v => v > 0 ? 1.0 : 0)];
}
