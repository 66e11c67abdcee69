using Reckon.Charts.Data;
using Reckon.Charts.Specification;

namespace Reckon.Charts.Marks.Line;

/// <summary>One line: its observations in the order of the axis, and where it is broken.</summary>
internal sealed record LineSeries
{
    /// <summary>Position among the series of the chart, from 0.</summary>
    public required int Position { get; init; }

    /// <summary>Name and last value; where others go on, with the place of that value.</summary>
    public required string Label { get; init; }

    /// <summary>Some row of it carries the story.</summary>
    public required bool IsStory { get; init; }

    /// <summary>The rows with a value; at least one.</summary>
    public required IReadOnlyList<Datum> Points { get; init; }

    /// <summary>Stretches without a gap; those that lead to a projected value apart from the others.</summary>
    public required IReadOnlyList<LineSegment> Segments { get; init; }

    /// <summary>The series of a chart that have a value at all.</summary>
    public static IReadOnlyList<LineSeries> Of(ChartData data)
    {
        var axis = Axis(data);
        var present = data.Parts.Where(datum => datum.Value is not null).ToList();
        var named = data.Series.Select(name => (Name: name, Rows: present.Where(datum => datum.Series == name).ToList()));
        return [.. named.Where(series => series.Rows.Count > 0).Select((series, position) => Build(series.Name, series.Rows, axis, position, data))];
    }

    // Years present in the chart at all: a year that only this series lacks is a gap, a year that nobody surveyed is not.
    private static Dictionary<string, int> Axis(ChartData data)
    {
        var places = data.IsYearly ? data.Categories.Order(StringComparer.Ordinal) : data.Categories.AsEnumerable();
        return places.Index().ToDictionary(place => place.Item, place => place.Index, StringComparer.Ordinal);
    }

    private static LineSeries Build(string name, List<Datum> rows, Dictionary<string, int> axis, int position, ChartData data)
    {
        var points = rows.OrderBy(datum => axis[datum.Category]).ToList();
        return new LineSeries
        {
            Position = position,
            Label = $"{name} {points[^1].Text}{Ending(points[^1].Category, axis, data)}",
            IsStory = rows.Exists(datum => datum.Row.IsHighlighted),
            Points = points,
            Segments = [.. Split(points, axis)],
        };
    }

    // Names stand at the right edge of all lines: that of one which ended earlier would seem to be of the last year.
    private static string Ending(string last, Dictionary<string, int> axis, ChartData data) =>
        axis[last] == axis.Values.Max() ? "" : $"{data.Words.Open}{last}{data.Words.Close}";

    private static IEnumerable<LineSegment> Split(List<Datum> points, Dictionary<string, int> axis)
    {
        var segments = new List<List<Datum>>();
        foreach (var (before, point) in points.Zip(points.Skip(1)).Where(pair => AreNeighbours(pair.First, pair.Second, axis)))
        {
            if (segments.Count > 0 && segments[^1][^1] == before && IsProjected(segments[^1][^1]) == IsProjected(point))
                segments[^1].Add(point);
            else
                segments.Add([before, point]);
        }

        return segments.Select(segment => new LineSegment(segment, IsProjected(segment[^1])));
    }

    private static bool AreNeighbours(Datum before, Datum after, Dictionary<string, int> axis) => axis[after.Category] == axis[before.Category] + 1;

    private static bool IsProjected(Datum datum) => datum.Row.Kind is ValueKind.Projected or ValueKind.Scenario;
}
