using Reckon.Assessments.Claims;
using Reckon.Assessments.Printing;
using Reckon.Assessments.Quantities;

namespace Reckon.Site.Numbers;

/// <summary>Follows a number down to the sources.</summary>
/// <param name="context">The language's numbers and words.</param>
public sealed class TraceTree(NumberContext context)
{
    private const int DeepestLevel = 12;
    private readonly NumberWords _words = new(context);
    private readonly RequirementWords _requirements = new(context);
    private readonly FormulaNumbers _numbers = new(context);
    private readonly HashSet<QuantityId> _shown = [];

    /// <summary>The tree below a quantity; what was shown once is not taken apart again.</summary>
    public TraceNode Of(Quantity quantity) => Node(quantity, 0);

    /// <summary>The tree below a claim: that of its quantity where the claim is a quantity printed and computed.</summary>
    public TraceNode Of(Claim claim)
    {
        if (context.Portfolio.FindQuantity(claim.Id) is { } quantity) return Of(quantity);
        return new TraceNode
        {
            Id = claim.Id,
            Label = claim.Label.In(context.Language),
            Text = _words.Printed(claim),
            KindText = context.Word("kind.printed"),
            Formula = _words.Formula(claim.FormulaParts, claim.Id.Assessment),
            Written = claim.IsRestatement ? null : claim.Formula,
            Restates = claim.IsRestatement ? context.Word("audit.restates", _words.LabelFor(claim.Quantity!.Value, claim.Id.Assessment)) : null,
            Computation = claim.IsRestatement ? null : _numbers.Of(claim),
            Range = claim.IsRestatement ? null : _words.Range(claim.Range, claim.Unit),
            Printed = _words.Printed(claim),
            Verdict = _words.Verdict(claim),
            Requires = _requirements.Of(claim),
            Bridges = [.. claim.Bridges.Select(b => _words.Bridge(b).Text)],
            Citation = claim.Citation is { } citation ? _words.Citation(citation) : null,
            Note = claim.Note?.In(context.Language),
            Children = [.. Known(claim.Inputs).Select(q => Node(q, 1))],
        };
    }

    private TraceNode Node(Quantity quantity, int level)
    {
        var isFirst = _shown.Add(quantity.Id);
        var node = Head(quantity) with { IsRepeated = !isFirst };
        if (!isFirst) return node;
        var below = Below(quantity).ToList();
        return Detailed(node, quantity) with
        {
            IsCut = level >= DeepestLevel && below.Count > 0,
            Children = level < DeepestLevel ? [.. below.Select(q => Node(q, level + 1))] : [],
        };
    }

    private TraceNode Head(Quantity quantity)
    {
        var source = quantity.Citation is { } citation ? _words.Source(citation) : null;
        var text = context.Printer.Print(quantity, new NumberForm());
        var before = _words.Before(quantity.Sense, text);
        return new TraceNode
        {
            Id = quantity.Id,
            Label = _words.Label(quantity),
            Qualifier = before == text.Bound ? "" : before,
            Text = text.Full,
            KindText = _words.Kind(quantity),
            Source = source?.Text,
            At = source?.At,
            Href = context.LedgerAddress(quantity.Id),
            IsSynthetic = quantity.IsSynthetic,
        };
    }

    private TraceNode Detailed(TraceNode node, Quantity quantity)
    {
        var claim = context.Portfolio.FindClaim(quantity.Id);
        return node with
        {
            Formula = _words.Formula(quantity.FormulaParts, quantity.Id.Assessment),
            Written = quantity.Formula,
            Method = quantity.SolvedFrom is { } from ? context.Word("formula.solved", _words.Label(from)) : null,
            Computation = _numbers.Of(quantity),
            Range = _words.Range(quantity.Range, quantity.Unit),
            Interval = _words.Interval(quantity),
            Estimate = quantity.Estimate is { StandardError: null } estimate ? context.Word("trace.estimate", _words.Method(estimate.Estimator)) : null,
            Diagnostics = [.. quantity.Estimate?.Diagnostics.Select(_words.Diagnostic) ?? []],
            Assumption = quantity.Assumption?.In(context.Language),
            Printed = claim is null ? _words.PrintedBeside(quantity) : _words.Printed(claim),
            Verdict = claim is null ? null : _words.Verdict(claim),
            Requires = claim is null ? null : _requirements.Of(claim),
            Citation = quantity.Citation is { } citation ? _words.Citation(citation) : null,
            Bridges = [.. quantity.Bridges.Select(b => _words.Bridge(b).Text)],
            Note = quantity.Note?.In(context.Language),
        };
    }

    private IEnumerable<Quantity> Below(Quantity quantity) =>
        Known(quantity.SolvedFrom is { } from ? quantity.Inputs.Prepend(from).Distinct() : quantity.Inputs);

    private IEnumerable<Quantity> Known(IEnumerable<QuantityId> ids) => ids.Select(context.Portfolio.FindQuantity).OfType<Quantity>();
}
