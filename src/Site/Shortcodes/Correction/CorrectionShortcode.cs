using Reckon.Assessments.Corrections;
using Reckon.Assessments.Numbers;
using Reckon.Assessments.Printing;
using Reckon.Diagnostics;
using Reckon.Site.Numbers;

namespace Reckon.Site.Shortcodes.Correction;

/// <summary>A published number beside the recommended one, and the difference step by step.</summary>
public sealed class CorrectionShortcode : IShortcode
{
    /// <inheritdoc />
    public string Name => "Correction";

    /// <inheritdoc />
    public IReadOnlyList<ShortcodeParameter> Parameters { get; } = [new("id", "The name of a correction.") { IsRequired = true }];

    /// <inheritdoc />
    public ContentKind Content => ContentKind.None;

    /// <inheritdoc />
    public ShortcodeOutput? Run(ShortcodeCall call, IPageScope scope)
    {
        var text = call.Get("id");
        if (AssessmentNames.Split(scope, text) is not var (assessment, name)) return null;
        if (assessment.Corrections.FirstOrDefault(c => c.Id.Name == name) is { } correction) return ShortcodeOutput.Of(Build(correction, scope));
        scope.Diagnostics.Error("unknown-correction", text.Span, $"There is no correction '{name}' in '{assessment.Slug}'.", Suggestion.For(name, assessment.Corrections.Select(c => c.Id.Name)) ?? "Corrections are declared below 'corrections' in assessment.yaml.");
        return null;
    }

    private static CorrectionModel Build(Assessments.Corrections.Correction correction, IPageScope scope)
    {
        var ends = correction.Steps.Select(s => s.Value).Append(correction.Start).Append(0).ToList();
        var (low, high) = (ends.Min(), ends.Max());
        var before = correction.Start;
        var rows = new List<CorrectionRow> { End(scope.Translate("correction.published"), correction.Start) };
        foreach (var step in correction.Steps)
        {
            rows.Add(new CorrectionRow(CorrectionWords.Of(step, scope), Text(step.Difference, isChange: true), Bar.Between(before, step.Value, low, high), false));
            before = step.Value;
        }

        rows.Add(End(scope.Translate(correction.Recommended is null ? "correction.end" : "correction.recommended"), correction.End));
        var summary = scope.Translate("correction.summary", Text(correction.Start), Text(correction.End), Text(Math.Abs(correction.End - correction.Start)));
        return new CorrectionModel(scope.Registry.UniqueId($"correction-{correction.Id.Name.Replace('.', '-')}"), correction.Label.In(scope.Language.Code), summary, rows);

        CorrectionRow End(string label, double value) => new(label, Text(value), Bar.Between(0, value, low, high), true);

        string Text(double value, bool isChange = false) => scope.Printer.Print(value, correction.Unit, Sense.Equal, new NumberForm { ShowsSign = isChange }).Full;
    }
}
