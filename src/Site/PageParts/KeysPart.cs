using Reckon.Assessments.Printing;
using Reckon.Assessments.Quantities;
using Reckon.Site.Numbers;
using Reckon.Site.Shortcodes;

namespace Reckon.Site.PageParts;

/// <summary><c>{{keys}}</c>: the key figures that a page's front matter lists below <c>key</c>.</summary>
internal sealed class KeysPart : IPagePart
{
    /// <inheritdoc />
    public string Name => "keys";

    /// <inheritdoc />
    public bool IsOnCards => false;

    /// <inheritdoc />
    public object? Build(IPageScope scope)
    {
        var quantities = KeyQuantities.Of(scope);
        if (quantities.Count == 0) return null;
        var ruler = KeyRuler.Of(quantities);
        return quantities.Select(q => Figure(q, ruler, scope)).ToList();
    }

    private static KeyFigure Figure(Quantity quantity, KeyRuler? ruler, IPageScope scope)
    {
        var context = ScopedNumbers.Of(scope);
        var words = new NumberWords(context);
        var text = scope.Printer.Print(quantity, new NumberForm());
        var card = Anchors.OfCard(quantity.Id);
        scope.Registry.AddCard(card, () => new NumberCards(context).Of(quantity));
        var claim = scope.Portfolio.FindClaim(quantity.Id);
        var status = claim is null ? null : NumberWords.StatusName(claim.Status);
        return new KeyFigure
        {
            Label = words.Label(quantity),
            Bound = text.Bound,
            Digits = text.Digits,
            Unit = text.Unit,
            RangeText = RangeText(quantity, words, context),
            Status = status,
            StatusText = status is null ? null : words.Status(status),
            Card = card,
            Strip = ruler?.Strip(quantity),
        };
    }

    private static string RangeText(Quantity quantity, NumberWords words, NumberContext context)
    {
        if (words.Interval(quantity) is { } interval) return interval;
        if (quantity.Range is { } range && double.IsInfinity(range.High)) return context.Word("keys.lower");
        if (quantity.Kind == QuantityKind.Printed || words.Range(quantity.Range, quantity.Unit) is not { } text) return context.Word("keys.none");
        return context.Word("keys.range", text);
    }
}
