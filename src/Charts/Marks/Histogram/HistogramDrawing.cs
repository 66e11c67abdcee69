using Reckon.Charts.Colour;
using Reckon.Charts.Data;
using Reckon.Charts.Layout;
using Reckon.Charts.Svg;

namespace Reckon.Charts.Marks.Histogram;

/// <summary>Draws columns that stand side by side, with a seam of the page between them where there is room for one.</summary>
internal sealed class HistogramDrawing(ChartData data, Sheet sheet)
{
    private const double SeamPx = 1;
    private const double LeastPx = 3;

    /// <summary>The whole picture.</summary>
    public Picture Draw()
    {
        var frame = new PlotFrame(data, sheet, new PlotNeeds
        {
            Places = [.. data.All.SelectMany(bin => new[] { bin.X!.Value, bin.Until!.Value })],
            Values = [.. data.All.Select(bin => bin.Value).OfType<double>()],
            FromZero = true,
        });
        return frame.Picture(data.All.Where(bin => bin.Value > 0).SelectMany(bin => Column(bin, frame)), []);
    }

    private IEnumerable<Shape> Column(Datum bin, PlotFrame frame)
    {
        var (left, right) = (frame.X.At(bin.X!.Value), frame.X.At(bin.Until!.Value));
        var seam = right - left >= LeastPx ? SeamPx : 0;
        var paint = Paint.Accent(!data.HasHighlight || bin.Row.IsHighlighted);
        return paint.Rectangle(new Point(left, frame.Y.At(0)), new Point(right - seam, frame.Y.At(bin.Value!.Value)), bin.Row.Kind);
    }
}
