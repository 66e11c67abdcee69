using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;
using Reckon.Charts;
using Reckon.Charts.Descriptions;
using Reckon.Charts.Specification;
using Reckon.Diagnostics;
using Reckon.Site.Figures;

namespace Reckon.Site.Shortcodes.Chart;

/// <summary>Draws what a computation gives, for shortcodes that put it beside a table of their own.</summary>
internal static class PlotBuilder
{
    /// <summary>The drawing, or null after an error.</summary>
    /// <param name="mark">The name of the mark.</param>
    /// <param name="row">What is drawn: a tornado or a correction.</param>
    /// <param name="label">What it is about.</param>
    /// <param name="unit">The unit of its numbers.</param>
    /// <param name="anchor">What its ids begin with; one of its own on the page.</param>
    /// <param name="scope">The page.</param>
    public static PlotModel? Build(string mark, FigureRow row, string label, Unit unit, string anchor, IPageScope scope)
    {
        var (ids, name) = (new ChartIds(anchor), row.Tornado ?? row.Correction!);
        var text = new LocalText(name with { Text = label });
        var declaration = new FigureDeclaration
        {
            Id = anchor,
            Title = text,
            Subtitle = text,
            Mark = name with { Text = mark },
            Unit = name,
            Rows = [row],
            Span = name.Span,
            Places = new Dictionary<string, SourceSpan>(),
        };
        var builder = new FigureBuilder(scope.Portfolio, scope.Printer, located => located.Text, scope.Diagnostics);
        if (builder.Build(declaration, anchor, new FigureScale(scope.Assessment, name, unit), ScopedTitles.Of(scope)) is not { } figure) return null;
        var spec = figure.Spec with { Subtitle = null };
        return new PlotModel(ids.Title, ids.Description, ChartDescription.Write(spec), Draw(spec, ChartWidth.Wide), Draw(spec, ChartWidth.Narrow));
    }

    private static HtmlText Draw(ChartSpec spec, ChartWidth width) => new(ChartCompiler.Draw(spec, width));
}
