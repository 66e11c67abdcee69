using Reckon.Assessments.Formulas;
using Reckon.Assessments.Numbers;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Units;

namespace Reckon.Assessments.Portfolios;

/// <summary>An expression over quantities, computed for a page.</summary>
/// <param name="Text">As its author wrote it.</param>
/// <param name="Quantity">The quantity, when the expression is nothing but its name.</param>
/// <param name="Printed">The number as printed, when the expression is nothing but a quantity in its own unit; else null.</param>
/// <param name="Value">The value in <paramref name="Unit"/>; null when an input is unknown.</param>
/// <param name="Unit">The unit: that of the single quantity, else the first input's of the same dimension.</param>
/// <param name="Sense">How the value is meant.</param>
/// <param name="Range">Where it can lie, in <paramref name="Unit"/>, or null.</param>
/// <param name="FormulaParts">The expression in pieces for readers; empty for a single quantity.</param>
/// <param name="Inputs">What it names.</param>
/// <param name="IsSynthetic">Whether it rests on made-up numbers.</param>
public sealed record Expression(string Text, Quantity? Quantity, PrintedNumber? Printed, double? Value, Unit Unit, Sense Sense, ValueRange? Range, IReadOnlyList<FormulaPart> FormulaParts, IReadOnlyList<QuantityId> Inputs, bool IsSynthetic)
{
    /// <summary>Where the value lies, in <see cref="Unit"/>: see <see cref="Quantities.Quantity.Interval"/>; null when that is unknown, as for a formula over uncertain numbers.</summary>
    public NumberInterval? Interval { get; init; }

    /// <summary>The standard uncertainty in <see cref="Unit"/>; null where nothing is said of it, and for formulas.</summary>
    public double? StandardUncertainty { get; init; }
}
