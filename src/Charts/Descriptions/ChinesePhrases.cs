using Reckon.Charts.Data;
using Reckon.Charts.Specification;

namespace Reckon.Charts.Descriptions;

/// <summary>Sentences in Chinese: every number with its unit, no spaces between Han and digits.</summary>
internal sealed class ChinesePhrases : IPhrases
{
    /// <inheritdoc />
    public string NoData => "暂无数据。";

    /// <inheritdoc />
    public string Opening(string form, ChartData data)
    {
        var names = data.Series.Where(name => name.Length > 0).ToList();
        var series = names.Count < 2 ? "" : $"，{names.Count}个系列：{string.Join("、", names)}";
        return data.IsContinuous ? $"{form}{series}。" : $"{form}，{Extent(data)}{series}。";
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
    public string Composition(string category, IReadOnlyList<(string Name, Quantity Value)> parts) =>
        $"{category}中，{string.Join("，", parts.Select(Pair))}。";

    /// <inheritdoc />
    public string Missing(IReadOnlyList<string> names) => $"{string.Join("、", names)}没有数据。";

    /// <inheritdoc />
    public string Status(string status, IReadOnlyList<string> names) => $"{string.Join("、", names)}为{status}值。";

    /// <inheritdoc />
    public string Name(string category, bool isYear) => isYear ? category + "年" : category;

    /// <inheritdoc />
    public string Place(string category, string series) => category + series;

    /// <inheritdoc />
    public string Apart(string name, string detail) => $"{name}（{detail}）";

    /// <inheritdoc />
    public string Join(IEnumerable<string> sentences) => string.Concat(sentences);

    private static string Extent(ChartData data) => data.IsYearly
        ? data.Categories.Count == 1 ? $"{data.FirstCategory}年" : $"{data.FirstCategory}～{data.LastCategory}年"
        : $"共{(data.Series.Count > 1 ? data.Categories.Count : data.All.Count)}项";

    private static string Pair((string Name, Quantity Value) row) => $"{row.Name}{(EndsInLatin(row.Name) ? "：" : "")}{Say(row.Value)}";

    // Digits behind a Latin name would read as part of it.
    private static bool EndsInLatin(string name) => name.Length > 0 && char.IsAsciiLetterOrDigit(name[^1]);

    private static string Say(Quantity value)
    {
        var bound = value.Bound switch
        {
            ValueBound.None => "",
            ValueBound.AtLeast => "至少",
            ValueBound.AtMost => "至多",
        };
        return bound + value.Text + value.Unit + (value.Interval.Length == 0 ? "" : $"（{value.Interval}）");
    }
}
