using Reckon.Assessments.Quantities;
using Reckon.Site.Numbers;
using Reckon.Site.Shortcodes.Scenarios;

namespace Reckon.Site.Shortcodes.WhatIf;

/// <summary>Lets readers change assumptions and see what becomes of a number; without script the table of scenarios.</summary>
public sealed class WhatIfShortcode : IShortcode
{
    private const int MostInputs = 12;

    /// <inheritdoc />
    public string Name => "WhatIf";

    /// <inheritdoc />
    public IReadOnlyList<ShortcodeParameter> Parameters { get; } =
    [
        new("target", "The name of the quantity that is computed anew.") { IsRequired = true },
        new("inputs", "The names of the quantities that readers may change, with commas between them.") { IsRequired = true },
    ];

    /// <inheritdoc />
    public ContentKind Content => ContentKind.None;

    /// <inheritdoc />
    public ShortcodeOutput? Run(ShortcodeCall call, IPageScope scope)
    {
        if (AssessmentNames.FindQuantity(scope, call.Get("target")) is not { } target || NameLists.Find(scope, call.Get("inputs")) is not { } inputs) return null;
        if (!Check(call, scope, target, inputs)) return null;
        var program = scope.Portfolio.WhatIf(target.Id, [.. inputs.Select(i => i.Id)]);
        var unused = inputs.Where(i => program?.Inputs.Contains(i.Id) != true).ToList();
        foreach (var input in unused) scope.Diagnostics.Error("no-effect", call.Get("inputs").Span, $"'{target.Id.Name}' does not rest on '{input.Id.Name}', so changing it has no effect.", "Leave it out.");
        if (unused.Count > 0 || program is null) return null;
        return ShortcodeOutput.Of(new WhatIfForm(scope).Build(target, inputs, program.Code, ScenariosOf(target, scope)));
    }

    private static bool Check(ShortcodeCall call, IPageScope scope, Quantity target, IReadOnlyList<Quantity> inputs)
    {
        var errors = scope.Diagnostics.ErrorCount;
        foreach (var unknown in inputs.Append(target).Where(q => q.Value is null)) scope.Diagnostics.Error("unknown-number", call.Tag, $"'{unknown.Id.Name}' has no known value to start from.");
        if (inputs.Count is 0 or > MostInputs) scope.Diagnostics.Error("out-of-range", call.Get("inputs").Span, $"A reader can change 1 to {MostInputs} numbers; {inputs.Count} are named here.");
        if (inputs.Any(i => i.Id == target.Id)) scope.Diagnostics.Error("no-effect", call.Get("inputs").Span, $"'{target.Id.Name}' is the number that is computed; it cannot be changed as well.");
        return scope.Diagnostics.ErrorCount == errors;
    }

    private static ScenariosModel? ScenariosOf(Quantity target, IPageScope scope) =>
        scope.Portfolio.FindAssessment(target.Id.Assessment) is { Scenarios: { Count: > 0 } scenarios } ? new ScenarioTable(scope).Build([target], scenarios) : null;
}
