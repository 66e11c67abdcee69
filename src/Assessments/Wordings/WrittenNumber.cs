using Reckon.Assessments.Numbers;
using Reckon.Assessments.Units;

namespace Reckon.Assessments.Wordings;

/// <summary>A number as the words of a source give it: 923 万个, 近七成, three in five, 34–41 million.</summary>
/// <param name="Digits">Its digits; of an interval the lower ones.</param>
/// <param name="Scale">The factor of the scale word behind it: 10,000 for 万, a hundredth for %.</param>
/// <param name="LastDigit">The unit of its last digit, above zero.</param>
internal readonly record struct WrittenNumber(decimal Digits, double Scale, decimal LastDigit)
{
    /// <summary>The upper digits of an interval, or null.</summary>
    public decimal? Upper { get; init; }

    /// <summary>Whether nothing stands behind it that says what it counts.</summary>
    public bool IsBare { get; init; }

    /// <summary>Whether it is a multiple of a whole: two thirds, 五成, three times. As a percentage it is a hundred times its digits.</summary>
    public bool IsShare { get; init; }

    /// <summary>How the words mean it, or null when they do not say.</summary>
    public Sense? Sense { get; init; }

    /// <summary>How such a number is meant where nothing else says it: figures of speech are "about".</summary>
    public Sense Usual { get; init; }

    /// <summary>What to multiply the digits by to get a number in a unit; bare digits are in that unit already.</summary>
    public double In(Unit unit)
    {
        if (IsBare) return 1;
        if (unit.Terms.Count == 0) return Scale < 1 || IsShare ? unit.FromBase(Scale) : Scale;

        // The scale of 万 job is 10,000; that of 万元/person belongs to its numerator alone.
        var numerator = unit.Terms.FirstOrDefault(t => t.Power > 0)?.Scale ?? 1;
        return Scale < 1 ? 1 : Scale / numerator;
    }

    /// <summary>A number of digits: 1.50 has a last digit of 0.01.</summary>
    public static WrittenNumber Of(decimal digits, double scale) => new(digits, scale, PrintedNumber.LastDigitOf(digits));
}
