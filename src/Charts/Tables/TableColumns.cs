using Reckon.Charts.Data;
using Reckon.Charts.Layout.Stacks;
using Reckon.Charts.Marks;
using Reckon.Charts.Specification;
using Reckon.Charts.Wording;

namespace Reckon.Charts.Tables;

/// <summary>The columns that a chart's table has.</summary>
internal static class TableColumns
{
    /// <summary>Name, detail, definition, values by series with their status, totals, intervals, and what else the mark draws: each where the data have it.</summary>
    public static IReadOnlyList<TableColumn> Of(ChartData data, IMark mark) => data.IsContinuous ? new PlaceColumns(data, mark.Entry).All :
    [
        Name(data, mark), .. Detail(data), .. Shape(data), .. From(data), .. Values(data, mark), .. Totals(data, mark), .. Intervals(data, mark), .. Inputs(data), .. mark.Columns(data),
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
        ? WithStatus(data, ValueTitle(data, mark), rows => rows[0])
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
        yield return new TableColumn(Heading(data.Words.Total, data.TotalUnit, data.Words), true, rows => TotalCell(totals[rows[0].Category]));
    }

    private static ChartCell TotalCell(StackTotal total) => new(total.Text, total.Value);

    private static string ValueTitle(ChartData data, IMark mark) => mark.Entry.IsSwing
        ? data.Spec.Encodings[mark.Entry.Value].Title ?? data.Words.Reference
        : Title(data, mark.Entry.Value) ?? data.Words.Value;

    private static IEnumerable<TableColumn> From(ChartData data)
    {
        if (Title(data, Channel.From) is { } title)
            yield return new TableColumn(Heading(title, data), true, rows => new ChartCell(rows[0].FromText, rows[0].From));
    }

    private static IEnumerable<TableColumn> Intervals(ChartData data, IMark mark)
    {
        var (low, high) = mark.Entry.IsSwing ? (data.Words.AtLowInput, data.Words.AtHighInput) : Ends(data, data.Spec.Level, false);
        var (low2, high2) = Ends(data, data.Spec.InnerLevel, true);
        if (data.Series.Count > 1 && data.Parts.Any(datum => datum.Low is not null))
            return data.Series.SelectMany(series => OfSeries(data, series, low, high));
        return
        [
            .. Ends(data, (Channel.Low, low), (Channel.High, high), datum => (datum.Low, datum.High)),
            .. Ends(data, (Channel.Low2, low2), (Channel.High2, high2), datum => (datum.Low2, datum.High2)),
        ];
    }

    private static IEnumerable<TableColumn> OfSeries(ChartData data, string series, string low, string high)
    {
        yield return new TableColumn(Heading(series + data.Words.Joint + low, data), true, rows => Number(rows.FirstOrDefault(datum => datum.Series == series)?.Low));
        yield return new TableColumn(Heading(series + data.Words.Joint + high, data), true, rows => Number(rows.FirstOrDefault(datum => datum.Series == series)?.High));
    }

    private static ChartCell Number(double? value) => new(value is { } number ? NumberText.Plain(number) : "", value);

    private static (string Low, string High) Ends(ChartData data, int? level, bool isInner)
    {
        var prefix = level is null && !isInner ? "" : data.Words.IntervalOf(level, isInner) + data.Words.Joint;
        return (prefix + data.Words.Low, prefix + data.Words.High);
    }

    private static IEnumerable<TableColumn> Ends(
        ChartData data, (Channel Channel, string Title) low, (Channel Channel, string Title) high, Func<Datum, (double? Low, double? High)> ends)
    {
        if (data.All.All(datum => ends(datum).Low is null))
            yield break;
        yield return new TableColumn(Heading(data.Spec.Encodings[low.Channel].Title ?? low.Title, data), true, rows => End(rows[0], low.Channel, ends(rows[0]).Low, data));
        yield return new TableColumn(Heading(data.Spec.Encodings[high.Channel].Title ?? high.Title, data), true, rows => End(rows[0], high.Channel, ends(rows[0]).High, data));
    }

    private static IEnumerable<TableColumn> Inputs(ChartData data)
    {
        if (data.All.All(datum => datum.Row.LowInput is null && datum.Row.HighInput is null))
            yield break;
        yield return new TableColumn(data.Words.LowInput, false, rows => new ChartCell(rows[0].Row.LowInput ?? "", null));
        yield return new TableColumn(data.Words.HighInput, false, rows => new ChartCell(rows[0].Row.HighInput ?? "", null));
    }

    private static ChartCell End(Datum datum, Channel channel, double? value, ChartData data) =>
        new(value is null ? "" : NumberText.Of(datum.Row, channel, value, data.Words), value);

    private static string? Title(ChartData data, Channel channel) =>
        data.Spec.Encodings.GetValueOrDefault(channel) is { } encoding ? encoding.Title ?? encoding.Field : null;

    private static string Heading(string title, ChartData data) => Heading(title, data.Spec.Unit, data.Words);

    private static string Heading(string title, string? unit, Words words) => unit is null ? title : words.WithUnit(title, unit);
}
