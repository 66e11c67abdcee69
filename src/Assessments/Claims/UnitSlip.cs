using Reckon.Assessments.Numbers;
using Reckon.Assessments.Ranges;
using Reckon.Assessments.Units;

namespace Reckon.Assessments.Claims;

/// <summary>Finds claims that would hold in another unit: 万 for 亿, thousand for million, a share for a percentage.</summary>
internal static class UnitSlip
{
    // 万 and 亿, 元 and 万元; thousand and million; 千 and 万; 元 and 亿元.
    private static readonly decimal[] OfScales = [10_000, 1_000, 10, 100_000_000];
    private static readonly decimal[] OfShares = [100];

    /// <summary>What the printed number has to be multiplied by to agree, or null when no slip explains the contradiction.</summary>
    /// <remarks>The digits have to agree, whatever the sense; a number of one digit agrees with too much to tell.</remarks>
    public static double? Find(PrintedNumber printed, double computed, FoundRange range, Unit unit)
    {
        if (Math.Abs(printed.Nominal) < 10 * printed.LastDigit) return null;
        var digits = printed with { Sense = Sense.Equal, IsExact = false };
        foreach (var factor in (unit.Terms.Count == 0 ? OfShares : OfScales).SelectMany(f => new[] { f, 1 / f }))
        {
            var shifted = digits.Times(factor);
            if (shifted.Agrees(computed) || (range.Inner.IsBounded && shifted.Set.Meets(range.Inner))) return (double)factor;
        }

        return null;
    }
}
