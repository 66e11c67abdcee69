using Reckon.Charts.Data;
using Reckon.Charts.Specification;

namespace Reckon.Charts.Descriptions;

/// <summary>Sentences in Chinese; no spaces between Han and digits.</summary>
internal sealed class ChinesePhrases : IPhrases
{
    /// <inheritdoc />
    public string NoData => "暂无数据。";

    /// <inheritdoc />
    public string Opening(string form, ChartData data)
    {
        var series = data.Series.Count < 2 ? "" : $"，{data.Series.Count}个系列：{string.Join("、", data.Series)}";
        var unit = data.Spec.Unit is null ? "" : $"，单位为{data.Spec.Unit}";
        return $"{form}，{Extent(data)}{series}{unit}。";
    }

    /// <inheritdoc />
    public string Listing(IReadOnlyList<(string Name, Quantity Value)> rows) => $"{string.Join("，", rows.Select(Pair))}。";

    /// <inheritdoc />
    public string Extremes((string Name, Quantity Value) highest, (string Name, Quantity Value) lowest) =>
        $"最高的是{Pair(highest)}，最低的是{Pair(lowest)}。";

    /// <inheritdoc />
    public string Trend(string series, (string Name, Quantity Value) first, (string Name, Quantity Value) last, int direction)
    {
        var movement = direction > 0 ? "升到" : direction < 0 ? "降到" : "，没有变化，仍为";
        return $"{series}从{first.Name}的{Say(first.Value)}{movement}{last.Name}的{Say(last.Value)}。";
    }

    /// <inheritdoc />
    public string Composition(string category, IReadOnlyList<(string Name, Quantity Value)> parts) => $"{category}中，{string.Join("，", parts.Select(Pair))}。";

    /// <inheritdoc />
    public string Missing(IReadOnlyList<string> names) => $"{string.Join("、", names)}没有数据。";

    /// <inheritdoc />
    public string Status(string status, IReadOnlyList<string> names) => $"{string.Join("、", names)}为{status}{(status.EndsWith('限') ? "" : "值")}。";

    /// <inheritdoc />
    public string Name(string category, bool isYear) => isYear ? category + "年" : category;

    /// <inheritdoc />
    public string Place(string category, string series) => series.Length == 0 ? category : category + series;

    /// <inheritdoc />
    public string Join(IEnumerable<string> sentences) => string.Concat(sentences);

    private static string Extent(ChartData data) => data.IsYearly
        ? data.Categories.Count == 1 ? $"{data.Categories[0]}年" : $"{data.Categories.Min(StringComparer.Ordinal)}～{data.Categories.Max(StringComparer.Ordinal)}年"
        : $"共{data.Categories.Count}项";

    private static string Pair((string Name, Quantity Value) row) => $"{row.Name}{Say(row.Value)}";

    private static string Say(Quantity value) => value.Bound switch
    {
        ValueBound.None => $"{value.Text}{value.Unit}",
        ValueBound.AtLeast => $"至少{value.Text}{value.Unit}",
        ValueBound.AtMost => $"至多{value.Text}{value.Unit}",
    };
}
