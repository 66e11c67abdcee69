using Reckon.Site.Numbers;

namespace Reckon.Site.Shortcodes.Audit;

/// <summary>The claims and findings of one assessment.</summary>
/// <param name="Title">Its title; null on its own page.</param>
/// <param name="Anchor">The id of its heading; null on its own page.</param>
/// <param name="Href">Its page, or null.</param>
/// <param name="Tally">How many claims have which verdict.</param>
/// <param name="Claims">The claims: contradictions first, then rounding, untestable, reconciled.</param>
/// <param name="Findings">The findings: major first.</param>
public sealed record AuditGroup(
    string? Title, string? Anchor, string? Href, IReadOnlyList<Tally> Tally, IReadOnlyList<AuditClaim> Claims, IReadOnlyList<AuditFinding> Findings);
