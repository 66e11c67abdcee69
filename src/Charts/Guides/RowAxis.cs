using Reckon.Charts.Colour;
using Reckon.Charts.Layout;
using Reckon.Charts.Scales;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;
using Reckon.Charts.Text;

namespace Reckon.Charts.Guides;

/// <summary>The value axis of a chart of rows: grid lines behind the rows, texts below them.</summary>
internal sealed class RowAxis(ValueAxis axis, LinearScale scale, RowsLayout layout, Sheet sheet, ChartLanguage language)
{
    private const double LabelDropPx = 17;

    /// <summary>Room below the rows for the texts of the ticks, px.</summary>
    public const double HeightPx = 24;

    /// <summary>Grid lines; on a narrow sheet only beside the bands, where they strike through no name.</summary>
    public IEnumerable<Shape> Grid => axis.Domain.Ticks.SelectMany(GridAt);

    /// <summary>The line at zero alone, for charts whose values are all written out.</summary>
    public IEnumerable<Shape> ZeroLine => LinesAt(scale.At(0), Looks.Zero);

    /// <summary>Texts of the ticks.</summary>
    public IEnumerable<Shape> Labels => axis.Domain.Ticks.Zip(axis.Labels, Label);

    private IEnumerable<Shape> GridAt(double tick) => LinesAt(scale.At(tick), tick == 0 ? Looks.Zero : Looks.Grid);

    private IEnumerable<Shape> LinesAt(double x, Look look) => sheet.IsNarrow
        ? layout.Rows.Select(row => new LineShape(x, row.BandTop - 2, x, row.Bottom - 7, look))
        : [new LineShape(x, layout.Top, x, layout.Bottom, look)];

    private TextShape Label(double tick, string text)
    {
        var x = scale.At(tick);
        var half = TextMeasure.Width(text, TextStyle.Small, language) / 2;
        var anchor = x - half < 0 ? TextAnchor.Start : x + half > sheet.WidthPx ? TextAnchor.End : TextAnchor.Middle;
        var at = anchor == TextAnchor.Start ? 0 : anchor == TextAnchor.End ? sheet.WidthPx : x;
        return new TextShape(at, layout.Bottom + LabelDropPx, [text], TextStyle.Small, anchor);
    }
}
