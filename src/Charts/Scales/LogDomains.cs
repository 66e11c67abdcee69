using Reckon.Charts.Specification;

namespace Reckon.Charts.Scales;

/// <summary>The intervals and possible ticks of logarithmic axes.</summary>
/// <remarks>Ticks are 1, 2 and 5 times a power of ten; an end lies on one, or at the outermost value where this passes the last tick by little.</remarks>
internal static class LogDomains
{
    private const int MostPowers = 8;
    private const double LargestReach = 1000;
    private const double Overhang = 0.25;
    private static readonly double[] Digits = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    private static readonly double[] Few = [1, 2, 5];

    /// <summary>The domain of positive values, with ever fewer ticks: all digits, 1-2-5, powers of ten, every second power …</summary>
    /// <param name="values">At least one number, all above zero.</param>
    public static IEnumerable<ValueDomain> Log(IReadOnlyList<double> values)
    {
        var (low, high) = Ends(values.Min(), values.Max());
        return Sets(low, high).Select(ticks => new ValueDomain(low, high, 1) { Type = ScaleType.Log, Listed = ticks });
    }

    /// <summary>The domain of any values about zero; its scale has the constant of <see cref="Constant"/>.</summary>
    /// <param name="values">At least one number; not all zero.</param>
    public static IEnumerable<ValueDomain> Symlog(IReadOnlyList<double> values)
    {
        var constant = Constant(values);
        var (low, high) = (End(values.Min(), constant), End(values.Max(), constant));
        return Sets(constant, Math.Max(-low, high)).Select(ticks => new ValueDomain(low, high, constant)
        {
            Type = ScaleType.Symlog,
            Listed = [.. ticks.Reverse().Select(tick => -tick).Append(0).Concat(ticks).Where(tick => tick >= low && tick <= high)],
        });
    }

    /// <summary>The constant of a symmetric logarithmic scale: the power of ten below the smallest size, within a thousandth of the largest.</summary>
    public static double Constant(IReadOnlyList<double> values)
    {
        var sizes = values.Select(Math.Abs).Where(size => size > 0).DefaultIfEmpty(1).ToList();
        return Power(Math.Max(sizes.Min(), sizes.Max() / LargestReach));
    }

    // As on a linear axis: it grows to the next tick only where data pass the last one by more than a quarter of a step.
    private static (double Low, double High) Ends(double least, double largest)
    {
        var (low, high) = (Down(least), Up(largest));
        if (low.Equals(high)) return (Down(low * 0.99), Up(high * 1.01));
        var (first, last) = (Up(least), Down(largest));
        if (first >= last) return (low, high);
        return (Past(first, least, low) > Overhang ? low : least, Past(last, largest, high) > Overhang ? high : largest);
    }

    private static double Past(double tick, double value, double next) => tick.Equals(next) ? 0 : Math.Log(value / tick) / Math.Log(next / tick);

    private static double End(double value, double constant) => value == 0 ? 0 : Math.Sign(value) * Up(Math.Max(Math.Abs(value), constant));

    private static IEnumerable<IReadOnlyList<double>> Sets(double low, double high)
    {
        double[][] sets = [Between(low, high, Digits, 1), Between(low, high, Few, 1)];
        var powers = Enumerable.Range(1, MostPowers).Select(every => Between(low, high, [1], every));
        return sets.Concat(powers).Where(set => set.Length > 1);
    }

    private static double[] Between(double low, double high, double[] digits, int every)
    {
        var (first, last) = (Exponent(low), Exponent(high));
        return [.. from exponent in Enumerable.Range(first, last - first + 1)
                   where exponent % every == 0
                   from digit in digits
                   let tick = Times(digit, exponent)
                   where tick >= low * (1 - 1e-9) && tick <= high * (1 + 1e-9)
                   select tick];
    }

    private static double Down(double value) => Few.Select(digit => Times(digit, Exponent(value))).Last(tick => tick <= value * (1 + 1e-9));

    private static double Up(double value) =>
        Few.Append(10).Select(digit => Times(digit, Exponent(value))).First(tick => tick >= value * (1 - 1e-9));

    private static double Power(double value) => Times(1, Exponent(value));

    private static int Exponent(double value) => (int)Math.Floor(Math.Log10(value) + 1e-9);

    // Division by a whole power gives 0.002, where multiplication by 0.001 need not.
    private static double Times(double digit, int exponent) => exponent < 0 ? digit / Math.Pow(10, -exponent) : digit * Math.Pow(10, exponent);
}
