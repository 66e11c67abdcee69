using Reckon.Charts.Data;
using Reckon.Charts.Scales;
using Reckon.Charts.Specification;
using Reckon.Charts.Text;

namespace Reckon.Charts.Guides;

/// <summary>An axis of numbers: its domain and the texts of its ticks.</summary>
internal sealed record ValueAxis(ValueDomain Domain, IReadOnlyList<string> Labels, double LabelPx)
{
    private const int FewestTicks = 2;
    private const int MostLyingTicks = 4;
    private const int MostPlaceTicks = 7;
    private const int MostUprightTicks = 6;
    private const double LabelSpace = 1.6;
    private const double LinesBetween = 1.8;

    /// <summary>How many ticks an upright axis takes: 2 to 6, one for each 3.6 lines of text.</summary>
    /// <remarks>Our World in Data's rule at half its density, as values are written out as well.</remarks>
    public static int TickCount(double lengthPx) =>
        Math.Clamp((int)(lengthPx / (1.8 * TextStyle.Small.SizePx * 2)), FewestTicks, MostUprightTicks);

    /// <summary>An axis of values that stands up: as many ticks as lines of text have room.</summary>
    public static ValueAxis Upright(ChartData data, IReadOnlyList<double> values, bool includesZero, double lengthPx) => data.ValueScale == ScaleType.Linear
        ? Of(data, ValueDomain.Of(values.Concat(data.SharedValues), includesZero, TickCount(lengthPx)))
        : Densest(Domains(data.ValueScale, [.. values, .. data.SharedValues]).Select(domain => Of(data, domain)), axis => axis.Gaps(lengthPx).All(gap => gap >= TextStyle.Small.SizePx * LinesBetween));

    /// <summary>An axis of values that lies: as many ticks as leave white space between their texts.</summary>
    public static ValueAxis Lying(ChartData data, IReadOnlyList<double> values, bool includesZero, double lengthPx) =>
        Lying([.. values, .. data.SharedValues], includesZero, data.ValueScale, lengthPx, MostLyingTicks, domain => Of(data, domain));

    /// <summary>The axis of the places along a true x axis; it need not show zero.</summary>
    public static ValueAxis OfPlaces(ChartData data, IReadOnlyList<double> places, double lengthPx) =>
        Lying(places, false, data.PlaceScale, lengthPx, MostPlaceTicks, domain => Of(data.Language, data.PlaceUnit, domain));

    private static ValueAxis Lying(IReadOnlyList<double> values, bool includesZero, ScaleType type, double lengthPx, int most, Func<ValueDomain, ValueAxis> axisOf)
    {
        if (type != ScaleType.Linear)
            return Densest(Domains(type, values).Select(axisOf), axis => axis.Gaps(lengthPx).All(gap => gap >= axis.LabelPx * LabelSpace));
        var counts = Enumerable.Range(FewestTicks, most - FewestTicks + 1).Reverse();
        return Densest(counts.Select(count => axisOf(ValueDomain.Of(values, includesZero, count))), axis => axis.Fits(lengthPx));
    }

    private static ValueAxis Densest(IEnumerable<ValueAxis> axes, Func<ValueAxis, bool> fits)
    {
        var all = axes.ToList();
        return all.Find(axis => fits(axis)) ?? all[^1];
    }

    private static IEnumerable<ValueDomain> Domains(ScaleType type, IReadOnlyList<double> values) =>
        type == ScaleType.Log ? LogDomains.Log(values) : LogDomains.Symlog(values);

    private IEnumerable<double> Gaps(double lengthPx)
    {
        var scale = ValueScale.Of(Domain, 0, lengthPx);
        return Domain.Ticks.Zip(Domain.Ticks.Skip(1), (tick, next) => scale.At(next) - scale.At(tick));
    }

    private bool Fits(double lengthPx) => Domain.Step / (Domain.High - Domain.Low) * lengthPx >= LabelPx * LabelSpace;

    private static ValueAxis Of(ChartData data, ValueDomain domain) => Of(data.Language, data.Spec.Unit, domain);

    private static ValueAxis Of(ChartLanguage language, string? unit, ValueDomain domain)
    {
        var format = new TickFormat(domain, language, unit);
        string[] labels = [.. domain.Ticks.Select(format.Text)];
        return new ValueAxis(domain, labels, TextMeasure.Widest(labels, TextStyle.Small, language));
    }
}
