using Reckon.Assessments.Numbers;
using Reckon.Assessments.Printing;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Uncertainty;
using Reckon.Assessments.Units;
using Reckon.Site.Figures;
using Reckon.Site.Numbers;
using Reckon.Site.Shortcodes.Chart;

namespace Reckon.Site.Shortcodes.Uncertainty;

/// <summary>How uncertain a number is, and what its uncertainty comes from.</summary>
public sealed class UncertaintyShortcode : IShortcode
{
    /// <inheritdoc />
    public string Name => "Uncertainty";

    /// <inheritdoc />
    public IReadOnlyList<ShortcodeParameter> Parameters { get; } = [new("id", "The name of a quantity.") { IsRequired = true }];

    /// <inheritdoc />
    public ContentKind Content => ContentKind.None;

    /// <inheritdoc />
    public ShortcodeOutput? Run(ShortcodeCall call, IPageScope scope)
    {
        if (AssessmentNames.FindQuantity(scope, call.Get("id")) is not { } quantity) return null;
        if (quantity.Spread is { } spread && scope.Portfolio.Sensitivity(quantity.Id) is { } sensitivity)
            return Build(quantity, spread, sensitivity, call.Get("id"), scope) is { } model ? ShortcodeOutput.Of(model) : null;
        scope.Diagnostics.Error("not-uncertain", call.Get("id").Span, $"Nothing is said of the uncertainty of '{quantity.Id.Name}' or of what it rests on.", "Add 'uncertainty' to its inputs in assessment.yaml.");
        return null;
    }

    private static UncertaintyModel? Build(Quantity quantity, QuantitySpread spread, QuantitySensitivity sensitivity, LocatedText name, IPageScope scope)
    {
        var words = new NumberWords(ScopedNumbers.Of(scope));
        var label = words.LabelFor(quantity.Id, scope.Assessment);
        var id = scope.Registry.UniqueId($"uncertainty-{quantity.Id.Name.Replace('.', '-')}");
        if (PlotBuilder.Build("tornado", new FigureRow { Tornado = name }, label, sensitivity.Unit, scope.Registry.UniqueId($"{id}-plot"), scope) is not { } plot) return null;
        return new UncertaintyModel(
            id,
            label,
            scope.Translate("uncertainty.summary", label, scope.Printer.Print(quantity, new NumberForm()).Full, words.Interval(quantity)!, Share(spread.StandardUncertainty / Math.Abs(quantity.Value!.Value), scope)),
            new DotsBuilder(scope).Build(quantity, spread, label, scope.Registry.UniqueId($"{id}-dots")),
            scope.Translate("uncertainty.draws", scope.Printer.Print(spread.Draws, Unit.None, Sense.Equal, new NumberForm { Digits = 0 }).Full),
            plot,
            [.. sensitivity.Bars.Select(b => Row(b, sensitivity, scope))]);
    }

    private static UncertaintyRow Row(SensitivityBar bar, QuantitySensitivity sensitivity, IPageScope scope)
    {
        var (input, numbers) = (scope.Portfolio.FindQuantity(bar.Input)!, ScopedNumbers.Of(scope));
        var share = sensitivity.Shares.FirstOrDefault(s => s.Inputs.Contains(bar.Input));
        return new UncertaintyRow(
            new NumberWords(numbers).LabelFor(bar.Input, scope.Assessment),
            numbers.LedgerAddress(bar.Input),
            scope.Printer.PrintRange(new ValueRange(bar.LowInput, bar.HighInput), input.Unit, null).Full,
            scope.Printer.PrintRange(new ValueRange(Math.Min(bar.AtLow, bar.AtHigh), Math.Max(bar.AtLow, bar.AtHigh)), sensitivity.Unit, null).Full,
            share is null ? "" : share.Inputs.Count == 1 ? Share(Math.Max(0, share.Total), scope) : scope.Translate("uncertainty.jointly", Share(Math.Max(0, share.Total), scope)));
    }

    private static string Share(double share, IPageScope scope) => scope.Printer.Print(share * 100, Unit.Percent, Sense.Equal, new NumberForm { Digits = 0 }).Full;
}
