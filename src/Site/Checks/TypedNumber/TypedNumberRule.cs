using Markdig.Syntax;
using Reckon.Assessments.Printing;
using Reckon.Assessments.Quantities;

namespace Reckon.Site.Checks.TypedNumber;

/// <summary>A number typed into prose that is one of the ledger's, or nearly so: it would stay when the ledger changes.</summary>
/// <remarks>
/// Compared with the numbers of the page's assessment; pages without one with those of all, at four digits or more. Not compared are numbers of less than three digits, years,
/// dates, numbers of figures and sections, and what stands in quotations, code, formulas and addresses.
/// </remarks>
internal sealed class TypedNumberRule : ISiteRule
{
    private const int DigitsOnPage = 3;
    private const int DigitsAnywhere = 4;

    /// <inheritdoc />
    public string Code => "typed-number";

    /// <inheritdoc />
    public IEnumerable<RuleFinding> Find(ReviewedSite site)
    {
        var ledgers = site.Site.Portfolio.Assessments.ToDictionary(a => a.Slug, a => Known(a.Quantities), StringComparer.Ordinal);
        var all = ledgers.Values.SelectMany(l => l).ToList();
        return site.Texts.SelectMany(t => t.Page.Assessment is { } own
            ? OfPage(t, ledgers.GetValueOrDefault(own, []), DigitsOnPage, isLocal: true)
            : OfPage(t, all, DigitsAnywhere, isLocal: false));
    }

    private static List<Quantity> Known(IEnumerable<Quantity> quantities) => [.. quantities.Where(q => q is { Value: not null, Withheld: null } && !q.Unit.IsDate)];

    private static IEnumerable<RuleFinding> OfPage(PageText text, List<Quantity> ledger, int digits, bool isLocal) =>
        from line in text.Lines
        from number in NumbersOf(line, text)
        where number.Digits >= digits
        let match = Match(number, ledger, isLocal)
        where match is not null
        select new RuleFinding(number.Span, Message(number, match, text), $"Write <?# Value {(isLocal ? match.Id.Name : $"[{match.Id}]")} /?> in its place; in a quotation it may stay.");

    private static IEnumerable<TypedNumber> NumbersOf(LeafBlock line, PageText text)
    {
        var quoted = Quotations.Of(text.Source(line)).Select(r => (Start: line.Span.Start + r.Start, End: line.Span.Start + r.End)).ToList();
        return PageText.Words(line).SelectMany(w => TypedNumber.Of(text.Place(w))).Where(n => !quoted.Exists(q => n.Span.Start - Offset(text) >= q.Start && n.Span.End - Offset(text) <= q.End));
    }

    private static int Offset(PageText text) => text.Markdown.Source.Span.Start;

    private static Quantity? Match(TypedNumber number, List<Quantity> ledger, bool isLocal) =>
        ledger.Find(number.Is) ?? (isLocal ? ledger.Find(number.IsNear) : null);

    private static string Message(TypedNumber number, Quantity match, PageText text)
    {
        var printed = new NumberPrinter(text.Page.Language.Code).Print(match, new NumberForm());
        return number.Is(match) ? $"'{number.Span.Text}' is typed by hand; it is {match.Id}." : $"'{number.Span.Text}' is typed by hand; {match.Id} is nearly the same, {printed.Digits}{printed.Unit}.";
    }
}
