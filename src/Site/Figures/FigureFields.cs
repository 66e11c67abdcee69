using Reckon.Assessments.Texts;
using Reckon.Charts.Marks;
using Reckon.Charts.Specification;

namespace Reckon.Site.Figures;

/// <summary>Which fields the rows of a figure have, and which channels they drive.</summary>
/// <param name="mark">The mark of the figure.</param>
/// <param name="figure">As declared.</param>
/// <param name="titles">The headings of the columns.</param>
internal sealed class FigureFields(MarkEntry mark, FigureDeclaration figure, FigureTitles titles)
{
    private const string CategoryField = "category";
    private const string ValueField = "value";
    private const string SeriesField = "series";
    private const string ShapeField = "shape";

    /// <summary>The fields that channels read; a channel is bound where some row has something for it, or the mark needs it.</summary>
    /// <param name="hasIntervals">Whether some number has an interval; panels have no room for them.</param>
    public Dictionary<Channel, ChartEncoding> Encodings(bool hasIntervals)
    {
        var encodings = new Dictionary<Channel, ChartEncoding> { [mark.Category] = new(CategoryField) { Title = titles.Category } };
        if (HasNumbers) encodings[mark.Value] = new ChartEncoding(ValueField) { Title = titles.Value };
        if (HasSeries) encodings[mark.Series] = new ChartEncoding(SeriesField) { Title = "" };
        if (hasIntervals && !HasFacets && mark.Optional.Contains(Channel.Low))
            (encodings[Channel.Low], encodings[Channel.High]) = (new ChartEncoding(FigureInterval.LowField) { Title = titles.Low }, new ChartEncoding(FigureInterval.HighField) { Title = titles.High });
        if (figure.Rows.Any(r => r.Shape is not null) && mark.Optional.Contains(Channel.Shape)) encodings[Channel.Shape] = new ChartEncoding(ShapeField) { Title = titles.Shape };
        if (IsTimeline) encodings[Channel.Y] = new ChartEncoding(NameOf(Channel.Y)) { Title = titles.Category };
        foreach (var channel in figure.Rows.SelectMany(r => r.Places.Keys).Distinct().Order().Select(Channelled)) encodings.TryAdd(channel, new ChartEncoding(NameOf(channel)) { Title = "" });
        foreach (var channel in figure.Rows.SelectMany(r => r.Others.Keys)) encodings.TryAdd(channel, new ChartEncoding(NameOf(channel)));
        if (figure.Rows.Any(r => r.Series is not null)) encodings.TryAdd(Channel.Color, new ChartEncoding(NameOf(Channel.Color)) { Title = "" });
        return encodings;
    }

    /// <summary>The fields of a row.</summary>
    /// <param name="point">The row with its numbers.</param>
    /// <param name="value">The number, or missing.</param>
    /// <param name="interval">The interval of the number, or null.</param>
    /// <param name="plain">Renders a text without markup.</param>
    public Dictionary<string, FieldValue> Of(FigurePoint point, FieldValue value, FigureInterval? interval, Func<LocalText, string> plain)
    {
        var (row, keys) = (point.Row, point.Keys);
        var fields = new Dictionary<string, FieldValue> { [ValueField] = value, [CategoryField] = Category(point, plain) };
        if (interval is not null) (fields[FigureInterval.LowField], fields[FigureInterval.HighField]) = (FieldValue.Of((double)interval.Low), FieldValue.Of((double)interval.High));
        if (row.Shape is { } shape) fields[ShapeField] = FieldValue.Of(plain(shape));
        foreach (var (channel, text) in row.Places) fields[NameOf(Channelled(channel))] = FieldValue.Of(plain(text));
        if (IsTimeline) fields[NameOf(Channel.Y)] = point.Category;
        if (row.Table is not null && !row.IsTotal) fields[SeriesField] = keys.Count > 1 && IsCrossed ? keys[1] : FieldValue.Of(plain(row.Label!));
        else if (IsCrossed) fields[SeriesField] = row.Places.TryGetValue(mark.Series, out var series) ? FieldValue.Of(plain(series)) : FieldValue.Missing;
        if (row.Series is { } named) fields[NameOf(Channel.Color)] = FieldValue.Of(plain(named));
        return fields;
    }

    /// <summary>Whether a figure's rows cross two sets of names, lead from one to the other, have no numbers or are dealt to panels.</summary>
    public static bool Suit(MarkEntry mark, FigureDeclaration figure) =>
        mark.Series != Channel.Color || !mark.NeedsValues || figure.Rows.Any(r => r.Places.Count > 0);

    private bool HasTables => figure.Rows.Any(r => r.Table is not null);

    private bool HasNumbers => mark.NeedsValues || figure.Rows.Any(r => r.Place is not null);

    private bool HasFacets => figure.Rows.Any(r => r.Places.ContainsKey(Channel.Facet));

    // Marks that cross two sets of names, or lead from one to the other.
    private bool IsCrossed => mark.Series != Channel.Color;

    private bool IsTimeline => mark.Required.Contains(Channel.Y) && mark.Category == Channel.Source;

    private bool HasSeries => IsCrossed
        ? mark.Required.Contains(mark.Series) || figure.Rows.Any(r => r.Places.ContainsKey(mark.Series))
        : HasTables && mark.Optional.Contains(Channel.Color) && mark.Value != Channel.Color && !HasFacets;

    // The classes of a timeline's events are its series.
    private Channel Channelled(Channel channel) => channel == Channel.Class && IsTimeline ? Channel.Color : channel;

    private FieldValue Category(FigurePoint point, Func<LocalText, string> plain)
    {
        if (point.Keys.Count > 1 && IsCrossed) return point.Keys[0];
        return mark.Category == Channel.Source && point.Row.Places.TryGetValue(Channel.Source, out var from) ? FieldValue.Of(plain(from)) : point.Category;
    }

    private static string NameOf(Channel channel) => channel.ToString().ToLowerInvariant();
}
