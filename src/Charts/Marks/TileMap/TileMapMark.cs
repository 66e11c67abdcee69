using Reckon.Charts.Checks;
using Reckon.Charts.Data;
using Reckon.Charts.Descriptions;
using Reckon.Charts.Layout;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;
using Reckon.Charts.Tables;

namespace Reckon.Charts.Marks.TileMap;

/// <summary>The 34 provincial units of China as tiles of one size: rates by shade, or classes by colour.</summary>
internal sealed class TileMapMark : IMark
{
    /// <inheritdoc />
    public MarkEntry Entry { get; } = new()
    {
        Name = "tile-map",
        Summary = "The 34 provincial units of China as tiles of one size: rates by shade, or classes by colour.",
        ChineseSummary = "34个省级行政区各占一格，大小相同：深浅表示比率，颜色区分类别。",
        ChineseName = "方格地图",
        EnglishName = "Tile map",
        Category = Channel.Place,
        Series = Channel.Class,
        Value = Channel.Color,
        Required = [Channel.Place],
        Optional = [Channel.Color, Channel.Class],
        NeedsValues = false,
    };

    /// <inheritdoc />
    public IEnumerable<ChartProblem> Check(ChartData data) => TileMapChecks.Of(data);

    /// <inheritdoc />
    public Picture Draw(ChartData data, Sheet sheet) => new TileMapDrawing(data, sheet).Draw();

    /// <inheritdoc />
    public IEnumerable<string> Describe(ChartData data, IPhrases phrases) => [.. TileMapFacts.Values(data, phrases), .. TileMapFacts.Classes(data), .. TileMapFacts.Missing(data, phrases)];

    /// <inheritdoc />
    public ChartTable Table(ChartData data) => TileMapTable.Of(data);

    /// <inheritdoc />
    public string NameOf(Datum datum, ChartData data, IPhrases phrases) => Provinces.Find(datum.Category) is { } province ? Provinces.NameOf(province, data.Language) : datum.Category;
}
