using Reckon.Assessments.Quantities;

namespace Reckon.Assessments.Formulas;

/// <summary>A piece of a formula written for readers: a sign, a number, or a quantity to be named by its label.</summary>
/// <param name="Text">The characters; empty for a quantity.</param>
/// <param name="Quantity">The quantity, or null.</param>
/// <param name="IsPrinted">Whether the quantity's printed value is meant.</param>
public readonly record struct FormulaPart(string Text, QuantityId? Quantity = null, bool IsPrinted = false);
