using System.Globalization;
using Reckon.Assessments.Numbers;
using Reckon.Assessments.Printing;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Units;
using Reckon.Site.Numbers;
using Reckon.Site.Shortcodes.Scenarios;

namespace Reckon.Site.Shortcodes.WhatIf;

/// <summary>Puts the form together.</summary>
/// <param name="scope">The page.</param>
internal sealed class WhatIfForm(IPageScope scope)
{
    private const int Steps = 1000;
    private readonly NumberContext _numbers = ScopedNumbers.Of(scope);

    /// <summary>The form with its program as data.</summary>
    public WhatIfModel Build(Quantity target, IReadOnlyList<Quantity> inputs, string code, ScenariosModel? scenarios)
    {
        var words = new NumberWords(_numbers);
        var text = scope.Printer.Print(target, new NumberForm());
        var (factor, _) = scope.Printer.ChartUnit(target.Unit, Math.Abs(target.Value!.Value));
        var digits = text.Digits.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? text.Digits.Length - point - 1 : 0;
        var groups = scope.Language.Code == "zh" ? "false" : "true";
        var data = $"{{\"code\":{code},\"factor\":{Number(factor)},\"digits\":{Number(digits)},\"groups\":{groups},\"unit\":{WhatIfJson.Text(text.Gap + text.Unit)},\"inputs\":[{string.Join(',', inputs.Select(Data))}]}}";
        return new WhatIfModel(
            scope.Registry.UniqueId($"whatif-{target.Id.Name.Replace('.', '-')}"), words.LabelFor(target.Id, scope.Assessment), _numbers.LedgerAddress(target.Id), text.Full,
            [.. inputs.Select((q, i) => Input(q, i, words))], new HtmlText(data), scenarios);
    }

    private string Data(Quantity input)
    {
        var (factor, shown) = Shown(input);
        return $"{{\"name\":{WhatIfJson.Text(input.Id.Assessment == scope.Assessment ? input.Id.Name : input.Id.ToString())},\"value\":{Number(input.Value!.Value)},\"shown\":{Number(shown)},\"factor\":{Number(factor)}}}";
    }

    private WhatIfInput Input(Quantity input, int index, NumberWords words)
    {
        var (factor, shown) = Shown(input);
        var (low, high) = Bounds(input, factor);
        var unit = scope.Printer.ChartUnit(input.Unit, Math.Abs(input.Value!.Value)).Words;
        var step = Step(high - low);
        return new WhatIfInput(
            index, words.LabelFor(input.Id, scope.Assessment), unit, Number(shown), Number(Math.Floor(low / step) * step), Number(Math.Ceiling(high / step) * step),
            Number(step), scope.Translate("whatif.published", scope.Printer.Print(input, new NumberForm()).Full));
    }

    // Readers set numbers as they see them: in millions where the page says million.
    private (double Factor, double Shown) Shown(Quantity input)
    {
        var factor = scope.Printer.ChartUnit(input.Unit, Math.Abs(input.Value!.Value)).Factor;
        return (factor, (double)Rounding.Round(input.Value.Value * factor, 6));
    }

    // As far as the number is uncertain, and at least half and twice its value; shares stay between nothing and all.
    private static (double Low, double High) Bounds(Quantity input, double factor)
    {
        var value = input.Value!.Value;
        var (low, high) = value == 0 ? (-1.0, 1.0) : (Math.Min(value * 0.5, value * 2), Math.Max(value * 0.5, value * 2));
        if (input.Spread is { } spread) (low, high) = (Math.Min(low, spread.Quantiles[0]), Math.Max(high, spread.Quantiles[^1]));
        if (input.Unit.Form == UnitForm.Percent && value is >= 0 and <= 100) (low, high) = (Math.Max(0, low), Math.Min(100, high));
        return (low * factor, high * factor);
    }

    private static double Step(double width) => Math.Pow(10, Math.Floor(Math.Log10(width / Steps)));

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
