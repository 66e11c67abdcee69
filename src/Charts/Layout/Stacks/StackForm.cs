using Reckon.Charts.Colour;
using Reckon.Charts.Data;
using Reckon.Charts.Scales;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;
using Reckon.Charts.Text;

namespace Reckon.Charts.Layout.Stacks;

/// <summary>How the values of one category lie together: end to end, side by side, or to both sides of zero.</summary>
/// <param name="data">The chart.</param>
internal abstract class StackForm(ChartData data)
{
    private const double BaselinePx = 4.4;

    /// <summary>The chart.</summary>
    protected ChartData Data => data;

    /// <summary>The series, in the order of the data.</summary>
    public IReadOnlyList<string> Series { get; } = data.Series;

    /// <summary>One stack for each category, in drawing order.</summary>
    public abstract IReadOnlyList<Stack> Stacks { get; }

    /// <summary>What stands at the ends of a stack's marks.</summary>
    public abstract IReadOnlyList<StackEnd> Ends(Stack stack);

    /// <summary>The value beside the name of a row on a narrow sheet, where the ends themselves do not carry it.</summary>
    public abstract string RowText(Stack stack);

    /// <summary>Which share of the band a part takes, from 0 to 1.</summary>
    public virtual (double From, double To) Band(StackPart part) => (0, 1);

    /// <summary>Width of a column's band on a scale, px.</summary>
    public virtual double BandPx(CategoryScale x) => x.BandPx;

    /// <summary>Height of a row's band, px; null for that of the sheet.</summary>
    public virtual double? RowBandPx => null;

    /// <summary>Whether each part stands on zero by itself, so that its interval can be drawn.</summary>
    public virtual bool HasWhiskers => Series.Count < 2;

    /// <summary>The interval of a part, or null where there is none to draw.</summary>
    public (double Low, double High)? Whisker(StackPart part) =>
        HasWhiskers && part.Datum is { Low: { } low, High: { } high } ? (low, high) : null;

    /// <summary>Where a part ends with its interval, away from zero.</summary>
    protected double OuterEnd(StackPart part) =>
        Whisker(part) is not var (low, high) ? part.To : part.To < 0 ? Math.Min(part.To, low) : Math.Max(part.To, high);

    /// <summary>Whether parts carry their values where these have room.</summary>
    public virtual bool HasInsides => Series.Count > 1;

    /// <summary>Whether marks lie astride zero, so that its line runs behind them.</summary>
    public virtual bool IsAstride => false;

    /// <summary>Whether the ends carry their texts on a narrow sheet too.</summary>
    public virtual bool HasNarrowEnds => false;

    /// <summary>The paint of a part: ink for totals, a colour for each of several series, else the accent or the grey of context.</summary>
    public virtual Paint PaintOf(StackPart part)
    {
        if (part.Datum.Row.IsTotal)
            return Paint.Total;
        return Series.Count > 1 ? Paint.Series(ColourOf(part.Series)) : Paint.Accent(!data.HasHighlight || part.Datum.Row.IsHighlighted);
    }

    /// <summary>The area of a series in the key.</summary>
    public virtual Look KeyLook(int series) => SeriesPalette.Area(ColourOf(series));

    /// <summary>Text on a part.</summary>
    public virtual TextStyle TextOn(StackPart part) => SeriesPalette.TextOn(ColourOf(part.Series));

    /// <summary>The value of a part on its middle; on hatching with a halo of the page's colour.</summary>
    public TextShape Inside(StackPart part, Point middle) => part.Datum.Row.Kind == ValueKind.Observed
        ? new(middle.X, middle.Y + BaselinePx, [part.Datum.Text], TextOn(part), TextAnchor.Middle)
        : new(middle.X, middle.Y + BaselinePx, [part.Datum.Text], TextStyle.Small, TextAnchor.Middle) { HasHalo = true };

    private int ColourOf(int series) => SeriesPalette.Number(series, Series.Count);
}
