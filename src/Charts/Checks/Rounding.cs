using Reckon.Charts.Wording;

namespace Reckon.Charts.Checks;

/// <summary>Whether a printed total differs from its parts by rounding alone.</summary>
internal static class Rounding
{
    /// <summary>Each number may be off by half a unit of its last printed digit.</summary>
    public static bool Explains(double total, IReadOnlyList<double> parts)
    {
        var allowance = parts.Append(total).Sum(number => 0.5 * Math.Pow(10, -NumberText.Decimals(number)));
        return Math.Abs(total - parts.Sum()) <= allowance * (1 + 1e-9);
    }
}
