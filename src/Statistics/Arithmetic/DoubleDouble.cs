namespace Reckon.Statistics.Arithmetic;

/// <summary>An unevaluated sum of two doubles, good for about 31 decimal digits.</summary>
/// <remarks>Dekker (1971), Numerische Mathematik 18; Hida, Li and Bailey (2001), algorithms for quad-double arithmetic. Products use the fused multiply-add.</remarks>
/// <param name="High">The value rounded to a double.</param>
/// <param name="Low">What the rounding left over.</param>
public readonly record struct DoubleDouble(double High, double Low)
{
    /// <summary>The value as a double.</summary>
    public double Value => High + Low;

    /// <summary>A double is a sum with nothing left over.</summary>
    public static implicit operator DoubleDouble(double value) => new(value, 0);

    /// <summary>The exact sum of two doubles.</summary>
    public static DoubleDouble Sum(double a, double b)
    {
        var sum = a + b;
        var part = sum - a;
        return new DoubleDouble(sum, a - (sum - part) + (b - part));
    }

    /// <summary>The exact product of two doubles.</summary>
    public static DoubleDouble Product(double a, double b)
    {
        var product = a * b;
        return new DoubleDouble(product, Math.FusedMultiplyAdd(a, b, -product));
    }

    /// <summary>The sum.</summary>
    public static DoubleDouble operator +(DoubleDouble a, DoubleDouble b)
    {
        var high = Sum(a.High, b.High);
        var low = Sum(a.Low, b.Low);
        var first = Renormalize(high.High, high.Low + low.High);
        return Renormalize(first.High, first.Low + low.Low);
    }

    /// <summary>The negative.</summary>
    public static DoubleDouble operator -(DoubleDouble a) => new(-a.High, -a.Low);

    /// <summary>The difference.</summary>
    public static DoubleDouble operator -(DoubleDouble a, DoubleDouble b) => a + -b;

    /// <summary>The product.</summary>
    public static DoubleDouble operator *(DoubleDouble a, DoubleDouble b)
    {
        var product = Product(a.High, b.High);
        return Renormalize(product.High, product.Low + (a.High * b.Low + a.Low * b.High));
    }

    /// <summary>The quotient; as with doubles, over zero it is infinite or NaN.</summary>
    public static DoubleDouble operator /(DoubleDouble a, DoubleDouble b)
    {
        var first = a.High / b.High;
        var rest = a - b * first;
        var second = rest.High / b.High;
        rest -= b * second;
        return Sum(first, second) + rest.High / b.High;
    }

    /// <summary>The square root of a number that is not negative.</summary>
    public static DoubleDouble Sqrt(DoubleDouble a)
    {
        if (a.High <= 0) return Math.Sqrt(a.High);
        var root = Math.Sqrt(a.High);
        return Sum(root, (a - Product(root, root)).High / (2 * root));
    }

    private static DoubleDouble Renormalize(double high, double low)
    {
        var sum = high + low;
        return new DoubleDouble(sum, low - (sum - high));
    }
}
