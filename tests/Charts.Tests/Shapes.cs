using Reckon.Charts.Specification;

namespace Reckon.Charts.Tests;

/// <summary>Data of awkward shapes, for every mark.</summary>
internal static class Shapes
{
    private const string LongChinese = "直播间助播、场控、运营、选品与售后等相关岗位（含兼职人员及通过第三方机构招募者）";
    private const string LongEnglish = "Livestream assistants, floor managers, operators, product selection and after-sales staff (including part-time and agency workers)";

    public static IReadOnlyList<string> Names { get; } =
        ["one", "many", "years", "negative", "zero", "huge", "tiny", "missing", "long", "word", "gap", "none"];

    public static ChartSpec Of(string shape, string mark, ChartLanguage language) => Samples.Simple(mark, language, shape switch
    {
        "one" => [("甲", 12)],
        "many" => [.. Enumerable.Range(1, 14).Select(i => (Samples.Pick(language, $"第{i}类", $"Class {i}"), (double?)(i * i * 7.5)))],
        "years" => [.. Enumerable.Range(1992, 34).Select(year => ($"{year}", (double?)(1000 + (year % 7 * 400))))],
        "negative" => [("甲", 40), ("乙", -25.5), ("丙", 3)],
        "zero" => [("甲", 0), ("乙", 0)],
        "huge" => [("甲", 1.23e12), ("乙", 4.5e11)],
        "tiny" => [("甲", 0.00012), ("乙", 0.00031)],
        "missing" => [("甲", null), ("乙", null)],
        "long" => [(Samples.Pick(language, LongChinese, LongEnglish), 2000), (Samples.Pick(language, LongChinese, LongEnglish)[4..], 1500)],
        "word" => [("Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen", 1), ("b", 2)],
        "gap" => [("2018", 5), ("2019", null), ("2022", 7)],
        _ => [],
    });
}
