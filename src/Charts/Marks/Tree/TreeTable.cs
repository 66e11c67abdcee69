using Reckon.Charts.Data;
using Reckon.Charts.Specification;
using Reckon.Charts.Tables;

namespace Reckon.Charts.Marks.Tree;

/// <summary>The table of a diagram: one row for each box, with the names of the boxes that its arrows lead to.</summary>
internal static class TreeTable
{
    /// <summary>The table of a chart.</summary>
    public static ChartTable Of(ChartData data)
    {
        var (graph, columns) = (TreeGraph.Of(data), Columns(data).ToList());
        return new ChartTable([.. columns.Select(column => column.Column)], [.. graph.Names.Select(name => new ChartTableRow([.. columns.Select(column => column.Cell(graph, name))], false))]);
    }

    private static IEnumerable<(ChartColumn Column, Func<TreeGraph, string, ChartCell> Cell)> Columns(ChartData data)
    {
        var (words, own, boxes) = (data.Words, TreeWords.In(data.Language), TreeGraph.Of(data).Boxes);
        yield return (new ChartColumn(own.Box, false), (_, name) => new ChartCell(name, null));
        if (boxes.Any(box => box.Row.Detail is not null))
            yield return (new ChartColumn(words.Detail, false), (graph, name) => new ChartCell(graph.Find(name)?.Row.Detail ?? "", null));
        if (boxes.Any(box => TreeBox.NumberOf(box) is not null))
            yield return (new ChartColumn(ValueTitle(data), boxes.Any(box => box.Value is not null)), (graph, name) => new ChartCell(TreeBox.NumberOf(graph.Find(name)) ?? "", graph.Find(name)?.Value));
        if (boxes.Any(box => words.StatusOf(box.Row).Length > 0))
            yield return (new ChartColumn(words.Status, false), (graph, name) => new ChartCell(graph.Find(name) is { } box ? words.StatusOf(box.Row) : "", null));
        yield return (new ChartColumn(own.LeadsTo, false), (graph, name) => new ChartCell(string.Join(own.Comma, graph.After(name)), null));
    }

    private static string ValueTitle(ChartData data)
    {
        var title = data.Spec.Encodings.GetValueOrDefault(Channel.Size)?.Title ?? data.Words.Value;
        return data.Spec.Unit is { } unit && TreeGraph.Of(data).Boxes.Any(box => box.Value is not null) ? data.Words.WithUnit(title, unit) : title;
    }
}
