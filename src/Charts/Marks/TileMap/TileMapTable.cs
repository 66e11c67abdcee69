using Reckon.Charts.Data;
using Reckon.Charts.Specification;
using Reckon.Charts.Tables;

namespace Reckon.Charts.Marks.TileMap;

/// <summary>The table of a tile map: all 34 units, those without data too.</summary>
internal static class TileMapTable
{
    /// <summary>The table in the order of GB/T 2260.</summary>
    public static ChartTable Of(ChartData data)
    {
        var columns = Columns(data).ToList();
        return new ChartTable([.. columns.Select(column => column.Column)], [.. Tile.Of(data).Select(tile => new ChartTableRow([.. columns.Select(column => column.Cell(tile))], false))]);
    }

    private static IEnumerable<(ChartColumn Column, Func<Tile, ChartCell> Cell)> Columns(ChartData data)
    {
        var (encodings, words) = (data.Spec.Encodings, data.Words);
        yield return (new ChartColumn(Title(encodings[Channel.Place]), false), tile => new ChartCell(Provinces.NameOf(tile.Province, data.Language), null));
        if (encodings.TryGetValue(Channel.Class, out var named))
            yield return (new ChartColumn(named.Title is { Length: > 0 } title ? title : TileMapWords.In(data.Language).Class, false), tile => new ChartCell(tile.Class.Length == 0 ? words.Missing : tile.Class, null));
        if (!encodings.TryGetValue(Channel.Color, out var value))
            yield break;
        yield return (new ChartColumn(data.Spec.Unit is { } unit ? words.WithUnit(Title(value), unit) : Title(value), true), tile => ValueOf(tile, data));
        if (data.All.Any(datum => words.StatusOf(datum.Row).Length > 0))
            yield return (new ChartColumn(words.Status, false), tile => new ChartCell(tile.Datum is { } datum ? words.StatusOf(datum.Row) : "", null));
    }

    private static ChartCell ValueOf(Tile tile, ChartData data) => tile.Datum is { } datum
        ? new ChartCell(datum.Text, datum.Value) { IsMark = datum.Value is null && datum.Row.Text is not null }
        : new ChartCell(data.Words.Missing, null);

    private static string Title(ChartEncoding encoding) => encoding.Title ?? encoding.Field;
}
