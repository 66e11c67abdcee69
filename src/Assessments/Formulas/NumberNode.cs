using Reckon.Diagnostics;

namespace Reckon.Assessments.Formulas;

/// <summary>A number without unit.</summary>
/// <param name="Value">The number.</param>
/// <param name="Span">Its place.</param>
public sealed record NumberNode(double Value, SourceSpan Span) : FormulaNode(Span)
{
    /// <summary>Whether it only changes the scale of a unit, as from hours to minutes: readers see the units and need no factor.</summary>
    public bool IsScale { get; init; }
}
