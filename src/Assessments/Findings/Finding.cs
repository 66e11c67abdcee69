using Reckon.Assessments.Quantities;
using Reckon.Assessments.Sources;
using Reckon.Assessments.Texts;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Findings;

/// <summary>What the audit found that is not one number: a scope that shifted, double counting, a definition that differs from its formula.</summary>
/// <param name="Id">Its full name.</param>
/// <param name="About">The quantities concerned.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Title">What it is, in a few words; may hold shortcodes.</param>
/// <param name="Text">What stands where and why it matters; Markdown with shortcodes.</param>
/// <param name="Citation">Where it stands, or null.</param>
/// <param name="Span">Where it is declared.</param>
public sealed record Finding(QuantityId Id, IReadOnlyList<QuantityId> About, FindingSeverity Severity, LocalText Title, LocalText Text, Citation? Citation, SourceSpan Span);
