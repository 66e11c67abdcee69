using System.Globalization;
using System.Numerics;

namespace Reckon.Statistics.Arithmetic;

/// <summary>Doubles as whole numbers times one power of ten, each read as its shortest decimal that gives the double back.</summary>
internal sealed class ScaledIntegers
{
    private readonly BigInteger[] _values;

    private ScaledIntegers(BigInteger[] values, int exponent) => (_values, Exponent) = (values, exponent);

    /// <summary>Reads doubles.</summary>
    /// <exception cref="ArgumentException">A value is NaN or infinite.</exception>
    public ScaledIntegers(ReadOnlySpan<double> values)
    {
        Require.Finite(values, nameof(values));
        var digits = new long[values.Length];
        var exponents = new int[values.Length];
        for (var i = 0; i < values.Length; i++) (digits[i], exponents[i]) = Read(values[i]);
        Exponent = Smallest(digits, exponents);
        _values = new BigInteger[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            _values[i] = digits[i] == 0 ? BigInteger.Zero : digits[i] * PowersOfTen.Of(exponents[i] - Exponent);
        }
    }

    /// <summary>The power of ten that every whole number is to be multiplied by.</summary>
    public int Exponent { get; }

    /// <summary>How many numbers.</summary>
    public int Count => _values.Length;

    /// <summary>One whole number.</summary>
    public BigInteger this[int index] => _values[index];

    /// <summary>The bits of the largest whole number.</summary>
    public long Bits => _values.Length == 0 ? 0 : _values.Max(v => v.GetBitLength());

    /// <summary>The numbers raised to a power, exactly.</summary>
    public ScaledIntegers Power(int power) => new(Array.ConvertAll(_values, v => BigInteger.Pow(v, power)), Exponent * power);

    private static int Smallest(long[] digits, int[] exponents)
    {
        var smallest = int.MaxValue;
        for (var i = 0; i < digits.Length; i++)
        {
            if (digits[i] != 0) smallest = Math.Min(smallest, exponents[i]);
        }

        return smallest == int.MaxValue ? 0 : smallest;
    }

    // The default format has at most 17 digits, so that they fit a long.
    private static (long Digits, int Exponent) Read(double value)
    {
        Span<char> text = stackalloc char[40];
        value.TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
        var mark = text[..length].IndexOf('E');
        var exponent = mark < 0 ? 0 : int.Parse(text[(mark + 1)..length], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var mantissa = text[..(mark < 0 ? length : mark)];
        var point = mantissa.IndexOf('.');
        if (point >= 0) exponent -= mantissa.Length - point - 1;
        var (digits, zeros) = (0L, 0);
        foreach (var c in mantissa)
        {
            if (!char.IsAsciiDigit(c)) continue;
            // Zeros at the end of large whole numbers need no room.
            (digits, zeros) = c == '0' ? (digits, zeros + 1) : (digits * Ten(zeros + 1) + (c - '0'), 0);
        }

        return (value < 0 ? -digits : digits, exponent + zeros);
    }

    private static long Ten(int power)
    {
        var ten = 1L;
        for (var i = 0; i < power; i++) ten *= 10;
        return ten;
    }
}
