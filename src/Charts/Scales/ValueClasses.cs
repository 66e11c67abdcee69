using Reckon.Charts.Colour;
using Reckon.Charts.Guides;
using Reckon.Charts.Specification;
using Reckon.Charts.Wording;

namespace Reckon.Charts.Scales;

/// <summary>Classes of numbers with their colours. A value on an edge belongs to the class above it; the last class holds its upper edge too.</summary>
/// <param name="Edges">Ascending, one more than classes; the outermost may be infinite. Two equal ones hold a single number.</param>
/// <param name="Colours">One for each class.</param>
internal sealed record ValueClasses(IReadOnlyList<double> Edges, IReadOnlyList<ClassColour> Colours)
{
    private const int FewestTicks = 1;

    /// <summary>How many classes there are.</summary>
    public int Count => Colours.Count;

    /// <summary>Classes as a chart declares them; else as many of equal width, up to five, as round numbers allow, up to three on each side of a middle.</summary>
    /// <param name="values">At least one finite number.</param>
    /// <param name="scale">What the chart says of its colours.</param>
    public static ValueClasses Of(IReadOnlyList<double> values, ColourScale scale) => scale switch
    {
        { Breaks.Count: > 0 } => Declared(scale),
        { Middle: { } middle } => About(middle, values),
        _ => Equal(values.Min(), values.Max()),
    };

    /// <summary>The colour of a value.</summary>
    public ClassColour ColourOf(double value) => Colours[Math.Clamp(Edges.Skip(1).Count(edge => value >= edge - Tolerance), 0, Count - 1)];

    /// <summary>The classes with their colours, as a key names them.</summary>
    public IEnumerable<(ClassColour Colour, string Text)> Entries(ChartLanguage language, string? unit)
    {
        if (Edges[0].Equals(Edges[^1]))
            return [(Colours[0], NumberText.Plain(Edges[0]) + (unit is "%" or "％" ? "%" : ""))];
        double[] known = [.. Edges.Where(double.IsFinite)];
        var format = new TickFormat(new ValueDomain(known[0], known[^1], 1) { Listed = known }, language, unit);
        var mark = language == ChartLanguage.Zh ? "～" : known[0] < 0 ? " to " : "–";
        return Colours.Select((colour, position) => (colour, Text(Edges[position], Edges[position + 1])));

        string Text(double from, double to) => double.IsInfinity(from) ? "< " + format.Text(to) : double.IsInfinity(to) ? "≥ " + format.Text(from) : format.Text(from) + mark + format.Text(to);
    }

    private double Tolerance => Edges.Where(double.IsFinite).Select(Math.Abs).Max() * 1e-12;

    private static ValueClasses Declared(ColourScale scale)
    {
        double[] edges = [double.NegativeInfinity, .. scale.Breaks, double.PositiveInfinity];
        var below = scale.Breaks.Count(limit => limit <= scale.Middle);
        return new ValueClasses(edges, scale.Middle is null ? ClassPalette.OneHue(scale.Breaks.Count + 1) : ClassPalette.TwoHues(below, scale.Breaks.Count + 1 - below));
    }

    private static ValueClasses Equal(double low, double high)
    {
        if (low.Equals(high))
            return new ValueClasses([low, high], ClassPalette.OneHue(1));
        var candidates = Enumerable.Range(FewestTicks, ClassPalette.MaximumClasses).Reverse().Select(count => Between(low, high, Ticks.Step(low, high, count)));
        var edges = candidates.First(found => found.Length - 1 <= ClassPalette.MaximumClasses);
        return new ValueClasses(edges, ClassPalette.OneHue(edges.Length - 1));
    }

    private static double[] Between(double low, double high, double step)
    {
        var first = Math.Floor((low / step) + 1e-9);
        var last = Math.Max(first + 1, Math.Ceiling((high / step) - 1e-9));
        return [.. Enumerable.Range(0, (int)(last - first) + 1).Select(index => (first + index) * step)];
    }

    private static ValueClasses About(double middle, IReadOnlyList<double> values)
    {
        var reach = values.Max(value => Math.Abs(value - middle));
        if (reach == 0)
            return new ValueClasses([middle, middle], ClassPalette.TwoHues(0, 1));
        var step = Enumerable.Range(FewestTicks, ClassPalette.MaximumSide).Reverse().Select(count => Ticks.Step(0, reach, count)).First(width => Steps(reach, width) <= ClassPalette.MaximumSide);
        var (below, above) = (Steps(middle - values.Min(), step), Steps(values.Max() - middle, step));
        return new ValueClasses([.. Enumerable.Range(-below, below + above + 1).Select(index => middle + (index * step))], ClassPalette.TwoHues(below, above));
    }

    private static int Steps(double reach, double step) => Math.Max(0, (int)Math.Ceiling((reach / step) - 1e-9));
}
