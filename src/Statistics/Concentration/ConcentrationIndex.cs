using Reckon.Statistics.Arithmetic;
using static System.FormattableString;

namespace Reckon.Statistics.Concentration;

/// <summary>How much of a total lies with few of its n parts, such as firms in a market or cities in a country.</summary>
/// <remarks>Hannah and Kay (1977), Concentration in Modern Industry. Parts of zero are allowed; they count in n only.</remarks>
public static class ConcentrationIndex
{
    /// <summary>The Herfindahl-Hirschman index: the sum of squared shares, from 1/n to 1. Competition authorities print 10 000 times it.</summary>
    /// <param name="parts">n amounts, none negative, not all zero.</param>
    /// <exception cref="ArgumentException">An amount is not finite or negative, or all are zero.</exception>
    public static double Herfindahl(ReadOnlySpan<double> parts)
    {
        var shares = Shares(parts);
        return Sums.OfProducts(shares, shares);
    }

    /// <summary>The Herfindahl-Hirschman index stretched from 1/n … 1 to 0 … 1; 1 for a single part.</summary>
    /// <param name="parts">n amounts, none negative, not all zero.</param>
    /// <exception cref="ArgumentException">An amount is not finite or negative, or all are zero.</exception>
    public static double NormalizedHerfindahl(ReadOnlySpan<double> parts)
    {
        var (index, even) = (Herfindahl(parts), 1.0 / parts.Length);
        return parts.Length == 1 ? 1 : (index - even) / (1 - even);
    }

    /// <summary>How many parts of one size have the same Herfindahl-Hirschman index: one over it.</summary>
    /// <param name="parts">n amounts, none negative, not all zero.</param>
    /// <exception cref="ArgumentException">An amount is not finite or negative, or all are zero.</exception>
    public static double EffectiveNumber(ReadOnlySpan<double> parts) => 1 / Herfindahl(parts);

    /// <summary>The concentration ratio CR(k): the share of the k largest parts.</summary>
    /// <param name="parts">n amounts, none negative, not all zero.</param>
    /// <param name="largest">k, from 1 to n.</param>
    /// <exception cref="ArgumentException">An amount is not finite or negative, all are zero, or k is outside 1 … n.</exception>
    public static double Ratio(ReadOnlySpan<double> parts, int largest)
    {
        if (largest < 1 || largest > parts.Length) throw new ArgumentException(Invariant($"largest is {largest}; it must lie between 1 and the {parts.Length} parts."), nameof(largest));
        var shares = Shares(parts);
        Array.Sort(shares);
        return Math.Min(1, Sums.Of(shares.AsSpan(shares.Length - largest)));
    }

    /// <summary>Shannon's entropy in natural logarithms, −Σ s ln s: 0 for one part with all, ln n for equal parts.</summary>
    /// <param name="parts">n amounts, none negative, not all zero.</param>
    /// <exception cref="ArgumentException">An amount is not finite or negative, or all are zero.</exception>
    public static double Entropy(ReadOnlySpan<double> parts) => -Sums.Of(Array.ConvertAll(Shares(parts), s => s == 0 ? 0 : s * Math.Log(s)));

    private static double[] Shares(ReadOnlySpan<double> parts)
    {
        Require.NotEmpty(parts.Length, nameof(parts));
        Require.NonNegative(parts, nameof(parts));
        var total = Sums.Of(parts);
        if (total == 0) throw new ArgumentException(Invariant($"All {parts.Length} parts are zero; at least one must be above zero."), nameof(parts));
        return Array.ConvertAll(parts.ToArray(), p => p / total);
    }
}
