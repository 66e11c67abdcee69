using Reckon.Charts.Data;
using Reckon.Charts.Descriptions;

namespace Reckon.Charts.Marks.TileMap;

/// <summary>What a description says of a tile map.</summary>
internal static class TileMapFacts
{
    private const int LongestListing = 8;

    /// <summary>All values, or the extremes of many.</summary>
    public static IEnumerable<string> Values(ChartData data, IPhrases phrases)
    {
        var rows = Tile.Of(data).Where(tile => tile.Datum?.Value is not null).Select(tile => (Name: NameOf(tile, data), tile.Datum!.Value, Said: Quantity.Of(tile.Datum, data.Spec.Unit))).ToList();
        if (rows.Count == 0)
            return [];
        if (rows.Count <= LongestListing)
            return [phrases.Listing([.. rows.Select(row => (row.Name, row.Said))])];
        var (highest, lowest) = (rows.MaxBy(row => row.Value), rows.MinBy(row => row.Value));
        return [phrases.Extremes((highest.Name, highest.Said), (lowest.Name, lowest.Said))];
    }

    /// <summary>The members of each class.</summary>
    public static IEnumerable<string> Classes(ChartData data) => TileMapColours.ClassesOf(data).Select(name =>
        $"{name}{(data.Language == Specification.ChartLanguage.Zh ? "：" : ": ")}{Names(data, tile => tile.Class == name)}");

    /// <summary>Which units have no data.</summary>
    public static IEnumerable<string> Missing(ChartData data, IPhrases phrases)
    {
        var hasClasses = TileMapColours.ClassesOf(data).Count > 0;
        string[] names = [.. Tile.Of(data).Where(tile => tile.IsMissing(hasClasses)).Select(tile => NameOf(tile, data))];
        return names.Length == 0 ? [] : [names.Length > LongestListing ? TileMapWords.In(data.Language).OthersMissing(names.Length) : phrases.Missing(names)];
    }

    private static string Names(ChartData data, Func<Tile, bool> belongs)
    {
        var words = TileMapWords.In(data.Language);
        return string.Join(words.Comma, Tile.Of(data).Where(belongs).Select(tile => NameOf(tile, data))) + words.Stop;
    }

    private static string NameOf(Tile tile, ChartData data) => Provinces.NameOf(tile.Province, data.Language);
}
