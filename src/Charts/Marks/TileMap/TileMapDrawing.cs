using Reckon.Charts.Colour;
using Reckon.Charts.Data;
using Reckon.Charts.Guides;
using Reckon.Charts.Layout;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;
using Reckon.Charts.Text;

namespace Reckon.Charts.Marks.TileMap;

/// <summary>Draws one tile for each unit: ten rows on a wide sheet, nine on a narrow one. Where nothing is known the tile is hatched, and words below say so.</summary>
internal sealed class TileMapDrawing
{
    private const int Columns = 7;
    private const double SeamPx = 2;
    private const double WideTilePx = 50;
    private const double NarrowTilePx = 42;
    private const double FirstLinePx = 0.44;
    private const double NoteGapPx = 8;
    private const double InsetPx = 3;
    private const int LongestListing = 12;

    private readonly ChartData _data;
    private readonly Sheet _sheet;
    private readonly TileMapColours _colours;
    private readonly TileMapWords _words;
    private readonly IReadOnlyList<Tile> _tiles;
    private readonly KeyGuide _key;

    /// <summary>Prepares the tiles of a chart.</summary>
    public TileMapDrawing(ChartData data, Sheet sheet)
    {
        (_data, _sheet, _colours, _words) = (data, sheet, new TileMapColours(data), TileMapWords.In(data.Language));
        _tiles = Tile.Of(data);
        _key = new KeyGuide([.. _colours.Key, .. MissingKey, .. FrameKey], sheet, data.Language);
    }

    /// <summary>The whole picture.</summary>
    public Picture Draw()
    {
        var top = _key.HeightPx + 4;
        var bottom = top + (_tiles.Max(tile => PlaceOf(tile).Row) * (HeightPx + SeamPx)) + NoteGapPx;
        var notes = new List<Shape>();
        foreach (var note in Notes.Where(note => note.Length > 0))
        {
            var block = TextBlock.Of(note, TextStyle.Small, _data.Language, _sheet.WidthPx, 6);
            notes.Add(block.At(0, bottom));
            bottom += block.HeightPx + 2;
        }

        return new Picture(_sheet.WidthPx, Math.Ceiling(bottom + 2), [.. _key.Shapes(2), .. _tiles.SelectMany(tile => Shapes(tile, top)), .. notes]);
    }

    private double StepPx => _sheet.WidthPx / Columns;

    private double WidthPx => Math.Floor(StepPx - SeamPx);

    private double HeightPx => _sheet.IsNarrow ? NarrowTilePx : WideTilePx;

    private (int Row, int Column) PlaceOf(Tile tile) => _sheet.IsNarrow ? tile.Province.Compact : tile.Province.Standard;

    private IEnumerable<KeyEntry> MissingKey => _tiles.Any(IsMissing) ? [KeyEntry.Square(_words.NoData, HatchLook)] : [];

    private static Look HatchLook => new("hatched o-ctx") { Hatch = Looks.ContextHatch, Stroke = Looks.ContextOutline.Stroke };

    private IEnumerable<KeyEntry> FrameKey
    {
        get
        {
            string[] kinds = [.. _tiles.Select(tile => tile.Datum?.Row.Kind ?? ValueKind.Observed).Distinct().Select(_data.Words.KindOf).Where(kind => kind.Length > 0)];
            return kinds.Length == 0 ? [] : [KeyEntry.Square(_words.Frame + string.Join(_words.Comma, kinds), FrameLook)];
        }
    }

    private static Look FrameLook => Looks.TotalOutline with { Dash = "3 2" };

    private bool IsMissing(Tile tile) => tile.IsMissing(_colours.HasClasses);

    private IEnumerable<Shape> Shapes(Tile tile, double top)
    {
        var (row, column) = PlaceOf(tile);
        var (x, y) = (Math.Floor((column - 1) * StepPx) + (SeamPx / 2), top + ((row - 1) * (HeightPx + SeamPx)));
        var isMissing = IsMissing(tile);
        yield return new RectShape(x, y, WidthPx, HeightPx, isMissing ? HatchLook : _colours.AreaOf(tile));
        if (tile.Datum is { Row.Kind: not ValueKind.Observed } && !isMissing)
            yield return new RectShape(x + InsetPx, y + InsetPx, WidthPx - (InsetPx * 2), HeightPx - (InsetPx * 2), FrameOn(tile));
        if (tile.Datum is { Row.IsHighlighted: true })
            yield return new RectShape(x, y, WidthPx, HeightPx, Looks.TotalOutline with { StrokeWidthPx = 3 });
        foreach (var text in Texts(tile, isMissing, x + (WidthPx / 2), y))
            yield return text;
    }

    private Look FrameOn(Tile tile) => new($"o-{_colours.TextOn(tile).Class.Split(' ')[^1]}") { Fill = "none", Stroke = _colours.TextOn(tile).Fill, StrokeWidthPx = 1.5, Dash = "3 2" };

    private IEnumerable<Shape> Texts(Tile tile, bool isMissing, double middle, double top)
    {
        var style = isMissing ? TextStyle.Small : _colours.TextOn(tile);
        var (name, value) = (NameOf(tile), ValueOf(tile));
        var first = top + (HeightPx * (value.Length > 0 ? FirstLinePx : FirstLinePx + 0.18));
        yield return new TextShape(middle, first, [name], style, TextAnchor.Middle) { HasHalo = isMissing, FullText = name == FullName(tile) ? null : FullName(tile) };
        if (value.Length > 0)
            yield return new TextShape(middle, first + style.LineHeightPx + 1, [value], Strong(style), TextAnchor.Middle) { HasHalo = isMissing };
    }

    private static TextStyle Strong(TextStyle style) => style with { Class = style.Class + " b", IsBold = true };

    private string FullName(Tile tile) => Provinces.NameOf(tile.Province, _data.Language);

    private string NameOf(Tile tile) => UsesCodes ? tile.Province.Code : FullName(tile);

    private bool UsesCodes => !_tiles.All(tile => Fits(FullName(tile), TextStyle.Small));

    // A number that some tiles had no room for would look like a choice; then the table has them all.
    private string ValueOf(Tile tile)
    {
        if (!_data.Spec.Encodings.ContainsKey(Channel.Color) || !_tiles.All(other => Fits(other.Datum?.Text ?? "", TextStyle.SmallStrong)))
            return "";
        return tile.Datum?.Text ?? _data.Words.Missing;
    }

    private bool Fits(string text, TextStyle style) => TextMeasure.Width(text, style, _data.Language) <= WidthPx - 2;

    private IEnumerable<string> Notes => [MissingNote, _tiles.Any(tile => IsTaiwan(tile) && IsMissing(tile)) ? _words.NoDataForTaiwan : "", _words.Schematic, UsesCodes ? _words.Codes : ""];

    private string MissingNote
    {
        get
        {
            string[] names = [.. _tiles.Where(tile => IsMissing(tile) && !IsTaiwan(tile)).Select(FullName)];
            if (names.Length > LongestListing)
                return _words.OthersMissing(_tiles.Count(IsMissing));
            return names.Length == 0 ? "" : _words.Missing + string.Join(_words.Comma, names) + _words.Stop;
        }
    }

    private static bool IsTaiwan(Tile tile) => tile.Province.Code == "TW";
}
