using Reckon.Assessments.Quantities;

namespace Reckon.Assessments.WhatIf;

/// <summary>The formulas below a quantity, for a reader who replaces some of the numbers.</summary>
/// <param name="Target">The quantity.</param>
/// <param name="Inputs">The numbers that may be replaced and do reach the target, in order.</param>
/// <param name="Code">
/// The program: numbers for constants, <c>["x", i]</c> for input i, and <c>[operator, operand, …]</c>, where an operand is the place of an
/// earlier entry. The last entry is the result. Inputs and result are in the units of their quantities.
/// </param>
public sealed record WhatIfProgram(QuantityId Target, IReadOnlyList<QuantityId> Inputs, string Code);
