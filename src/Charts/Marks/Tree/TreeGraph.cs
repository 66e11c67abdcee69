using Reckon.Charts.Data;

namespace Reckon.Charts.Marks.Tree;

/// <summary>Boxes and arrows. Rows without an end are boxes; rows with one are arrows. Where no row is a box, the ends of arrows are.</summary>
internal sealed class TreeGraph
{
    private TreeGraph(IReadOnlyList<Datum> rows)
    {
        Boxes = [.. rows.Where(datum => datum.Series.Length == 0)];
        Arrows = [.. rows.Where(datum => datum.Series.Length > 0)];
        Names = [.. (Boxes.Count > 0 ? Boxes.Select(datum => datum.Category) : Arrows.SelectMany(datum => new[] { datum.Category, datum.Series })).Distinct()];
    }

    /// <summary>The rows of boxes.</summary>
    public IReadOnlyList<Datum> Boxes { get; }

    /// <summary>The rows of arrows: category is where one starts, series where it ends.</summary>
    public IReadOnlyList<Datum> Arrows { get; }

    /// <summary>The names of all boxes in the order of the data.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The graph of a chart.</summary>
    public static TreeGraph Of(ChartData data) => new([.. data.All.OrderBy(datum => datum.Index)]);

    /// <summary>The row of a box; null where only arrows name it.</summary>
    public Datum? Find(string name) => Boxes.FirstOrDefault(datum => datum.Category == name);

    /// <summary>Where the arrows from a box end.</summary>
    public IEnumerable<string> After(string name) => Arrows.Where(arrow => arrow.Category == name).Select(arrow => arrow.Series);

    /// <summary>Where the arrows to a box start.</summary>
    public IEnumerable<string> Before(string name) => Arrows.Where(arrow => arrow.Series == name).Select(arrow => arrow.Category);

    /// <summary>Boxes that no arrow leads to.</summary>
    public IReadOnlyList<string> Sources => [.. Names.Where(name => !Before(name).Any())];

    /// <summary>Boxes that no arrow leaves.</summary>
    public IReadOnlyList<string> Sinks => [.. Names.Where(name => !After(name).Any())];

    /// <summary>The boxes of an arrow's way in a circle, the first one again at the end; null where there is none.</summary>
    public IReadOnlyList<string>? Circle => Names.Select(name => CircleFrom([name])).FirstOrDefault(circle => circle is not null);

    /// <summary>For each box how many arrows the longest way to it has.</summary>
    public IReadOnlyDictionary<string, int> Layers
    {
        get
        {
            var layers = Names.ToDictionary(name => name, _ => 0, StringComparer.Ordinal);
            // Without circles no way is longer than the number of boxes.
            for (var round = 0; round < Names.Count; round++)
            {
                foreach (var arrow in Arrows)
                    layers[arrow.Series] = Math.Max(layers[arrow.Series], layers[arrow.Category] + 1);
            }

            return layers;
        }
    }

    private IReadOnlyList<string>? CircleFrom(IReadOnlyList<string> start)
    {
        var (open, seen) = (new Stack<IReadOnlyList<string>>([start]), new HashSet<string>(StringComparer.Ordinal));
        while (open.TryPop(out var way))
        {
            foreach (var next in After(way[^1]))
            {
                if (next == start[0])
                    return [.. way, next];
                if (seen.Add(next))
                    open.Push([.. way, next]);
            }
        }

        return null;
    }
}
