using Reckon.Assessments.Numbers;
using Reckon.Assessments.Ranges;

namespace Reckon.Assessments.Evaluation;

/// <summary>What is known of a quantity after evaluation, in units without scale.</summary>
/// <param name="Point">Its value with its dependence on each printed number; null when it is unknown.</param>
/// <param name="Spread">Where it lies over the sets of the printed numbers; null when it is unknown.</param>
/// <param name="Range">The numbers that it can be; null when it is unknown.</param>
/// <param name="Sense">How the value is meant.</param>
/// <param name="IsComputed">Whether the formula gives the value.</param>
/// <param name="IsTainted">Whether it is unpublished, or rests on something unpublished.</param>
internal sealed record EvaluatedQuantity(RangeValue? Point, RangeValue? Spread, FoundRange? Range, Sense Sense, bool IsComputed, bool IsTainted)
{
    /// <summary>The value, or null.</summary>
    public double? Value => Point?.Value.Low;
}
