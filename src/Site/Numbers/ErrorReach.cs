using Reckon.Assessments.Claims;
using Reckon.Assessments.Portfolios;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Sources;
using Reckon.Diagnostics;

namespace Reckon.Site.Numbers;

/// <summary>Tells which numbers the errors of a site touch: those declared where one is, and all that rest on them.</summary>
/// <param name="portfolio">The numbers.</param>
/// <param name="diagnostics">What was found.</param>
public sealed class ErrorReach(Portfolio portfolio, IReadOnlyList<Diagnostic> diagnostics)
{
    private readonly IReadOnlyList<SourceSpan> _errors = [.. diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Span)];

    /// <summary>Whether a quantity, or one that it rests on, has an error.</summary>
    public bool Touches(Quantity quantity) => _errors.Count > 0 && AnyTouched([quantity.Id]);

    /// <summary>Whether a claim, or a number that it is held against, has an error.</summary>
    public bool Touches(Claim claim) =>
        _errors.Count > 0 && (HasError(claim.Span) || HasError(claim.Citation) || AnyTouched(claim.Inputs));

    private bool AnyTouched(IEnumerable<QuantityId> start)
    {
        var open = new Stack<QuantityId>(start);
        var seen = new HashSet<QuantityId>();
        while (open.TryPop(out var id))
        {
            if (!seen.Add(id)) continue;
            if (portfolio.FindQuantity(id) is not { } quantity || HasError(quantity)) return true;
            foreach (var input in quantity.Inputs) open.Push(input);
            if (quantity.SolvedFrom is { } from) open.Push(from);
        }

        return false;
    }

    // A formula without pieces could not be understood: its error may stand with a name that it uses.
    private bool HasError(Quantity quantity) =>
        (quantity.Formula is not null && quantity.FormulaParts.Count == 0) || HasError(quantity.Span) || HasError(quantity.Citation) || (quantity.Table is { } table && HasError(quantity.Id.Assessment, table));

    private bool HasError(string assessment, string table) =>
        portfolio.FindAssessment(assessment)!.Tables.Any(t => t.Name == table && HasError(t.Span));

    private bool HasError(Citation? citation) => citation is not null && HasError(citation.Source.Span);

    private bool HasError(SourceSpan name) => _errors.Any(e => e.File.Path == name.File.Path && e.Start >= name.Start && e.Start < EndOfDeclaration(name));

    // A declaration lasts as long as its lines stand further to the right than its name.
    private static int EndOfDeclaration(SourceSpan name)
    {
        var text = name.File.Text;
        var column = name.File.Position(name.Start).Column;
        for (var line = text.IndexOf('\n', name.End) + 1; line > 0; line = text.IndexOf('\n', line) + 1)
        {
            var rest = text.AsSpan(line);
            var indent = rest.IndexOfAnyExcept(' ');
            if (indent >= 0 && rest[indent] is not ('\r' or '\n') && indent < column) return line;
        }

        return text.Length + 1;
    }
}
