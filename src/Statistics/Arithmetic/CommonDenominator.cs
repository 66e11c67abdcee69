using System.Numerics;

namespace Reckon.Statistics.Arithmetic;

/// <summary>Rounds many fractions over one whole number, times one power of ten, to the nearest doubles.</summary>
internal sealed class CommonDenominator
{
    private readonly BigInteger _factor;
    private readonly BigInteger _divisor;
    private readonly long _bits;
    private readonly int _sign;

    /// <summary>Prepares the fractions numerator / denominator × 10^exponent.</summary>
    /// <param name="denominator">Not zero.</param>
    /// <param name="exponent">Of ten.</param>
    public CommonDenominator(BigInteger denominator, int exponent = 0)
    {
        _factor = PowersOfTen.Of(Math.Max(0, exponent));
        _divisor = BigInteger.Abs(denominator) * PowersOfTen.Of(Math.Max(0, -exponent));
        (_bits, _sign) = (_divisor.GetBitLength(), denominator.Sign);
    }

    /// <summary>The double nearest to a fraction; of two that are as near, the even one.</summary>
    public double Round(BigInteger numerator)
    {
        if (numerator.IsZero) return 0;
        // A quotient of 63 or 64 bits, its last bit set when anything is left over, rounds as the whole fraction would.
        var size = BigInteger.Abs(numerator) * _factor;
        var shift = (int)(63 - size.GetBitLength() + _bits);
        var quotient = shift > 0
            ? BigInteger.DivRem(size << shift, _divisor, out var rest)
            : BigInteger.DivRem(size, _divisor << -shift, out rest);
        var bits = (ulong)quotient | (rest.IsZero ? 0UL : 1UL);
        return numerator.Sign * _sign * Math.ScaleB((double)bits, -shift);
    }
}
