using Reckon.Charts.Wording;

namespace Reckon.Charts.Data;

/// <summary>Sums of printed numbers.</summary>
internal static class DecimalSum
{
    /// <summary>The sum, rounded to the most decimals that a part has, so that 372.9 + 550 is not 922.9000000000001.</summary>
    /// <param name="parts">Finite numbers; none gives 0.</param>
    public static double Of(IReadOnlyList<double> parts)
    {
        var decimals = parts.Select(NumberText.Decimals).DefaultIfEmpty(0).Max();
        return DecimalRounding.Round(parts.Sum(), decimals);
    }
}
