using Reckon.Assessments.Portfolios;
using Reckon.Assessments.Printing;
using Reckon.Assessments.Quantities;

namespace Reckon.Site.Numbers;

/// <summary>Makes the cards that open when a reader clicks a number.</summary>
/// <param name="context">The language's numbers and words.</param>
public sealed class NumberCards(NumberContext context)
{
    private readonly NumberWords _words = new(context);

    /// <summary>The card of a quantity.</summary>
    public NumberCard Of(Quantity quantity)
    {
        var text = context.Printer.Print(quantity, new NumberForm());
        var claim = context.Portfolio.FindClaim(quantity.Id);
        return Card(text, Anchors.OfCard(quantity.Id), NumberWords.KindName(quantity), _words.Kind(quantity)) with
        {
            Label = _words.Label(quantity),
            Name = quantity.Id.Name,
            Formula = _words.Formula(quantity.FormulaParts, quantity.Id.Assessment) ?? Solved(quantity),
            Inputs = [.. quantity.Inputs.Select(i => Input(i, quantity.Id.Assessment))],
            Bound = _words.Before(quantity.Sense, text),
            Printed = _words.PrintedBeside(quantity),
            Range = _words.Range(quantity.Range, quantity.Unit),
            Interval = _words.Interval(quantity),
            Assumption = quantity.Assumption?.In(context.Language),
            Precision = _words.Precision(quantity),
            Sources = [.. (quantity.Citation is { } own ? [own] : quantity.Provenance).Select(_words.Source).Distinct()],
            Bridges = [.. quantity.Bridges.Select(_words.Bridge)],
            Note = quantity.Note?.In(context.Language),
            Synthetic = quantity.IsSynthetic,
            Status = claim is null ? null : NumberWords.StatusName(claim.Status),
            StatusText = claim is null ? null : _words.Status(NumberWords.StatusName(claim.Status)),
            LedgerHref = context.LedgerAddress(quantity.Id),
        };
    }

    /// <summary>The card of an expression that is more than a quantity's name.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="id">The id of the card on the page.</param>
    public NumberCard Of(Expression expression, string id)
    {
        var text = context.Printer.Print(expression, new NumberForm());
        return Card(text, id, "formula", context.Word("kind.expression")) with
        {
            Label = context.Word("card.expression"),
            Name = expression.Text,
            Formula = _words.Formula(expression.FormulaParts, null),
            Inputs = [.. expression.Inputs.Select(i => Input(i, null))],
            Range = _words.Range(expression.Range, expression.Unit),
            Synthetic = expression.IsSynthetic,
        };
    }

    private static NumberCard Card(NumberText text, string id, string kind, string kindText) => new()
    {
        Id = id,
        Label = "",
        Name = "",
        Bound = text.Bound,
        Digits = text.Digits,
        Gap = text.Gap,
        Unit = text.Unit,
        Kind = kind,
        KindText = kindText,
    };

    private string? Solved(Quantity quantity) => quantity.SolvedFrom is { } from ? context.Word("formula.solved", _words.Label(from)) : null;

    private LinkedText Input(QuantityId id, string? owner)
    {
        var quantity = context.Portfolio.FindQuantity(id)!;
        return new LinkedText(_words.LabelFor(id, owner), context.Printer.Print(quantity, new NumberForm()).Full, context.LedgerAddress(id));
    }
}
