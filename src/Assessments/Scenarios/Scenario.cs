using Reckon.Assessments.Quantities;
using Reckon.Assessments.Texts;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Scenarios;

/// <summary>A named set of replaced inputs; everything that rests on them is computed anew.</summary>
/// <param name="Id">Its full name.</param>
/// <param name="Label">What it supposes, in a few words.</param>
/// <param name="Note">Why, or null.</param>
/// <param name="Set">The numbers that it replaces; computed ones too: their formula is then left aside.</param>
/// <param name="Span">Where it is declared.</param>
public sealed record Scenario(QuantityId Id, LocalText Label, LocalText? Note, IReadOnlyList<Replacement> Set, SourceSpan Span);
