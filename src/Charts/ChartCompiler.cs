using Reckon.Charts.Checks;
using Reckon.Charts.Descriptions;
using Reckon.Charts.Layout;
using Reckon.Charts.Multiples;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;
using Reckon.Charts.Tables;

namespace Reckon.Charts;

/// <summary>Turns a specification into SVG. Start reading here.</summary>
/// <remarks>
/// <code>
/// ChartSpec ─ SpecChecks ─► ChartData ─► scales ─► layout ─► marks ─► Picture ─► SvgDocument
/// specification   problems    rows read    px of     room for    shapes   shapes     text
///                             by channel   values    words                on a sheet
/// </code>
/// The same specification gives the same bytes on every machine and in every culture. Nothing throws for what an author wrote:
/// <see cref="Check"/> tells what is wrong, and a drawing of a wrong specification says so where the figure would be.
/// </remarks>
public static class ChartCompiler
{
    /// <summary>What the author has to mend; empty when the chart can be drawn.</summary>
    public static IReadOnlyList<ChartProblem> Check(ChartSpec spec) => SpecChecks.Of(spec);

    /// <summary>The drawing to be put into a page, 688 or 320 px wide, labelled by the ids of <see cref="ChartIds"/>.</summary>
    public static string Draw(ChartSpec spec, ChartWidth width) => SvgDocument.Inline(spec, width, Picture(new CheckedChart(spec), width));

    /// <summary>The wide drawing as a file of its own: title, description, light ground.</summary>
    public static string Standalone(ChartSpec spec) => DrawAll(spec).File;

    /// <summary>All drawings of a chart at once, for pages that show it and offer it as a file; the chart is checked and read, and the wide picture made, once.</summary>
    public static ChartDrawings DrawAll(ChartSpec spec)
    {
        var chart = new CheckedChart(spec);
        var wide = Picture(chart, ChartWidth.Wide);
        var narrow = SvgDocument.Inline(spec, ChartWidth.Narrow, Picture(chart, ChartWidth.Narrow));
        var description = ChartDescription.Write(chart);
        return new ChartDrawings(SvgDocument.Inline(spec, ChartWidth.Wide, wide), narrow, SvgDocument.Standalone(spec, wide, description), description, ChartTableWriter.Write(chart));
    }

    /// <summary>The annotations as the narrow drawing numbers them.</summary>
    public static IReadOnlyList<ChartNote> Notes(ChartSpec spec) =>
        [.. spec.Annotations.Select((annotation, index) => new ChartNote(index + 1, annotation.Text))];

    private static Picture Picture(CheckedChart chart, ChartWidth width)
    {
        var (spec, sheet) = (chart.Spec, Sheet.Of(width));
        if (chart.Read is not var (mark, data)) return MessagePicture.Problems(chart.Problems, spec.Language, sheet);
        if (Panels.Has(spec)) return new PanelsDrawing(spec, mark, sheet).Draw();
        return data.IsEmpty ? MessagePicture.NoData(spec.Language, sheet) : mark.Draw(data, sheet);
    }
}
