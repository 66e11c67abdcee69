using Reckon.Assessments.Numbers;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;
using Reckon.Assessments.Wordings;

namespace Reckon.Assessments.Claims;

/// <summary>The number of a claim as declared.</summary>
/// <param name="Text">The words of the source.</param>
/// <param name="Number">The number, in the scale of its words.</param>
/// <param name="Words">The number as the words give it, or null when a key gives it.</param>
internal sealed record StatedNumber(LocatedText Text, PrintedNumber Number, WrittenNumber? Words)
{
    /// <summary>The unit of a bare number.</summary>
    public Unit BareUnit => Text.Text.Contains('%', StringComparison.Ordinal) ? Unit.Percent : Unit.None;

    /// <summary>The number in a unit.</summary>
    /// <param name="own">The unit that the digits are in, but for the scale of their words.</param>
    /// <param name="unit">The unit wanted, of the same dimension: the source may say 1.3 million where the quantity is in 万.</param>
    public PrintedNumber In(Unit own, Unit unit) => Number.Times(Rounding.ToDecimal((Words?.In(own) ?? 1) * unit.FromBase(own.ToBase(1))));
}
