using Reckon.Charts.Data;
using Reckon.Charts.Scales;
using Reckon.Charts.Text;

namespace Reckon.Charts.Guides;

/// <summary>An axis of numbers: its domain and the texts of its ticks.</summary>
internal sealed record ValueAxis(ValueDomain Domain, IReadOnlyList<string> Labels, double LabelPx)
{
    private const int FewestTicks = 2;
    private const int MostLyingTicks = 4;
    private const int MostUprightTicks = 6;
    private const double LabelSpace = 1.6;

    /// <summary>How many ticks an upright axis takes: 2 to 6, one for each 3.6 lines of text.</summary>
    /// <remarks>Our World in Data's rule at half its density, as values are written out as well.</remarks>
    public static int TickCount(double lengthPx) =>
        Math.Clamp((int)(lengthPx / (1.8 * TextStyle.Small.SizePx * 2)), FewestTicks, MostUprightTicks);

    /// <summary>An axis that stands up: as many ticks as lines of text have room.</summary>
    public static ValueAxis Upright(ChartData data, IReadOnlyList<double> values, bool includesZero, double lengthPx) =>
        Of(data, ValueDomain.Of(values.Concat(data.SharedValues), includesZero, TickCount(lengthPx)));

    /// <summary>An axis that lies: as many ticks as leave white space between their texts.</summary>
    public static ValueAxis Lying(ChartData data, IReadOnlyList<double> values, bool includesZero, double lengthPx)
    {
        var counts = Enumerable.Range(FewestTicks, MostLyingTicks - FewestTicks + 1).Reverse();
        var axes = counts.Select(count => Of(data, ValueDomain.Of(values.Concat(data.SharedValues), includesZero, count))).ToList();
        return axes.FirstOrDefault(axis => axis.Fits(lengthPx), axes[^1]);
    }

    private bool Fits(double lengthPx) => Domain.Step / (Domain.High - Domain.Low) * lengthPx >= LabelPx * LabelSpace;

    private static ValueAxis Of(ChartData data, ValueDomain domain)
    {
        var format = new TickFormat(domain, data.Language, data.Spec.Unit);
        string[] labels = [.. domain.Ticks.Select(format.Text)];
        return new ValueAxis(domain, labels, TextMeasure.Widest(labels, TextStyle.Small, data.Language));
    }
}
