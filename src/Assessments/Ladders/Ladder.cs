using Reckon.Assessments.Quantities;
using Reckon.Assessments.Texts;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Ladders;

/// <summary>The way from a headline to what it means: opportunities, jobs, persons, full-time equivalents, net, deduplicated.</summary>
/// <param name="Id">Its full name.</param>
/// <param name="Label">What is counted down, in words.</param>
/// <param name="Rungs">Its rungs, the widest first.</param>
/// <param name="Span">Where it is declared.</param>
public sealed record Ladder(QuantityId Id, LocalText Label, IReadOnlyList<Rung> Rungs, SourceSpan Span);
