using Reckon.Site.Numbers;

namespace Reckon.Site.Shortcodes.Audit;

/// <summary>The audit of one or more assessments.</summary>
/// <param name="Tally">How many claims have which verdict.</param>
/// <param name="Groups">The claims and findings of each assessment.</param>
public sealed record AuditModel(IReadOnlyList<Tally> Tally, IReadOnlyList<AuditGroup> Groups);
