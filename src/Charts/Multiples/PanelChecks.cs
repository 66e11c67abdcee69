using Reckon.Charts.Checks;
using Reckon.Charts.Data;
using Reckon.Charts.Marks;
using Reckon.Charts.Specification;

namespace Reckon.Charts.Multiples;

/// <summary>Whether a chart can be dealt to panels, and whether each panel can be drawn.</summary>
internal static class PanelChecks
{
    private const int MostPanels = 12;
    private static readonly Channel[] Excluded = [Channel.Color, Channel.Shape];

    /// <summary>Problems of small multiples.</summary>
    public static IReadOnlyList<ChartProblem> Of(ChartSpec spec, IMark mark)
    {
        IReadOnlyList<ChartProblem> problems = [.. Nameless(spec), .. Beside(spec), .. Remarks(spec)];
        if (problems.Count > 0)
            return problems;
        var panels = Panels.Of(spec, mark);
        return [.. TooMany(panels), .. panels.SelectMany(panel => OfPanel(panel, mark))];
    }

    private static IEnumerable<ChartProblem> Nameless(ChartSpec spec) =>
        from row in spec.Rows.Index()
        where FieldReader.Name(spec, row.Item, Channel.Facet).Length == 0
        select new ChartProblem("facet", "The row does not say which panel it belongs to. Give every row of the chart a facet, or none.") { Row = row.Index };

    private static IEnumerable<ChartProblem> Beside(ChartSpec spec) =>
        from channel in Excluded
        where spec.Encodings.ContainsKey(channel)
        select new ChartProblem(ChannelName.Of(channel), $"A chart with panels draws one series in each; {ChannelName.Of(channel)} cannot be used beside facet. Remove one of them.");

    private static IEnumerable<ChartProblem> Remarks(ChartSpec spec)
    {
        if (spec.Annotations.Count > 0)
            yield return new ChartProblem("annotations", "A chart with panels has no room for annotations. Remove them, or say it in the note.");
    }

    private static IEnumerable<ChartProblem> TooMany(IReadOnlyList<Panel> panels)
    {
        if (panels.Count > MostPanels)
            yield return new ChartProblem("facet", $"There are {panels.Count} panels; at most {MostPanels} can be compared. Combine the small ones, or make several charts.");
    }

    private static IEnumerable<ChartProblem> OfPanel(Panel panel, IMark mark) =>
        mark.Check(ChartData.Of(panel.Spec, mark)).Select(problem => problem with { Row = problem.Row is { } row ? panel.Indices[row] : null });
}
