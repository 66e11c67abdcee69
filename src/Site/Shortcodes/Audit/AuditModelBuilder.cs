using Reckon.Assessments.Claims;
using Reckon.Assessments.Findings;
using Reckon.Assessments.Portfolios;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Texts;
using Reckon.Site.Numbers;
using AuditedClaim = Reckon.Assessments.Claims.Claim;

namespace Reckon.Site.Shortcodes.Audit;

/// <summary>Puts the claims and findings of assessments into rows.</summary>
/// <param name="context">The language's numbers and words.</param>
/// <param name="inline">Renders a text of the author as inline HTML; names without a slug are those of the assessment given.</param>
/// <param name="block">Renders a text of the author as blocks of HTML.</param>
public sealed class AuditModelBuilder(NumberContext context, Func<LocatedText, string, string> inline, Func<LocatedText, string, string> block)
{
    private readonly NumberWords _words = new(context);

    /// <summary>The audit of one assessment, for its own page.</summary>
    public AuditModel Of(Assessment assessment) => new(Tally.Of([assessment], _words), [Group(assessment, null, null)]);

    /// <summary>The audit of all assessments that have something to audit; those made up as a whole are held against nothing that anybody printed.</summary>
    /// <param name="addressOf">Gives the address of an assessment's page, or null.</param>
    public AuditModel OfAll(Func<Assessment, string?> addressOf) => new(
        Tally.Of([.. Audited], _words),
        [.. Audited.Select(a => Group(a, a.Title.In(context.Language), addressOf(a)))]);

    private IEnumerable<Assessment> Audited => context.Portfolio.Assessments.Where(a => a.Claims.Count + a.Findings.Count > 0 && !a.Quantities.All(q => q.IsSynthetic));

    private AuditGroup Group(Assessment assessment, string? title, string? href)
    {
        var prefix = title is null ? "" : assessment.Slug + "-";
        return new AuditGroup(
            title, title is null ? null : assessment.Slug, href, Tally.Of([assessment], _words),
            [.. assessment.Claims.OrderBy(c => Rank(c.Status)).Select(c => Row(c, prefix))],
            [.. assessment.Findings.OrderByDescending(f => f.Severity).Select(f => Row(f, prefix))]);
    }

    private static int Rank(ClaimStatus status) => status switch
    {
        ClaimStatus.Contradicts => 0,
        ClaimStatus.Rounding => 1,
        ClaimStatus.Untestable => 2,
        ClaimStatus.Reconciles => 3,
    };

    private AuditClaim Row(AuditedClaim claim, string prefix)
    {
        var source = claim.Citation is { } citation ? _words.Source(citation) : null;
        return new AuditClaim
        {
            Anchor = prefix + "claim-" + Anchors.OfRow(claim.Id),
            Label = Label(claim),
            Printed = _words.Printed(claim),
            Computed = claim.Computed is { } computed ? Computed(claim, computed) : null,
            Range = claim.IsRestatement ? null : _words.Range(claim.Range, claim.Unit),
            Status = NumberWords.StatusName(claim.Status),
            StatusText = _words.Status(NumberWords.StatusName(claim.Status)),
            Why = _words.Why(claim),
            Formula = claim.IsRestatement ? context.Word("audit.restates", _words.LabelFor(claim.Quantity!.Value, claim.Id.Assessment)) : _words.Formula(claim.FormulaParts, claim.Id.Assessment),
            Source = source?.Text ?? "",
            At = source?.At,
            Note = claim.Note?.In(context.Language),
            Requires = new RequirementWords(context).Of(claim),
            LedgerHref = claim.Quantity is { } id ? context.LedgerAddress(id) : null,
        };
    }

    private string Label(AuditedClaim claim) =>
        claim.Quantity == claim.Id && context.Portfolio.FindQuantity(claim.Id) is { } quantity ? _words.Label(quantity) : claim.Label.In(context.Language);

    // One digit more than printed, so that a reader sees what was rounded.
    private string Computed(AuditedClaim claim, double value) =>
        context.Printer.PrintComputed(value, claim.Unit, claim.ComputedSense, claim.Printed.Decimals + 1).Full;

    private AuditFinding Row(Finding finding, string prefix)
    {
        var severity = SeverityName(finding.Severity);
        return new AuditFinding(
            prefix + "finding-" + Anchors.OfRow(finding.Id),
            inline(finding.Title.Located(context.Language), finding.Id.Assessment),
            block(finding.Text.Located(context.Language), finding.Id.Assessment),
            severity,
            context.Word($"severity.{severity}"),
            finding.Citation is { } citation ? At(citation) : null,
            [.. finding.About.Select(About)]);
    }

    private string At(Assessments.Sources.Citation citation)
    {
        var source = _words.Source(citation);
        return source.At is { } at ? context.Word("source.at", source.Text, at) : source.Text;
    }

    private LinkedText About(QuantityId id)
    {
        if (context.Portfolio.FindQuantity(id) is { } quantity) return new LinkedText(_words.Label(quantity), "", context.LedgerAddress(id));
        var table = context.Portfolio.FindAssessment(id.Assessment)?.Tables.FirstOrDefault(t => t.Name == id.Name);
        return new LinkedText(table?.Label.In(context.Language) ?? id.Name, "", table?.Rows.Count > 0 ? context.LedgerAddress(table.Rows[0].Id) : null);
    }

    private static string SeverityName(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Note => "note",
        FindingSeverity.Minor => "minor",
        FindingSeverity.Major => "major",
    };
}
