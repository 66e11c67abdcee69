using Reckon.Charts.Colour;
using Reckon.Charts.Data;
using Reckon.Charts.Guides;
using Reckon.Charts.Scales;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;
using Reckon.Charts.Text;

namespace Reckon.Charts.Marks.TileMap;

/// <summary>How tiles are coloured: by their class where classes are given, else by the class that their value falls into.</summary>
internal sealed class TileMapColours
{
    private readonly ChartData _data;
    private readonly IReadOnlyList<string> _classes;
    private readonly ValueClasses? _values;

    /// <summary>Reads the classes of a chart.</summary>
    public TileMapColours(ChartData data)
    {
        (_data, _classes) = (data, ClassesOf(data));
        double[] numbers = [.. data.All.Select(datum => datum.Value).OfType<double>()];
        _values = _classes.Count > 0 || numbers.Length == 0 ? null : ValueClasses.Of(numbers, data.Spec.Colours);
    }

    /// <summary>Whether names of classes decide.</summary>
    public bool HasClasses => _classes.Count > 0;

    /// <summary>The classes, each once, in the order of the data.</summary>
    public static IReadOnlyList<string> ClassesOf(ChartData data) =>
        [.. data.All.OrderBy(datum => datum.Index).Select(datum => FieldReader.Name(data.Spec, datum.Row, Channel.Class)).Where(name => name.Length > 0).Distinct()];

    /// <summary>The area of a tile that has a colour.</summary>
    public Look AreaOf(Tile tile) => HasClasses ? SeriesPalette.Area(NumberOf(tile)) : ColourOf(tile).Area;

    /// <summary>Text on that area.</summary>
    public TextStyle TextOn(Tile tile) => HasClasses ? SeriesPalette.TextOn(NumberOf(tile)) : ColourOf(tile).TextOn;

    /// <summary>The key of the colours.</summary>
    public IEnumerable<KeyEntry> Key => HasClasses
        ? _classes.Select((name, index) => KeyEntry.Square(name, SeriesPalette.Area(SeriesPalette.Number(index, _classes.Count))))
        : _values?.Entries(_data.Language, _data.Spec.Unit).Select(entry => KeyEntry.Square(entry.Text, entry.Colour.Area)) ?? [];

    private int NumberOf(Tile tile) => SeriesPalette.Number(_classes.Index().First(item => item.Item == tile.Class).Index, _classes.Count);

    private ClassColour ColourOf(Tile tile) => _values!.ColourOf(tile.Datum!.Value!.Value);
}
