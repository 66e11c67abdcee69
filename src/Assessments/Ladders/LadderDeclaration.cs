using Reckon.Assessments.Quantities;
using Reckon.Assessments.Texts;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Ladders;

/// <summary>A ladder as declared.</summary>
internal sealed record LadderDeclaration(QuantityId Id, LocalText Label, IReadOnlyList<RungDeclaration> Rungs, SourceSpan Span);
