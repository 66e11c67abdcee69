using Reckon.Assessments.Printing;
using Reckon.Assessments.Quantities;
using Reckon.Site.Numbers;

namespace Reckon.Site.Shortcodes.Trace;

/// <summary>Follows a number down to the sources.</summary>
/// <param name="context">The language's numbers and words.</param>
public sealed class TraceTree(NumberContext context)
{
    private const int DeepestLevel = 12;
    private readonly NumberWords _words = new(context);
    private readonly HashSet<QuantityId> _shown = [];

    /// <summary>The tree below a quantity; what was shown once is not taken apart again.</summary>
    public TraceNode Of(Quantity quantity) => Node(quantity, 0);

    private TraceNode Node(Quantity quantity, int level)
    {
        var source = quantity.Citation is { } citation ? _words.Source(citation) : null;
        var isFirst = _shown.Add(quantity.Id);
        return new TraceNode
        {
            Label = _words.Label(quantity),
            Text = context.Printer.Print(quantity, new NumberForm()).Full,
            KindText = _words.Kind(quantity),
            Formula = isFirst ? _words.Formula(quantity.FormulaParts, quantity.Id.Assessment) : null,
            Source = source?.Text,
            At = source?.At,
            Href = context.LedgerAddress(quantity.Id),
            Note = isFirst ? quantity.Note?.In(context.Language) : null,
            Children = isFirst && level < DeepestLevel ? [.. Below(quantity).Select(q => Node(q, level + 1))] : [],
        };
    }

    private IEnumerable<Quantity> Below(Quantity quantity)
    {
        var ids = quantity.SolvedFrom is { } from ? quantity.Inputs.Prepend(from).Distinct() : quantity.Inputs;
        return ids.Select(context.Portfolio.FindQuantity).OfType<Quantity>();
    }
}
