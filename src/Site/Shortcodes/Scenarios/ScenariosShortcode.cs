using Reckon.Assessments.Portfolios;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Scenarios;
using Reckon.Assessments.Texts;
using Reckon.Diagnostics;
using Reckon.Site.Numbers;

namespace Reckon.Site.Shortcodes.Scenarios;

/// <summary>Numbers side by side in all scenarios of an assessment.</summary>
public sealed class ScenariosShortcode : IShortcode
{
    /// <inheritdoc />
    public string Name => "Scenarios";

    /// <inheritdoc />
    public IReadOnlyList<ShortcodeParameter> Parameters { get; } =
    [
        new("ids", "The names of quantities with commas between them; without it the assessment's headlines."),
        new("scenarios", "The names of scenarios with commas between them; without it all of them."),
    ];

    /// <inheritdoc />
    public ContentKind Content => ContentKind.None;

    /// <inheritdoc />
    public ShortcodeOutput? Run(ShortcodeCall call, IPageScope scope)
    {
        if (AssessmentNames.Own(scope, call.Tag) is not { } assessment) return null;
        var targets = call.Find("ids") is { } ids ? NameLists.Find(scope, ids) : [.. assessment.Headlines.Select(scope.Portfolio.FindQuantity).OfType<Quantity>()];
        if (targets is null || FindScenarios(call, scope, assessment) is not { } scenarios) return null;
        if (targets.Count > 0 && scenarios.Count > 0) return ShortcodeOutput.Of(new ScenarioTable(scope).Build(targets, scenarios));
        var missing = targets.Count == 0 ? "headlines" : "scenarios";
        scope.Diagnostics.Error("nothing-to-show", call.Tag, $"'{assessment.Slug}' has no {missing}.", targets.Count == 0 ? "Name quantities with 'ids', or list the study's 'headlines' in assessment.yaml." : "Declare some below 'scenarios' in assessment.yaml.");
        return null;
    }

    private static IReadOnlyList<Scenario>? FindScenarios(ShortcodeCall call, IPageScope scope, Assessment assessment)
    {
        if (call.Find("scenarios") is not { } names) return assessment.Scenarios;
        var found = NameLists.Split(names).Select(n => Find(n, scope, assessment)).ToList();
        return found.Contains(null) ? null : [.. found.OfType<Scenario>()];
    }

    private static Scenario? Find(LocatedText name, IPageScope scope, Assessment assessment)
    {
        if (assessment.Scenarios.FirstOrDefault(s => s.Id.Name == name.Text) is { } scenario) return scenario;
        scope.Diagnostics.Error("unknown-scenario", name.Span, $"There is no scenario '{name.Text}' in '{assessment.Slug}'.", Suggestion.For(name.Text, assessment.Scenarios.Select(s => s.Id.Name)));
        return null;
    }
}
