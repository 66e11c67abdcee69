using Reckon.Charts.Data;
using Reckon.Charts.Layout;
using Reckon.Charts.Svg;

namespace Reckon.Charts.Marks.Density;

/// <summary>Draws densities over one another, each named at its highest place.</summary>
internal sealed class DensityDrawing(ChartData data, Sheet sheet)
{
    /// <summary>The whole picture.</summary>
    public Picture Draw()
    {
        var frame = new PlotFrame(data, sheet, Needs());
        var curves = new PlotCurves(data.All, frame);
        var names = curves.Curves.Where(curve => curve.Name.Length > 0 && curve.Points.Any(datum => datum.Value is not null))
            .Select(curve => new PlotLabel(curves.At(curve.Points.MaxBy(datum => datum.Value)!), curve.Name, 1));
        return frame.Picture([.. curves.Areas, .. curves.Lines], new PlotLabels(frame.Panel, sheet, data.Language).Place([.. names], curves.Places));
    }

    private PlotNeeds Needs() => new()
    {
        Places = [.. data.All.Select(datum => datum.X!.Value)],
        Values = [.. data.All.Select(datum => datum.Value).OfType<double>()],
        FromZero = true,
        HasValueAxis = false,
    };
}
