using System.Collections.Immutable;
using System.Numerics;

namespace Reckon.Statistics.Arithmetic;

/// <summary>Powers of ten as whole numbers; those that the decimals of doubles need are kept.</summary>
internal static class PowersOfTen
{
    private static readonly ImmutableArray<BigInteger> Kept = [.. Enumerable.Range(0, 400).Select(e => BigInteger.Pow(10, e))];

    /// <summary>10^exponent.</summary>
    /// <param name="exponent">Not negative.</param>
    public static BigInteger Of(int exponent) => exponent < Kept.Length ? Kept[exponent] : BigInteger.Pow(10, exponent);
}
