using Reckon.Charts.Checks;
using Reckon.Charts.Specification;

namespace Reckon.Charts.Marks.TileMap;

/// <summary>The 34 provincial units in the order of GB/T 2260: 31 on the mainland, Taiwan, Hong Kong and Macao.</summary>
/// <remarks>
/// The layouts keep the order of the units' centres from west to east and from north to south, and most of their 70 land borders as
/// common edges or corners (standard 63, compact 64). They were found by simulated annealing over exchanges of cells, then edited by hand.
/// </remarks>
public static class Provinces
{
    /// <summary>All units.</summary>
    public static IReadOnlyList<Province> All { get; } =
    [
        new("BJ", "110000", "北京", "北京市", "Beijing", (3, 5), (2, 5)),
        new("TJ", "120000", "天津", "天津市", "Tianjin", (4, 6), (3, 6)),
        new("HE", "130000", "河北", "河北省", "Hebei", (4, 5), (3, 5)),
        new("SX", "140000", "山西", "山西省", "Shanxi", (4, 4), (3, 4)),
        new("NM", "150000", "内蒙古", "内蒙古自治区", "Inner Mongolia", (3, 4), (2, 4)),
        new("LN", "210000", "辽宁", "辽宁省", "Liaoning", (3, 6), (2, 6)),
        new("JL", "220000", "吉林", "吉林省", "Jilin", (2, 7), (2, 7)),
        new("HL", "230000", "黑龙江", "黑龙江省", "Heilongjiang", (1, 7), (1, 7)),
        new("SH", "310000", "上海", "上海市", "Shanghai", (6, 7), (5, 7)),
        new("JS", "320000", "江苏", "江苏省", "Jiangsu", (6, 6), (5, 6)),
        new("ZJ", "330000", "浙江", "浙江省", "Zhejiang", (7, 6), (6, 6)),
        new("AH", "340000", "安徽", "安徽省", "Anhui", (6, 5), (5, 5)),
        new("FJ", "350000", "福建", "福建省", "Fujian", (8, 5), (7, 5)),
        new("JX", "360000", "江西", "江西省", "Jiangxi", (7, 5), (6, 5)),
        new("SD", "370000", "山东", "山东省", "Shandong", (5, 5), (4, 5)),
        new("HA", "410000", "河南", "河南省", "Henan", (5, 4), (4, 4)),
        new("HB", "420000", "湖北", "湖北省", "Hubei", (6, 4), (5, 4)),
        new("HN", "430000", "湖南", "湖南省", "Hunan", (7, 4), (6, 4)),
        new("GD", "440000", "广东", "广东省", "Guangdong", (8, 4), (7, 4)),
        new("GX", "450000", "广西", "广西壮族自治区", "Guangxi", (8, 3), (7, 3)),
        new("HI", "460000", "海南", "海南省", "Hainan", (10, 3), (9, 3)),
        new("CQ", "500000", "重庆", "重庆市", "Chongqing", (6, 3), (5, 3)),
        new("SC", "510000", "四川", "四川省", "Sichuan", (6, 2), (5, 2)),
        new("GZ", "520000", "贵州", "贵州省", "Guizhou", (7, 3), (6, 3)),
        new("YN", "530000", "云南", "云南省", "Yunnan", (7, 2), (6, 2)),
        new("XZ", "540000", "西藏", "西藏自治区", "Xizang", (5, 1), (5, 1)),
        new("SN", "610000", "陕西", "陕西省", "Shaanxi", (5, 3), (4, 3)),
        new("GS", "620000", "甘肃", "甘肃省", "Gansu", (4, 2), (4, 2)),
        new("QH", "630000", "青海", "青海省", "Qinghai", (5, 2), (4, 1)),
        new("NX", "640000", "宁夏", "宁夏回族自治区", "Ningxia", (4, 3), (3, 3)),
        new("XJ", "650000", "新疆", "新疆维吾尔自治区", "Xinjiang", (4, 1), (3, 1)),
        new("TW", "710000", "台湾", "台湾省", "Taiwan", (8, 7), (7, 7)),
        new("HK", "810000", "香港", "香港特别行政区", "Hong Kong", (9, 5), (8, 5)),
        new("MO", "820000", "澳门", "澳门特别行政区", "Macao", (9, 4), (8, 4)),
    ];

    private static readonly Dictionary<string, Province> ByName =
        All.SelectMany(province => province.Names.Select(name => (name, province))).ToDictionary(pair => pair.name, pair => pair.province, StringComparer.OrdinalIgnoreCase);

    /// <summary>The unit of a name, code or number; null for an unknown one.</summary>
    public static Province? Find(string name) => ByName.GetValueOrDefault(name.Trim());

    /// <summary>The known name most like an unknown one, in the language of the chart where names are alike; null where none is.</summary>
    public static string? Suggest(string name) => Nearest.To(name, All.SelectMany(province => province.Names));

    /// <summary>The name of a unit for readers.</summary>
    public static string NameOf(Province province, ChartLanguage language) => language == ChartLanguage.Zh ? province.Chinese : province.English;
}
