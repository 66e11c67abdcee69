using Reckon.Assessments.Quantities;
using Reckon.Assessments.Texts;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Scenarios;

/// <summary>A scenario as declared.</summary>
internal sealed record ScenarioDeclaration(QuantityId Id, LocalText Label, LocalText? Note, IReadOnlyList<ReplacementDeclaration> Set, SourceSpan Span);
