using Reckon.Assessments.Portfolios;
using Reckon.Assessments.Printing;
using Reckon.Assessments.Quantities;
using Reckon.Site.Numbers;

namespace Reckon.Site.Shortcodes.Ledger;

/// <summary>Puts the quantities of an assessment into rows.</summary>
/// <param name="context">The language's numbers and words.</param>
public sealed class LedgerRows(NumberContext context)
{
    private const string Implied = "implied";
    private readonly NumberWords _words = new(context);

    /// <summary>The rows in the order of the assessment.</summary>
    public IReadOnlyList<LedgerRow> Of(Assessment assessment) => [.. assessment.Quantities.Select(Row)];

    /// <summary>The kinds that occur among rows.</summary>
    public static IReadOnlyList<LedgerKind> Kinds(IReadOnlyList<LedgerRow> rows) =>
        [.. rows.Select(r => new LedgerKind(r.Kind, r.KindText)).Distinct()];

    /// <summary>The verdicts that occur among rows.</summary>
    public IReadOnlyList<Tally> Verdicts(IReadOnlyList<LedgerRow> rows) =>
        [.. rows.Where(r => r.Status is not null).GroupBy(r => r.Status!).OrderBy(g => Order(g.Key)).Select(g => Tally.Of(g.Key, g.Count(), _words))];

    private LedgerRow Row(Quantity quantity)
    {
        var text = context.Printer.Print(quantity, new NumberForm());
        var source = quantity.Citation is { } citation ? _words.Source(citation) : null;
        var status = StatusOf(quantity);
        return new LedgerRow
        {
            Anchor = Anchors.OfRow(quantity.Id),
            Label = _words.Label(quantity),
            Name = quantity.Id.Name,
            Bound = _words.Before(quantity.Sense, text),
            Digits = quantity.Withheld is { } withheld ? _words.Withheld(withheld) : text.Digits,
            Unit = text.Unit,
            Printed = _words.PrintedBeside(quantity),
            Range = _words.Range(quantity.Range, quantity.Unit),
            Precision = _words.Precision(quantity),
            Formula = _words.Formula(quantity.FormulaParts, quantity.Id.Assessment),
            Inputs = [.. quantity.Inputs.Select(i => new LinkedText(_words.Label(i), "", context.LedgerAddress(i)))],
            Kind = NumberWords.KindName(quantity),
            KindText = _words.Kind(quantity),
            Source = source?.Text,
            At = source?.At,
            Status = status,
            StatusText = status is null ? null : _words.Status(status),
            Note = quantity.Note?.In(context.Language),
            Synthetic = quantity.IsSynthetic,
        };
    }

    private string? StatusOf(Quantity quantity)
    {
        if (context.Portfolio.FindClaim(quantity.Id) is { } claim) return NumberWords.StatusName(claim.Status);
        return quantity is { Kind: QuantityKind.Implied, Value: not null } ? Implied : null;
    }

    private static int Order(string status) => Array.IndexOf(["reconciles", "rounding", "contradicts", "untestable", Implied], status);
}
