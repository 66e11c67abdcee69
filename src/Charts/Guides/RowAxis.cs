using Reckon.Charts.Colour;
using Reckon.Charts.Layout;
using Reckon.Charts.Scales;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;
using Reckon.Charts.Text;

namespace Reckon.Charts.Guides;

/// <summary>The value axis of a chart of rows: grid lines behind the rows, texts below them.</summary>
internal sealed class RowAxis(ValueAxis axis, ValueScale scale, RowsLayout layout, Sheet sheet, ChartLanguage language, string? title = null)
{
    private const double LabelDropPx = 17;

    /// <summary>Room below the rows for the texts of the ticks, px.</summary>
    public const double HeightPx = 24;

    private const double TitlePx = 20;

    /// <summary>The same with the title of the axis, where it has one.</summary>
    public double FootPx => HeightPx + (title is null ? 0 : TitlePx);

    /// <summary>Grid lines; on a narrow sheet only beside the bands, where they strike through no name.</summary>
    public IEnumerable<Shape> Grid => axis.Domain.Ticks.GroupBy(tick => tick == 0 ? Looks.Zero : Looks.Grid)
        .SelectMany(ticks => LinesAt([.. ticks.Select(scale.At)], ticks.Key));

    /// <summary>The line at zero alone, for charts whose values are all written out.</summary>
    public IEnumerable<Shape> ZeroLine => LinesAt([scale.At(0)], Looks.Zero);

    /// <summary>Texts of the ticks, and the title below them.</summary>
    public IEnumerable<Shape> Labels => title is null ? TickLabels : TickLabels.Append(
        TextBlock.Of(title, TextStyle.Small, language, sheet.WidthPx, 1).At((layout.Columns.LeftPx + layout.Columns.RightPx) / 2, layout.Bottom + HeightPx, TextAnchor.Middle));

    private IEnumerable<Shape> TickLabels => axis.Domain.Ticks.Zip(axis.Labels, Label);

    private IEnumerable<Shape> LinesAt(IReadOnlyList<double> places, Look look) => sheet.IsNarrow
        ? [new UprightsShape([.. from row in layout.Rows from x in places select (x, row.BandTop - 2, row.Bottom - 7)], look)]
        : places.Select(x => new LineShape(x, layout.Top, x, layout.Bottom, look));

    private TextShape Label(double tick, string text)
    {
        var x = scale.At(tick);
        var half = TextMeasure.Width(text, TextStyle.Small, language) / 2;
        var anchor = x - half < 0 ? TextAnchor.Start : x + half > sheet.WidthPx ? TextAnchor.End : TextAnchor.Middle;
        var at = anchor == TextAnchor.Start ? 0 : anchor == TextAnchor.End ? sheet.WidthPx : x;
        return new TextShape(at, layout.Bottom + LabelDropPx, [text], TextStyle.Small, anchor);
    }
}
