using Reckon.Assessments.Numbers;
using Reckon.Assessments.Printing;
using Reckon.Assessments.Texts;
using Reckon.Diagnostics;
using Reckon.Site.Figures;
using Reckon.Site.Numbers;
using Reckon.Site.Shortcodes.Chart;

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
        if (assessment.Corrections.FirstOrDefault(c => c.Id.Name == name) is { } correction) return Build(correction, text, scope) is { } model ? ShortcodeOutput.Of(model) : null;
        scope.Diagnostics.Error("unknown-correction", text.Span, $"There is no correction '{name}' in '{assessment.Slug}'.", Suggestion.For(name, assessment.Corrections.Select(c => c.Id.Name)) ?? "Corrections are declared below 'corrections' in assessment.yaml.");
        return null;
    }

    private static CorrectionModel? Build(Assessments.Corrections.Correction correction, LocatedText name, IPageScope scope)
    {
        var (id, label) = (scope.Registry.UniqueId($"correction-{correction.Id.Name.Replace('.', '-')}"), correction.Label.In(scope.Language.Code));
        if (PlotBuilder.Build("waterfall", new FigureRow { Correction = name }, label, correction.Unit, scope.Registry.UniqueId($"{id}-plot"), scope) is not { } plot) return null;
        var rows = correction.Steps.Select(step => new CorrectionRow(CorrectionWords.Of(step, scope), Text(step.Difference, isChange: true), false));
        var last = scope.Translate(correction.Recommended is null ? "correction.end" : "correction.recommended");
        return new CorrectionModel(
            id,
            label,
            scope.Translate("correction.summary", Text(correction.Start), Text(correction.End), Text(Math.Abs(correction.End - correction.Start))),
            plot,
            [End(scope.Translate("correction.published"), correction.Start), .. rows, End(last, correction.End)]);

        CorrectionRow End(string words, double value) => new(words, Text(value), true);

        string Text(double value, bool isChange = false) => scope.Printer.Print(value, correction.Unit, Sense.Equal, new NumberForm { ShowsSign = isChange }).Full;
    }
}
