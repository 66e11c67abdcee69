using System.Numerics;

namespace Reckon.Statistics.Arithmetic;

/// <summary>An exact fraction of two whole numbers of any size, in lowest terms.</summary>
/// <remarks>
/// A double is read as its shortest decimal that gives the same double back, so that 0.1 is one tenth and not the binary number beside it.
/// </remarks>
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
    public double Value => new CommonDenominator(Denominator).Round(Numerator);

    /// <summary>A whole number is a fraction over one.</summary>
    public static implicit operator Rational(BigInteger whole) => new(whole, BigInteger.One);

    /// <summary>A whole number is a fraction over one.</summary>
    public static implicit operator Rational(int whole) => new(whole, BigInteger.One);

    /// <summary>The shortest decimal that gives the double back.</summary>
    /// <exception cref="ArgumentException">The value is NaN or infinite.</exception>
    public static Rational FromDecimal(double value)
    {
        var integers = new ScaledIntegers([value]);
        return new Rational(integers[0] * PowersOfTen.Of(Math.Max(0, integers.Exponent)), PowersOfTen.Of(Math.Max(0, -integers.Exponent)));
    }

    /// <summary>The sum.</summary>
    public static Rational operator +(Rational a, Rational b) =>
        new(a.Numerator * b.Denominator + b.Numerator * a.Denominator, a.Denominator * b.Denominator);

    /// <summary>The difference.</summary>
    public static Rational operator -(Rational a, Rational b) =>
        new(a.Numerator * b.Denominator - b.Numerator * a.Denominator, a.Denominator * b.Denominator);

    /// <summary>The product.</summary>
    public static Rational operator *(Rational a, Rational b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    /// <summary>The quotient.</summary>
    /// <exception cref="ArgumentException">The divisor is zero.</exception>
    public static Rational operator /(Rational a, Rational b) => new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);
}
