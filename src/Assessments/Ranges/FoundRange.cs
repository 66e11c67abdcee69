using Reckon.Statistics.Intervals;

namespace Reckon.Assessments.Ranges;

/// <summary>What is known of the numbers that a formula can give.</summary>
/// <param name="Outer">It gives none outside this range.</param>
/// <param name="Inner">It gives all of these; equal to <paramref name="Outer"/> where the range is exact.</param>
internal sealed record FoundRange(Interval Outer, Interval Inner);
