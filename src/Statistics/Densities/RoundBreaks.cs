using Reckon.Statistics.Arithmetic;
using static System.FormattableString;

namespace Reckon.Statistics.Densities;

/// <summary>Breaks between classes at round numbers: 1, 2 or 5 times a power of ten apart.</summary>
public static class RoundBreaks
{
    // How much a step of 1, 2 or 5 is preferred to the next larger one: the value of R's pretty.
    private const double Bias = 1.5;
    private const double FiveBias = 0.5 + 1.5 * Bias;
    private const double Fuzz = 1e-10;
    private const double Shrink = 0.75;

    /// <summary>Breaks that cover a range with about as many classes as asked. Checked against R <c>pretty</c> and <c>hist</c>.</summary>
    /// <param name="low">The least value.</param>
    /// <param name="high">The largest value, not below it; when equal, one class around it.</param>
    /// <param name="classes">How many classes are wanted, from 1.</param>
    /// <returns>Rising breaks, the first not above <paramref name="low"/> and the last not below <paramref name="high"/>.</returns>
    /// <exception cref="ArgumentException">The ends are not finite or not in order, or no class is wanted.</exception>
    public static double[] Of(double low, double high, int classes)
    {
        Require.Finite([low, high], "low, high");
        if (low > high) throw new ArgumentException(Invariant($"low is {low} and high is {high}; they must be in order."), nameof(low));
        if (classes < 1) throw new ArgumentException(Invariant($"classes is {classes}; at least one is wanted."), nameof(classes));
        if (low == high) return Around(low);
        var unit = Unit((high - low) / classes);
        var first = Math.Floor(low / unit + Fuzz);
        var last = Math.Ceiling(high / unit - Fuzz);
        while (first * unit > low + Fuzz * unit) first--;
        while (last * unit < high - Fuzz * unit) last++;
        return [.. Enumerable.Range(0, (int)(last - first) + 1).Select(k => Multiple(first + k, unit))];
    }

    private static double Unit(double cell)
    {
        var tens = Math.Pow(10, Math.Floor(Math.Log10(cell)));
        var unit = tens;
        if (2 * tens - cell < Bias * (cell - unit)) unit = 2 * tens;
        if (unit > tens && 5 * tens - cell < FiveBias * (cell - unit)) unit = 5 * tens;
        if (unit > 2 * tens && 10 * tens - cell < Bias * (cell - unit)) unit = 10 * tens;
        return unit;
    }

    // Below one the unit is no exact double, its inverse is: 3/10 is nearer to 0.3 than 3 × 0.1.
    private static double Multiple(double count, double unit) => unit < 1 ? count / Math.Round(1 / unit, 6) : count * unit;

    private static double[] Around(double value)
    {
        var size = value == 0 ? 1 : Math.Abs(value);
        // As in R, a class about as wide as a small value, and a tenth of a larger one.
        var unit = Unit(Shrink * (size > 10 ? 9 + size / 10 : size));
        var (first, last) = (Math.Floor(value / unit + Fuzz), Math.Ceiling(value / unit - Fuzz));
        if (first >= last) (first, last) = last > 0 || value == 0 ? (last - 1, last) : (first, first + 1);
        return [Multiple(first, unit), Multiple(last, unit)];
    }
}
