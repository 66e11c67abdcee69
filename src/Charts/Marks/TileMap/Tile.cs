using Reckon.Charts.Data;
using Reckon.Charts.Specification;

namespace Reckon.Charts.Marks.TileMap;

/// <summary>A unit with its row of data, if there is one.</summary>
/// <param name="Province">The unit.</param>
/// <param name="Datum">Its row, or null.</param>
/// <param name="Class">Its class; empty where classes are not drawn or none is given.</param>
internal sealed record Tile(Province Province, Datum? Datum, string Class)
{
    /// <summary>Whether there is nothing to colour the tile with.</summary>
    public bool IsMissing(bool hasClasses) => hasClasses ? Class.Length == 0 : Datum?.Value is null;

    /// <summary>All 34 units in the order of GB/T 2260.</summary>
    public static IReadOnlyList<Tile> Of(ChartData data)
    {
        var rows = data.All.GroupBy(datum => Provinces.Find(datum.Category)).Where(group => group.Key is not null).ToDictionary(group => group.Key!, group => group.First());
        return [.. Provinces.All.Select(province => Of(province, rows.GetValueOrDefault(province), data.Spec))];
    }

    private static Tile Of(Province province, Datum? datum, ChartSpec spec) =>
        new(province, datum, datum is null ? "" : FieldReader.Name(spec, datum.Row, Channel.Class));
}
