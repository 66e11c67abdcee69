using Reckon.Charts.Specification;

namespace Reckon.Charts.Scales;

/// <summary>The interval of an axis and its ticks.</summary>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end, above <paramref name="Low"/>.</param>
/// <param name="Step">Distance of the ticks; on a symmetric logarithmic axis the constant of its scale.</param>
internal sealed record ValueDomain(double Low, double High, double Step)
{
    private const double Overhang = 0.25;

    /// <summary>How numbers are spread between the ends; linear by default.</summary>
    public ScaleType Type { get; init; }

    /// <summary>The ticks where they are not at equal steps; null otherwise.</summary>
    public IReadOnlyList<double>? Listed { get; init; }

    /// <summary>The ticks, ascending.</summary>
    public IReadOnlyList<double> Ticks =>
        Listed ?? [.. Enumerable.Range(0, (int)Math.Round(((LastTick - FirstTick) / Step) + 1)).Select(i => Tidy(FirstTick + (i * Step)))];

    private double FirstTick => Math.Ceiling((Low / Step) - 1e-9) * Step;

    private double LastTick => Math.Floor((High / Step) + 1e-9) * Step;

    /// <summary>A domain that holds all values.</summary>
    /// <param name="values">Finite numbers; none gives 0 to 1.</param>
    /// <param name="includesZero">Bars, columns and stems start at zero, always; points need not.</param>
    /// <param name="tickCount">About how many ticks.</param>
    /// <remarks>
    /// Our World in Data's rule for the ends: the axis grows to the next tick only where data pass the last one by more than a quarter
    /// of a step; a little overhang does not buy an empty band.
    /// </remarks>
    public static ValueDomain Of(IEnumerable<double> values, bool includesZero, double tickCount)
    {
        var all = includesZero ? [.. values, 0] : values.ToList();
        var (low, high) = Widen(all.DefaultIfEmpty(0).Min(), all.DefaultIfEmpty(0).Max());
        var step = Scales.Ticks.Step(low, high, tickCount);
        return new ValueDomain(End(low, -step), End(high, step), step);
    }

    private static (double Low, double High) Widen(double low, double high)
    {
        if (low < high)
            return (low, high);
        if (low == 0)
            return (0, 1);
        return (low - (Math.Abs(low) / 10), high + (Math.Abs(high) / 10));
    }

    private static double End(double value, double outward)
    {
        var inner = Math.Floor((value / outward) + 1e-9) * outward;
        return (value - inner) / outward > Overhang ? inner + outward : (value - inner) / outward < 1e-9 ? inner : value;
    }

    private double Tidy(double tick) => Step < 1 ? Math.Round(tick, Decimals(Step)) : tick;

    private static int Decimals(double step) => Math.Clamp((int)Math.Ceiling(-Math.Log10(step) - 1e-9), 0, 15);
}
