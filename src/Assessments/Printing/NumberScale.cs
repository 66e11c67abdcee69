using Reckon.Assessments.Units;

namespace Reckon.Assessments.Printing;

/// <summary>The scale that a number is shown in.</summary>
/// <param name="Factor">What the number, in its own unit, is multiplied by.</param>
/// <param name="Words">The words of the scale: 万, million; empty for none.</param>
internal readonly record struct NumberScale(double Factor, string Words)
{
    /// <summary>How many decimals the scale takes away: 2 from 万 to million, −4 from 万 to none.</summary>
    public int Shift => (int)double.Round(Math.Log10(Factor));

    /// <summary>The decimals shown of a number known to so many decimals in its own unit.</summary>
    public int Places(int decimals) => Math.Max(0, decimals - Shift);

    /// <summary>The factor that the first noun of a unit is counted by: 10⁴ for 万 job.</summary>
    public static double Of(Unit unit) => unit.Terms.FirstOrDefault(t => t.Power > 0) is { } first ? Math.Pow(first.Scale, first.Power) : 1;
}
