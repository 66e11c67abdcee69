using Reckon.Assessments.Quantities;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Corrections;

/// <summary>A published number beside the recommended one, and the difference step by step.</summary>
/// <param name="Id">Its full name.</param>
/// <param name="Label">What is corrected, in words.</param>
/// <param name="Published">The replica of the published number.</param>
/// <param name="Recommended">The quantity that the steps lead to, or null where no quantity stands for it.</param>
/// <param name="Unit">The unit of all numbers.</param>
/// <param name="Start">The published number, computed.</param>
/// <param name="Steps">The changes in order.</param>
/// <param name="Span">Where it is declared.</param>
public sealed record Correction(
    QuantityId Id, LocalText Label, QuantityId Published, QuantityId? Recommended, Unit Unit, double Start, IReadOnlyList<CorrectionStep> Steps, SourceSpan Span)
{
    /// <summary>The corrected number.</summary>
    public double End => Steps[^1].Value;
}
