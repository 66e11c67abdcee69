using Reckon.Assessments.Numbers;
using Reckon.Assessments.Printing;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Scenarios;
using Reckon.Assessments.Units;
using Reckon.Site.Numbers;

namespace Reckon.Site.Shortcodes.Scenarios;

/// <summary>Puts the table of scenarios together.</summary>
/// <param name="scope">The page.</param>
internal sealed class ScenarioTable(IPageScope scope)
{
    private readonly NumberContext _numbers = ScopedNumbers.Of(scope);

    /// <summary>A row for each quantity, a column for each scenario after that of the base.</summary>
    public ScenariosModel Build(IReadOnlyList<Quantity> targets, IReadOnlyList<Scenario> scenarios)
    {
        var ids = targets.Select(t => t.Id).ToList();
        var values = scenarios.Select(s => scope.Portfolio.InScenario(ids, s.Set)).ToList();
        var rows = targets.Select((t, i) => Row(t, [.. values.Select(v => v[i])]));
        return new ScenariosModel(scope.Registry.UniqueId("scenarios"), [.. scenarios.Select(Column)], [.. rows]);
    }

    private ScenarioColumn Column(Scenario scenario) => new(
        scenario.Label.In(scope.Language.Code), scenario.Note?.In(scope.Language.Code), [.. scenario.Set.Select(Replacement)]);

    private string Replacement(Replacement replacement)
    {
        var quantity = scope.Portfolio.FindQuantity(replacement.Quantity)!;
        var instead = scope.Printer.Print(quantity, new NumberForm()).Full;
        return scope.Translate("scenarios.set", new NumberWords(_numbers).LabelFor(quantity.Id, scope.Assessment), Text(replacement.Value, quantity.Unit), instead);
    }

    private ScenarioRow Row(Quantity target, IReadOnlyList<double?> values) => new(
        new NumberWords(_numbers).LabelFor(target.Id, scope.Assessment),
        _numbers.LedgerAddress(target.Id),
        scope.Printer.Print(target, new NumberForm()).Full,
        [.. values.Select(v => new ScenarioCell(v is { } value ? Text(value, target.Unit) : "—", Change(v, target.Value)))]);

    private string Text(double value, Unit unit) => scope.Printer.Print(value, unit, Sense.Equal, new NumberForm()).Full;

    private string? Change(double? value, double? from)
    {
        if (value is not { } v || from is not { } f || f == 0 || v == f) return null;
        return scope.Printer.Print((v / f - 1) * 100, Unit.Percent, Sense.Equal, new NumberForm { ShowsSign = true, Digits = 1 }).Full;
    }
}
