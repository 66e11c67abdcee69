namespace Reckon.Charts.Marks.Tree;

/// <summary>Puts the boxes of each layer in an order in which few arrows cross.</summary>
/// <remarks>
/// The method of Sugiyama, Tagawa and Toda (1981): an arrow over several layers gets a place in each of them; then each layer is sorted by the
/// mean place of its neighbours in the layer before and after, by turns, and the best order of all rounds is kept.
/// </remarks>
internal sealed class LayeredOrder
{
    private const int Rounds = 12;
    private readonly IReadOnlyList<(string From, string To)> _links;

    private LayeredOrder(IReadOnlyList<IReadOnlyList<string>> layers, IReadOnlyList<(string From, string To)> links, IReadOnlyDictionary<(string From, string To), IReadOnlyList<string>> ways)
    {
        (_links, Ways) = (links, ways);
        Layers = Best(layers);
    }

    /// <summary>The places of each layer, from above.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Layers { get; }

    /// <summary>For each arrow the places that it passes, its ends included.</summary>
    public IReadOnlyDictionary<(string From, string To), IReadOnlyList<string>> Ways { get; }

    /// <summary>Orders a graph without circles.</summary>
    public static LayeredOrder Of(TreeGraph graph)
    {
        var layerOf = graph.Layers;
        var layers = Enumerable.Range(0, layerOf.Values.Max() + 1).Select(layer => graph.Names.Where(name => layerOf[name] == layer).ToList()).ToList();
        var ways = new Dictionary<(string From, string To), IReadOnlyList<string>>();
        foreach (var arrow in graph.Arrows)
        {
            var (start, end) = (arrow.Category, arrow.Series);
            var between = Enumerable.Range(layerOf[start] + 1, layerOf[end] - layerOf[start] - 1).Select(layer => (Layer: layer, Name: $"\n{start}\n{end}\n{layer}")).ToList();
            between.ForEach(place => layers[place.Layer].Add(place.Name));
            ways[(start, end)] = [start, .. between.Select(place => place.Name), end];
        }

        return new LayeredOrder(layers, [.. ways.Values.SelectMany(way => way.Zip(way.Skip(1)))], ways);
    }

    /// <summary>Whether a place is only passed by an arrow.</summary>
    public static bool IsPassed(string place) => place.StartsWith('\n');

    /// <summary>How many pairs of arrows cross.</summary>
    public int Crossings => CrossingsOf(Layers);

    /// <summary>The neighbours of a place in the layer before it (or after it).</summary>
    public IEnumerable<string> Neighbours(string place, bool before) =>
        before ? _links.Where(link => link.To == place).Select(link => link.From) : _links.Where(link => link.From == place).Select(link => link.To);

    private IReadOnlyList<IReadOnlyList<string>> Best(IReadOnlyList<IReadOnlyList<string>> layers)
    {
        var best = layers;
        for (var round = 0; round < Rounds; round++)
        {
            layers = Sweep(layers, isForward: round % 2 == 0);
            if (CrossingsOf(layers) < CrossingsOf(best))
                best = layers;
        }

        return best;
    }

    private IReadOnlyList<IReadOnlyList<string>> Sweep(IReadOnlyList<IReadOnlyList<string>> layers, bool isForward)
    {
        var sorted = layers.ToList();
        foreach (var index in isForward ? Enumerable.Range(1, layers.Count - 1) : Enumerable.Range(0, layers.Count - 1).Reverse())
        {
            var places = sorted[isForward ? index - 1 : index + 1].Index().ToDictionary(place => place.Item, place => place.Index, StringComparer.Ordinal);
            sorted[index] = [.. sorted[index].Index().OrderBy(place => Neighbours(place.Item, isForward).Select(name => (double)places[name]).DefaultIfEmpty(place.Index).Average()).Select(place => place.Item)];
        }

        return sorted;
    }

    private int CrossingsOf(IReadOnlyList<IReadOnlyList<string>> layers)
    {
        var places = layers.SelectMany((layer, index) => layer.Select((name, place) => (name, Place: (index, place)))).ToDictionary(item => item.name, item => item.Place, StringComparer.Ordinal);
        var links = _links.Select(link => (From: places[link.From], To: places[link.To])).ToList();
        return links.Index().Sum(one => links.Skip(one.Index + 1).Count(other => one.Item.From.index == other.From.index
            && Math.Sign(one.Item.From.place - other.From.place) * Math.Sign(one.Item.To.place - other.To.place) < 0));
    }
}
