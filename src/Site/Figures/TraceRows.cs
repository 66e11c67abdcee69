using Reckon.Assessments.Portfolios;
using Reckon.Assessments.Printing;
using Reckon.Assessments.Quantities;
using Reckon.Charts.Specification;

namespace Reckon.Site.Figures;

/// <summary>The computation of a quantity as boxes and arrows: each number once, with an arrow to what is computed from it.</summary>
/// <param name="portfolio">Knows the numbers.</param>
/// <param name="printer">Writes them.</param>
/// <param name="undrawn">Says that so many inputs of a number are not drawn.</param>
internal sealed class TraceRows(Portfolio portfolio, NumberPrinter printer, Func<int, string> undrawn)
{
    /// <summary>The most boxes of a figure; what lies further away is counted, not drawn.</summary>
    public const int MostBoxes = 30;

    private const string BoxField = "box";
    private const string EndField = "end";

    /// <summary>The channels that the rows drive.</summary>
    public static IReadOnlyDictionary<Channel, ChartEncoding> Encodings(FigureTitles titles) => new Dictionary<Channel, ChartEncoding>
    {
        [Channel.Source] = new(BoxField) { Title = titles.Category },
        [Channel.Target] = new(EndField) { Title = "" },
    };

    /// <summary>The boxes nearest to a quantity, then the arrows between them.</summary>
    public IReadOnlyList<ChartRow> Of(Quantity quantity)
    {
        var drawn = Nearest(quantity);
        var names = Names(drawn);
        var arrows = from to in drawn from start in Below(to).Where(q => names.ContainsKey(q.Id)) select Row(names[start.Id], names[to.Id]);
        return [.. drawn.Select(q => Box(q, quantity, names)), .. arrows];
    }

    private List<Quantity> Nearest(Quantity quantity)
    {
        var found = new List<Quantity> { quantity };
        for (var next = 0; next < found.Count; next++) found.AddRange(Below(found[next]).Where(q => found.All(f => f.Id != q.Id)).Take(MostBoxes - found.Count));
        return found;
    }

    private IEnumerable<Quantity> Below(Quantity quantity) =>
        (quantity.SolvedFrom is { } from ? quantity.Inputs.Prepend(from) : quantity.Inputs).Distinct().Select(portfolio.FindQuantity).OfType<Quantity>();

    // Two numbers may have one label; then their names tell them apart.
    private Dictionary<QuantityId, string> Names(IReadOnlyList<Quantity> drawn)
    {
        var labels = drawn.Select(LabelOf).ToList();
        return drawn.Zip(labels).ToDictionary(p => p.First.Id, p => labels.Count(l => l == p.Second) == 1 ? p.Second : $"{p.Second} [{p.First.Id}]");
    }

    private string LabelOf(Quantity quantity) => quantity.Label.In(printer.Language);

    private ChartRow Box(Quantity quantity, Quantity target, Dictionary<QuantityId, string> names)
    {
        var rest = Below(quantity).Count(q => !names.ContainsKey(q.Id));
        return Row(names[quantity.Id], null) with
        {
            Text = quantity.Value is null ? null : printer.Print(quantity, new NumberForm()).Full,
            Detail = rest == 0 ? null : undrawn(rest),
            Kind = quantity.Kind is QuantityKind.Estimate or QuantityKind.Implied ? ValueKind.Modelled : ValueKind.Observed,
            IsHighlighted = quantity.Id == target.Id,
        };
    }

    private static ChartRow Row(string box, string? end) => new()
    {
        Fields = new Dictionary<string, FieldValue> { [BoxField] = FieldValue.Of(box), [EndField] = end is null ? FieldValue.Missing : FieldValue.Of(end) },
    };
}
