using Reckon.Assessments.Quantities;
using Reckon.Assessments.Sources;
using Reckon.Assessments.Texts;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Findings;

/// <summary>A finding as declared.</summary>
internal sealed record FindingDeclaration(QuantityId Id, IReadOnlyList<LocatedText> About, FindingSeverity Severity, LocalText Title, LocalText Text, Citation? Citation, SourceSpan Span);
