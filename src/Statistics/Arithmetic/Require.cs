using System.Numerics.Tensors;
using static System.FormattableString;

namespace Reckon.Statistics.Arithmetic;

/// <summary>Refuses arguments that no estimator can use, with the parameter, the sizes and the row in the message.</summary>
/// <remarks>Rows and columns are counted from zero, as the arrays are.</remarks>
internal static class Require
{
    /// <summary>Every value is a finite number.</summary>
    /// <exception cref="ArgumentException">A value is NaN or infinite.</exception>
    public static void Finite(ReadOnlySpan<double> values, string name)
    {
        if (TensorPrimitives.IsFiniteAll(values)) return;
        for (var i = 0; i < values.Length; i++)
        {
            if (!double.IsFinite(values[i])) throw new ArgumentException(Invariant($"{name}[{i}] of {values.Length} is {values[i]}; a finite number is needed."), name);
        }
    }

    /// <summary>The value is a finite number.</summary>
    /// <exception cref="ArgumentException">The value is NaN or infinite.</exception>
    public static void Finite(double value, string name)
    {
        if (!double.IsFinite(value)) throw new ArgumentException(Invariant($"{name} is {value}; a finite number is needed."), name);
    }

    /// <summary>Every value is a finite number that is not below zero.</summary>
    /// <exception cref="ArgumentException">A value is NaN, infinite or negative.</exception>
    public static void NonNegative(ReadOnlySpan<double> values, string name)
    {
        Finite(values, name);
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] < 0) throw new ArgumentException(Invariant($"{name}[{i}] of {values.Length} is {values[i]}; it must not be negative."), name);
        }
    }

    /// <summary>Every value is a finite number above zero.</summary>
    /// <exception cref="ArgumentException">A value is NaN, infinite, zero or negative.</exception>
    public static void Positive(ReadOnlySpan<double> values, string name)
    {
        Finite(values, name);
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] <= 0) throw new ArgumentException(Invariant($"{name}[{i}] of {values.Length} is {values[i]}; it must be above zero."), name);
        }
    }

    /// <summary>The value is a finite number above zero.</summary>
    /// <exception cref="ArgumentException">The value is NaN, infinite, zero or negative.</exception>
    public static void Positive(double value, string name)
    {
        if (!(value > 0) || !double.IsFinite(value)) throw new ArgumentException(Invariant($"{name} is {value}; it must be a finite number above zero."), name);
    }

    /// <summary>The place, from zero, is one of those there are.</summary>
    /// <exception cref="ArgumentException">It is negative, or not below their number.</exception>
    public static void Place(int place, string name, int count, string what)
    {
        if (place < 0 || place >= count) throw new ArgumentException($"{name} is {place}; there are {count} {what}, counted from zero.", name);
    }

    /// <summary>The value lies strictly between zero and one, as a level of confidence does.</summary>
    /// <exception cref="ArgumentException">The value is NaN, or not between zero and one.</exception>
    public static void Probability(double value, string name)
    {
        if (!(value > 0 && value < 1)) throw new ArgumentException(Invariant($"{name} is {value}; it must lie between 0 and 1, both left out."), name);
    }

    /// <summary>The value lies between zero and one or on one of them, as a share does.</summary>
    /// <exception cref="ArgumentException">The value is NaN, below zero or above one.</exception>
    public static void Share(double value, string name)
    {
        if (!(value is >= 0 and <= 1)) throw new ArgumentException(Invariant($"{name} is {value}; it must lie between 0 and 1."), name);
    }

    /// <summary>There is at least one value.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static void NotEmpty(int count, string name)
    {
        if (count == 0) throw new ArgumentException(Invariant($"{name} is empty; at least one value is needed."), name);
    }

    /// <summary>Two arguments have as many entries as each other.</summary>
    /// <exception cref="ArgumentException">The counts differ.</exception>
    public static void SameCount(int count, string name, int other, string otherName)
    {
        if (count != other) throw new ArgumentException(Invariant($"{name} has {count} entries and {otherName} has {other}; they must have as many."), name);
    }

    /// <summary>A condition holds; the message is written for the invariant culture.</summary>
    /// <exception cref="ArgumentException">It does not.</exception>
    public static void That(bool holds, string name, FormattableString message)
    {
        if (!holds) throw new ArgumentException(Invariant(message), name);
    }

    /// <summary>Two finite bounds are in order, the lower one below the upper one.</summary>
    /// <exception cref="ArgumentException">A bound is not finite, or they are not in order.</exception>
    public static void Ordered(double low, string lowName, double high, string highName)
    {
        Finite(low, lowName);
        Finite(high, highName);
        That(low < high, highName, $"{highName} is {high}; it must be above {lowName}, {low}.");
    }
}
