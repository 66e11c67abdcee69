using Reckon.Charts.Data;
using Reckon.Charts.Marks;
using Reckon.Charts.Specification;
using Reckon.Charts.Wording;

namespace Reckon.Charts.Tables;

/// <summary>The columns of the table of a plot with a true x axis: each row of data is a row of the table.</summary>
internal sealed class PlaceColumns(ChartData data, MarkEntry entry)
{
    /// <summary>Name, series, place, value with its status, interval and count: each where the data have it.</summary>
    public IReadOnlyList<TableColumn> All =>
    [
        .. Texts(Channel.Label, data.Words.Name, datum => datum.Label), .. Texts(Channel.Color, data.Words.Series, datum => datum.Series),
        .. Places, Number(Heading(TitleOf(entry.Value) ?? data.Words.Value, data.Spec.Unit), datum => datum.Text, datum => datum.Value),
        .. Status, .. Interval, .. Counts,
    ];

    private IEnumerable<TableColumn> Texts(Channel channel, string title, Func<Datum, string> text) => data.All.Any(datum => text(datum).Length > 0)
        ? [new TableColumn(TitleOf(channel) is { Length: > 0 } given ? given : title, false, rows => new ChartCell(text(rows[0]), null))]
        : [];

    private IEnumerable<TableColumn> Places
    {
        get
        {
            var title = TitleOf(entry.Category) ?? "x";
            if (data.All.All(datum => datum.Until is null))
                return [Number(Heading(title, data.PlaceUnit), datum => NumberText.Plain(datum.X!.Value), datum => datum.X)];
            return
            [
                Number(Heading(title + data.Words.Joint + data.Words.From, data.PlaceUnit), datum => NumberText.Plain(datum.X!.Value), datum => datum.X),
                Number(Heading(title + data.Words.Joint + data.Words.Until, data.PlaceUnit), datum => Plain(datum.Until), datum => datum.Until),
            ];
        }
    }

    private IEnumerable<TableColumn> Status => data.All.Any(datum => data.Words.StatusOf(datum.Row).Length > 0)
        ? [new TableColumn(data.Words.Status, false, rows => new ChartCell(data.Words.StatusOf(rows[0].Row), null))]
        : [];

    private IEnumerable<TableColumn> Interval => data.All.All(datum => datum.Low is null)
        ? []
        :
        [
            Number(Heading(data.Words.Low, data.Spec.Unit), datum => Plain(datum.Low), datum => datum.Low),
            Number(Heading(data.Words.High, data.Spec.Unit), datum => Plain(datum.High), datum => datum.High),
        ];

    private IEnumerable<TableColumn> Counts => data.All.All(datum => datum.Count == 1)
        ? []
        : [Number(data.Words.Count, datum => NumberText.Plain(datum.Count), datum => datum.Count)];

    private static TableColumn Number(string title, Func<Datum, string> text, Func<Datum, double?> number) =>
        new(title, true, rows => new ChartCell(text(rows[0]), number(rows[0])));

    private static string Plain(double? value) => value is { } number ? NumberText.Plain(number) : "";

    private string Heading(string title, string? unit) => unit is null ? title : data.Words.WithUnit(title, unit);

    private string? TitleOf(Channel channel) =>
        data.Spec.Encodings.GetValueOrDefault(channel) is { } encoding ? encoding.Title ?? encoding.Field : null;
}
