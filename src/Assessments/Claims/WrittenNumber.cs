using Reckon.Assessments.Units;

namespace Reckon.Assessments.Claims;

/// <summary>A number as the words of a source give it.</summary>
/// <param name="Digits">Its digits.</param>
/// <param name="Scale">The factor of the scale word behind it: 10,000 for 万, a hundredth for %.</param>
/// <param name="IsBare">Whether nothing stands behind it that says what it counts.</param>
internal readonly record struct WrittenNumber(decimal Digits, double Scale, bool IsBare)
{
    /// <summary>What to multiply the digits by to get a number in a unit; bare digits are in that unit already.</summary>
    public double In(Unit unit)
    {
        if (IsBare) return 1;
        if (unit.Terms.Count == 0) return Scale < 1 ? unit.FromBase(Scale) : Scale;

        // The scale of 万 job is 10,000; that of 万元/person belongs to its numerator alone.
        var numerator = unit.Terms.FirstOrDefault(t => t.Power > 0)?.Scale ?? 1;
        return Scale < 1 ? 1 : Scale / numerator;
    }
}
