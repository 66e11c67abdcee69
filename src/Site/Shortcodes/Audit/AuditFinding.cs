using Reckon.Site.Numbers;

namespace Reckon.Site.Shortcodes.Audit;

/// <summary>A finding as an entry of the audit.</summary>
/// <param name="Anchor">The entry's id.</param>
/// <param name="Title">Its title, in HTML.</param>
/// <param name="Text">Its text, in HTML.</param>
/// <param name="Severity">The severity's name.</param>
/// <param name="SeverityText">The severity in words.</param>
/// <param name="At">Section, table or page, or null.</param>
/// <param name="About">The numbers concerned.</param>
public sealed record AuditFinding(
    string Anchor, string Title, string Text, string Severity, string SeverityText, string? At, IReadOnlyList<LinkedText> About);
