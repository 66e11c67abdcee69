using Reckon.Charts.Checks;
using Reckon.Charts.Data;

namespace Reckon.Charts.Marks.Tree;

/// <summary>Whether arrows lead from box to box and never in a circle.</summary>
internal static class TreeChecks
{
    private const int MostBoxes = 30;

    /// <summary>Problems with boxes and arrows.</summary>
    public static IEnumerable<ChartProblem> Of(ChartData data)
    {
        var graph = TreeGraph.Of(data);
        IReadOnlyList<ChartProblem> problems = [.. Unknown(graph), .. Repeated(graph), .. TooMany(graph)];
        return problems.Count > 0 ? problems : Circles(graph);
    }

    private static IEnumerable<ChartProblem> Unknown(TreeGraph graph) =>
        from arrow in graph.Arrows
        from end in new[] { (Channel: "source", Name: arrow.Category), (Channel: "target", Name: arrow.Series) }
        where !graph.Names.Contains(end.Name)
        select new ChartProblem(end.Channel, $"An arrow names the box “{end.Name}”, which no row has. {Advice(end.Name, graph)}") { Row = arrow.Index };

    private static string Advice(string name, TreeGraph graph) => Nearest.To(name, graph.Names) is { } known ? $"Perhaps “{known}” is meant." : "Add a row for it.";

    private static IEnumerable<ChartProblem> Repeated(TreeGraph graph) =>
        from same in graph.Boxes.Concat(graph.Arrows).GroupBy(datum => (datum.Category, datum.Series))
        from again in same.Skip(1)
        let what = again.Series.Length == 0 ? $"The box “{again.Category}”" : $"The arrow from “{again.Category}” to “{again.Series}”"
        select new ChartProblem("rows", $"{what} occurs again; row {same.First().Index + 1} has it already. Remove one of them.") { Row = again.Index };

    private static IEnumerable<ChartProblem> TooMany(TreeGraph graph)
    {
        if (graph.Names.Count > MostBoxes)
            yield return new ChartProblem("rows", $"There are {graph.Names.Count} boxes; at most {MostBoxes} can be read. Combine some, or make several charts.");
    }

    private static IEnumerable<ChartProblem> Circles(TreeGraph graph)
    {
        if (graph.Circle is { } circle)
            yield return new ChartProblem("rows", $"The arrows run in a circle: {string.Join(" → ", circle)}. Remove one of them.");
    }
}
