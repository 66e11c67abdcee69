namespace Reckon.Assessments.Microdata;

/// <summary>Where units are. The first ten stand in the order that the WeChat report of 2021 prints for video accounts; the shares are made up.</summary>
internal static class Provinces
{
    public static IReadOnlyList<string> Names { get; } =
    [
        "Guangdong", "Shandong", "Beijing", "Jiangsu", "Shanghai", "Anhui", "Yunnan", "Liaoning", "Zhejiang", "Fujian",
        "Henan", "Hubei", "Sichuan", "Hunan", "Hebei", "Shaanxi", "Jiangxi", "Guangxi", "Chongqing", "Heilongjiang", "Shanxi", "Guizhou",
        "Jilin", "Tianjin", "Gansu", "Inner Mongolia", "Xinjiang", "Hainan", "Ningxia", "Qinghai", "Xizang", "Hong Kong", "Taiwan", "Macao",
    ];

    /// <summary>Falling with the place in the list, as 1/(place + 3).</summary>
    public static IReadOnlyList<double> Shares { get; } = [.. Names.Select((_, i) => 1.0 / (i + 4))];
}
