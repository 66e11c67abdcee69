using Reckon.Charts.Data;
using Reckon.Charts.Layout;
using Reckon.Charts.Marks;
using Reckon.Charts.Specification;
using Reckon.Charts.Wording;

namespace Reckon.Charts.Tables;

/// <summary>The columns that a chart's table has.</summary>
internal static class TableColumns
{
    /// <summary>Name, detail, definition, values by series with their status, totals, intervals: each where the data have it.</summary>
    public static IReadOnlyList<TableColumn> Of(ChartData data, IMark mark) => data.IsContinuous ? new PlaceColumns(data, mark.Entry).All :
    [
        Name(data, mark), .. Detail(data), .. Shape(data), .. Values(data, mark), .. Totals(data, mark), .. Interval(data),
    ];

    private static TableColumn Name(ChartData data, IMark mark) =>
        new(Title(data, mark.Entry.Category) ?? "", false, rows => new ChartCell(rows[0].Category, null));

    private static IEnumerable<TableColumn> Detail(ChartData data)
    {
        if (data.Series.Count < 2 && data.All.Any(datum => datum.Row.Detail is not null))
            yield return new TableColumn(data.Words.Detail, false, rows => new ChartCell(rows[0].Row.Detail ?? "", null));
    }

    private static IEnumerable<TableColumn> Shape(ChartData data)
    {
        if (data.Spec.Encodings.ContainsKey(Channel.Shape))
            yield return new TableColumn(Title(data, Channel.Shape) ?? "", false, rows => new ChartCell(rows[0].Shape, null));
    }

    private static IEnumerable<TableColumn> Values(ChartData data, IMark mark) => data.Series.Count < 2
        ? WithStatus(data, Title(data, mark.Entry.Value) ?? data.Words.Value, rows => rows[0])
        : data.Series.SelectMany(series =>
            WithStatus(data, series, rows => rows.FirstOrDefault(datum => !datum.Row.IsTotal && datum.Series == series)));

    private static IEnumerable<TableColumn> WithStatus(ChartData data, string title, Func<IReadOnlyList<Datum>, Datum?> find)
    {
        yield return new TableColumn(Heading(title, data), true, rows => Cell(find(rows)));
        if (TableRows.Of(data).Select(find).Any(datum => datum is not null && data.Words.StatusOf(datum.Row).Length > 0))
            yield return new TableColumn(data.Series.Count < 2 ? data.Words.Status : $"{title}{data.Words.Joint}{data.Words.Status}", false, rows => StatusCell(find(rows), data));
    }

    private static ChartCell StatusCell(Datum? datum, ChartData data) => new(datum is null ? "" : data.Words.StatusOf(datum.Row), null);

    private static ChartCell Cell(Datum? datum) => datum is null ? new ChartCell("", null) : new ChartCell(datum.Text, datum.Value) { IsMark = datum.Value is null && datum.Row.Text is not null };

    private static IEnumerable<TableColumn> Totals(ChartData data, IMark mark)
    {
        if (data.Series.Count < 2 || !data.Spec.ShowTotals || !mark.Entry.AddsUp)
            yield break;
        var totals = Stack.Of(data).ToDictionary(stack => stack.Category, stack => stack.Total);
        yield return new TableColumn(Heading(data.Words.Total, data), true, rows => TotalCell(totals[rows[0].Category]));
    }

    private static ChartCell TotalCell(StackTotal total) => new(total.Text, total.Value);

    private static IEnumerable<TableColumn> Interval(ChartData data)
    {
        if (data.All.All(datum => datum.Low is null))
            yield break;
        yield return new TableColumn(Heading(Title(data, Channel.Low) ?? data.Words.Low, data), true, rows => End(rows[0].Low));
        yield return new TableColumn(Heading(Title(data, Channel.High) ?? data.Words.High, data), true, rows => End(rows[0].High));
    }

    private static ChartCell End(double? value) => new(value is { } number ? NumberText.Plain(number) : "", value);

    private static string? Title(ChartData data, Channel channel) =>
        data.Spec.Encodings.GetValueOrDefault(channel) is { } encoding ? encoding.Title ?? encoding.Field : null;

    private static string Heading(string title, ChartData data) => data.Spec.Unit is { } unit ? data.Words.WithUnit(title, unit) : title;
}
