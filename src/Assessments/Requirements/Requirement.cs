using Reckon.Assessments.Numbers;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Units;

namespace Reckon.Assessments.Requirements;

/// <summary>What one number below a claim would have to be for the claim to hold, all others unchanged.</summary>
/// <param name="Leaf">The number: printed by a source, or unpublished.</param>
/// <param name="Unit">The unit of the numbers here.</param>
/// <param name="Printed">The number as printed; null for an unpublished one.</param>
/// <param name="Needed">The value that gives the printed number of the claim; null when none does.</param>
/// <param name="Range">The values that give a number which the source may have meant; an infinite end for none. Null when an end of that has no solution.</param>
public sealed record Requirement(QuantityId Leaf, Unit Unit, PrintedNumber? Printed, double? Needed, ValueRange? Range)
{
    /// <summary>By how much the value needed differs from the printed one: 0.1 for a tenth more; null where there is no such quotient.</summary>
    public double? Change => Needed is { } needed && Printed is { Nominal: not 0 and var nominal } ? needed / (double)nominal - 1 : null;
}
