using System.Text;
using Reckon.Charts;
using Reckon.Charts.Specification;
using Reckon.Charts.Tables;

namespace Reckon.Site.Figures;

/// <summary>A figure drawn, with its numbers as a table and its files.</summary>
/// <param name="Wide">The drawing for desks.</param>
/// <param name="Narrow">The drawing for phones.</param>
/// <param name="Description">What it shows, in words.</param>
/// <param name="Table">Its numbers.</param>
/// <param name="Svg">The file of the drawing.</param>
/// <param name="Csv">The file of the numbers.</param>
internal sealed record FigureDrawing(string Wide, string Narrow, string Description, ChartTable Table, byte[] Svg, byte[] Csv)
{
    /// <summary>Draws a figure.</summary>
    public static FigureDrawing Of(ChartSpec spec)
    {
        var drawings = ChartCompiler.DrawAll(spec);
        return new FigureDrawing(drawings.Wide, drawings.Narrow, drawings.Description, drawings.Table, Encoding.UTF8.GetBytes(drawings.File), Encoding.UTF8.GetBytes(CsvWriter.Write(drawings.Table)));
    }
}
