using System.Numerics;

namespace Reckon.Statistics.Arithmetic;

/// <summary>An exact fraction of two whole numbers of any size, in lowest terms.</summary>
/// <remarks>A double is read as its shortest decimal that gives the same double back, so that 0.1 is one tenth and not the binary number beside it.</remarks>
public readonly record struct Rational
{
    private readonly BigInteger _denominator;

    /// <summary>Makes a fraction.</summary>
    /// <param name="numerator">Any whole number.</param>
    /// <param name="denominator">Any whole number but zero.</param>
    /// <exception cref="ArgumentException">The denominator is zero.</exception>
    public Rational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero) throw new ArgumentException("denominator is zero.", nameof(denominator));
        var common = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        (Numerator, _denominator) = (numerator / common, denominator / common);
    }

    /// <summary>The whole number above the line; it carries the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The whole number below the line, above zero.</summary>
    public BigInteger Denominator => _denominator.IsZero ? BigInteger.One : _denominator;

    /// <summary>The double nearest to the fraction; of two that are as near, the even one.</summary>
    public double Value => Round(Numerator, Denominator);

    /// <summary>A whole number is a fraction over one.</summary>
    public static implicit operator Rational(BigInteger whole) => new(whole, BigInteger.One);

    /// <summary>A whole number is a fraction over one.</summary>
    public static implicit operator Rational(int whole) => new(whole, BigInteger.One);

    /// <summary>The shortest decimal that gives the double back.</summary>
    /// <exception cref="ArgumentException">The value is NaN or infinite.</exception>
    public static Rational FromDecimal(double value)
    {
        var integers = new ScaledIntegers([value]);
        return integers.Exponent < 0
            ? new Rational(integers[0], BigInteger.Pow(10, -integers.Exponent))
            : new Rational(integers[0] * BigInteger.Pow(10, integers.Exponent), BigInteger.One);
    }

    /// <summary>The sum.</summary>
    public static Rational operator +(Rational a, Rational b) => new(a.Numerator * b.Denominator + b.Numerator * a.Denominator, a.Denominator * b.Denominator);

    /// <summary>The difference.</summary>
    public static Rational operator -(Rational a, Rational b) => new(a.Numerator * b.Denominator - b.Numerator * a.Denominator, a.Denominator * b.Denominator);

    /// <summary>The product.</summary>
    public static Rational operator *(Rational a, Rational b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    /// <summary>The quotient.</summary>
    /// <exception cref="ArgumentException">The divisor is zero.</exception>
    public static Rational operator /(Rational a, Rational b) => new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    /// <summary>The double nearest to numerator / denominator × 10^exponent, without bringing the fraction to lowest terms.</summary>
    internal static double Round(BigInteger numerator, BigInteger denominator, int exponent = 0)
    {
        if (numerator.IsZero) return 0;
        if (exponent < 0) denominator *= BigInteger.Pow(10, -exponent);
        if (exponent > 0) numerator *= BigInteger.Pow(10, exponent);
        return numerator.Sign * denominator.Sign * RoundPositive(BigInteger.Abs(numerator), BigInteger.Abs(denominator));
    }

    // A quotient of 63 or 64 bits, its last bit set when anything is left over, rounds as the whole fraction would.
    private static double RoundPositive(BigInteger numerator, BigInteger denominator)
    {
        var shift = (int)(63 - numerator.GetBitLength() + denominator.GetBitLength());
        if (shift > 0) numerator <<= shift;
        else denominator <<= -shift;
        var quotient = BigInteger.DivRem(numerator, denominator, out var rest);
        var bits = (ulong)quotient | (rest.IsZero ? 0UL : 1UL);
        return Math.ScaleB((double)bits, -shift);
    }
}
