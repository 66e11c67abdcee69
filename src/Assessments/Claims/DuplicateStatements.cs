using Reckon.Assessments.Numbers;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Sources;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Claims;

/// <summary>Finds what an author wrote down twice: the same number of the same thing from the same place of the same source.</summary>
/// <remarks>
/// Places often print one number of several things, so the number alone makes no duplicate: the label, the quantity restated or the
/// formula has to be the same as well. Rows of tables are told apart by their keys, and numbers without a place are left alone.
/// </remarks>
/// <param name="diagnostics">Takes a warning for each.</param>
internal sealed class DuplicateStatements(DiagnosticBag diagnostics)
{
    private readonly Dictionary<Statement, SourceSpan> _known = [];
    private readonly HashSet<SourceSpan> _reported = [];

    /// <summary>Warns of the duplicates among the printed numbers and claims of an assessment.</summary>
    public void Report(IEnumerable<Quantity> quantities, IEnumerable<Claim> claims)
    {
        foreach (var quantity in quantities.Where(q => q is { Printed: not null, Table: null })) Add(quantity);
        foreach (var claim in claims.Where(c => !c.IsDemanded)) Add(claim);
    }

    private void Add(Quantity quantity)
    {
        Add(quantity.Printed!, quantity.Unit, quantity.Citation, $"of {quantity.Id}", quantity.Span);
        Add(quantity.Printed!, quantity.Unit, quantity.Citation, quantity.Label, quantity.Span);
    }

    private void Add(Claim claim)
    {
        object what = claim.IsRestatement ? $"of {claim.Quantity}" : $"by {claim.Formula!.Replace(" ", "", StringComparison.Ordinal)}";
        if (claim.IsQuoted || !claim.IsRestatement) Add(claim.Printed, claim.Unit, claim.Citation, what, claim.Span);
        if (claim is { IsQuoted: true, IsRestatement: false }) Add(claim.Printed, claim.Unit, claim.Citation, claim.Label, claim.Span);
    }

    private void Add(PrintedNumber printed, Unit unit, Citation? citation, object what, SourceSpan span)
    {
        if (citation?.At is not { } at) return;
        var statement = new Statement(unit.ToBase((double)printed.Nominal), printed.Sense, unit.Dimension, citation.Source.Key, at, what);
        if (_known.TryAdd(statement, span) || !_reported.Add(span)) return;
        var first = _known[statement];
        diagnostics.Warning("duplicate-statement", span, $"The same number is already taken from the same place at {first.File.Path}:{first.File.Position(first.Start).Line}: a duplicate statement.", "Keep one of the two, or say in 'label' and 'at' what makes them two.");
    }

    // What is a label, the name of a quantity restated or a formula.
    private sealed record Statement(double Number, Sense Sense, Dimension Dimension, string Source, LocalText At, object What);
}
