using Reckon.Charts.Colour;
using Reckon.Charts.Guides;
using Reckon.Charts.Specification;
using Reckon.Charts.Wording;

namespace Reckon.Charts.Scales;

/// <summary>Classes of equal width between round numbers. A value on an edge belongs to the class above it; the last class holds its upper edge too.</summary>
/// <param name="Low">Lower edge of the first class.</param>
/// <param name="Step">Width of each class.</param>
/// <param name="Count">How many classes, 1 to 5.</param>
internal sealed record ValueClasses(double Low, double Step, int Count)
{
    private const int FewestTicks = 1;

    /// <summary>As many classes, up to five, as round numbers allow.</summary>
    /// <param name="values">At least one finite number.</param>
    public static ValueClasses Of(IReadOnlyList<double> values)
    {
        var (low, high) = (values.Min(), values.Max());
        if (low.Equals(high))
            return new ValueClasses(low, 0, 1);
        var candidates = Enumerable.Range(FewestTicks, ClassPalette.MaximumClasses).Reverse().Select(count => Between(low, high, Ticks.Step(low, high, count)));
        return candidates.First(classes => classes.Count <= ClassPalette.MaximumClasses);
    }

    /// <summary>The number (1 to 5) of the colour of a value.</summary>
    public int ColourOf(double value) => ClassPalette.Number(PositionOf(value), Count);

    /// <summary>The classes with their colours, as a key names them.</summary>
    public IEnumerable<(int Colour, string Text)> Entries(ChartLanguage language, string? unit)
    {
        if (Step == 0)
            return [(ClassPalette.Number(0, 1), NumberText.Plain(Low) + (unit is "%" or "％" ? "%" : ""))];
        var format = new TickFormat(new ValueDomain(Low, Edge(Count), Step), language, unit);
        var mark = language == ChartLanguage.Zh ? "～" : Low < 0 ? " to " : "–";
        return Enumerable.Range(0, Count).Select(position => (ClassPalette.Number(position, Count), format.Text(Edge(position)) + mark + format.Text(Edge(position + 1))));
    }

    private int PositionOf(double value) => Step == 0 ? 0 : Math.Clamp((int)Math.Floor(((value - Low) / Step) + 1e-9), 0, Count - 1);

    private double Edge(int position) => Low + (Step * position);

    private static ValueClasses Between(double low, double high, double step)
    {
        var first = Math.Floor((low / step) + 1e-9);
        var last = Math.Ceiling((high / step) - 1e-9);
        return new ValueClasses(first * step, step, (int)Math.Max(1, last - first));
    }
}
