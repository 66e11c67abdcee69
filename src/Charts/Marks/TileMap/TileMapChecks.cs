using Reckon.Charts.Checks;
using Reckon.Charts.Colour;
using Reckon.Charts.Data;
using Reckon.Charts.Specification;

namespace Reckon.Charts.Marks.TileMap;

/// <summary>Whether each row names a province, once, and classes can be told apart.</summary>
internal static class TileMapChecks
{
    /// <summary>Problems with the rows of a tile map.</summary>
    public static IEnumerable<ChartProblem> Of(ChartData data) => Unknown(data).Concat(Repeated(data)).Concat(Classes(data)).Concat(Nothing(data));

    private static IEnumerable<ChartProblem> Unknown(ChartData data) =>
        from datum in data.All
        where Provinces.Find(datum.Category) is null
        select new ChartProblem("place", $"“{datum.Category}” is not a provincial unit of China. {Advice(datum.Category)}") { Row = datum.Index };

    private static string Advice(string name) => Provinces.Suggest(name) is { } known
        ? $"Perhaps “{known}” is meant."
        : "Use a name (广东, 广东省, Guangdong), a code of ISO 3166-2 (GD, CN-GD) or a number of GB/T 2260 (440000).";

    private static IEnumerable<ChartProblem> Repeated(ChartData data) =>
        from same in data.All.Where(datum => Provinces.Find(datum.Category) is not null).OrderBy(datum => datum.Index).GroupBy(datum => Provinces.Find(datum.Category))
        from again in same.Skip(1)
        select new ChartProblem("place", $"“{again.Category}” is the unit of row {same.First().Index + 1} again. Remove one of them.") { Row = again.Index };

    private static IEnumerable<ChartProblem> Classes(ChartData data)
    {
        var classes = TileMapColours.ClassesOf(data);
        if (classes.Count > SeriesPalette.MaximumSeries)
            yield return new ChartProblem("class", $"There are {classes.Count} classes; at most {SeriesPalette.MaximumSeries} colours can be told apart. Combine some.");
    }

    private static IEnumerable<ChartProblem> Nothing(ChartData data)
    {
        var isBound = data.Spec.Encodings.ContainsKey(Channel.Color) || data.Spec.Encodings.ContainsKey(Channel.Class);
        if (!isBound)
            yield return new ChartProblem("color", "The mark “tile-map” needs color (numbers) or class (names), but neither is bound to a field. Add one of them.");
    }
}
