using System.Globalization;
using Reckon.Charts.Specification;

namespace Reckon.Charts.Marks.TileMap;

/// <summary>What a tile map says besides its data, in one language.</summary>
internal sealed record TileMapWords
{
    /// <summary>Name of hatched tiles in the key.</summary>
    public required string NoData { get; init; }

    /// <summary>That Taiwan is without data: the words that national thematic maps must carry.</summary>
    public required string NoDataForTaiwan { get; init; }

    /// <summary>What the places of tiles mean.</summary>
    public required string Schematic { get; init; }

    /// <summary>What the letters of narrow tiles are; empty where names are drawn.</summary>
    public required string Codes { get; init; }

    /// <summary>Name of a dashed frame in the key, before the kinds.</summary>
    public required string Frame { get; init; }

    /// <summary>Before the names of units without data.</summary>
    public required string Missing { get; init; }

    /// <summary>Of many units without data: their number, in a sentence.</summary>
    public required string Others { get; init; }

    /// <summary>Between names.</summary>
    public required string Comma { get; init; }

    /// <summary>After a sentence.</summary>
    public required string Stop { get; init; }

    /// <summary>Heading of the column of classes.</summary>
    public required string Class { get; init; }

    /// <summary>The words of a language.</summary>
    public static TileMapWords In(ChartLanguage language) => language == ChartLanguage.Zh ? Chinese : English;

    /// <summary>That so many units have no data.</summary>
    public string OthersMissing(int count) => string.Format(CultureInfo.InvariantCulture, Others, count);

    private static readonly TileMapWords Chinese = new()
    {
        NoData = "资料暂缺",
        NoDataForTaiwan = "台湾省资料暂缺。",
        Schematic = "示意图：方格只表示大致方位，不表示行政区域界线和面积。",
        Codes = "",
        Frame = "虚线框：",
        Missing = "资料暂缺：",
        Others = "其余{0}个地区资料暂缺。",
        Comma = "、",
        Stop = "。",
        Class = "类别",
    };

    private static readonly TileMapWords English = new()
    {
        NoData = "No data",
        NoDataForTaiwan = "Data for Taiwan are not available.",
        Schematic = "Schematic: tiles show rough positions, not boundaries or areas.",
        Codes = "Letters are the codes of ISO 3166-2:CN; the table has the names.",
        Frame = "Dashed frame: ",
        Missing = "No data: ",
        Others = "There are no data for the other {0} units.",
        Comma = ", ",
        Stop = ".",
        Class = "Class",
    };
}
