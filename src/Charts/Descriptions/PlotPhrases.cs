using Reckon.Charts.Data;
using Reckon.Charts.Specification;
using Reckon.Charts.Wording;

namespace Reckon.Charts.Descriptions;

/// <summary>Sentences on plots with a true x axis, in the language of a chart.</summary>
internal sealed class PlotPhrases(ChartData data)
{
    private readonly bool _isChinese = data.Language == ChartLanguage.Zh;

    /// <summary>What is said of values drawn together.</summary>
    public static string Together(ChartData data, int points, int columns, int rows) => data.Language == ChartLanguage.Zh
        ? $"共{points}个点；横向分{columns}格、纵向分{rows}格，同格的合画为一点，点越大所含越多。"
        : $"{points} points on a grid of {columns} by {rows} cells; those in one cell are drawn as one dot, the larger the more it holds.";

    /// <summary>What is said of a line with more points than pixels.</summary>
    public static string Thinned(ChartData data) => data.Language == ChartLanguage.Zh
        ? "点数多于像素，每一像素内只画首、末、最高、最低四点；数据表保留全部。"
        : "There are more points than pixels: of those above one pixel the first, the last, the highest and the lowest are drawn; the table has all.";

    /// <summary>How many points there are.</summary>
    public string Points(int count) => _isChinese ? $"共{count}个点。" : count == 1 ? "There is 1 point." : $"There are {count} points.";

    /// <summary>From where to where the places along x and the values lie.</summary>
    public IEnumerable<string> Reach(IReadOnlyList<Datum> rows)
    {
        var known = rows.Where(datum => datum.Value is not null).ToList();
        if (known.Count == 0)
            yield break;
        yield return Between(TitleOf(Channel.X) ?? "x", Place(known.Min(datum => datum.X!.Value)), Place(known.Max(datum => datum.Until ?? datum.X!.Value)));
        yield return Between(TitleOf(Channel.Y) ?? data.Words.Value, Value(known.MinBy(datum => datum.Value)!), Value(known.MaxBy(datum => datum.Value)!));
    }

    /// <summary>Where a curve is highest, with its value unless that means nothing.</summary>
    public string Peak(string series, Datum highest, bool saysValue)
    {
        var place = Place(highest.X!.Value);
        if (_isChinese)
            return $"{(series.Length == 0 ? "曲线" : series)}在{place}处最高{(saysValue ? $"，为{Value(highest)}" : "")}。";
        return $"{(series.Length == 0 ? "The curve" : series)} is highest at {place}{(saysValue ? $", with {Value(highest)}" : "")}.";
    }

    /// <summary>A marked and named point.</summary>
    public string Named(Datum datum)
    {
        var (x, y) = (TitleOf(Channel.X) ?? "x", TitleOf(Channel.Y) ?? data.Words.Value);
        return _isChinese
            ? $"{datum.Label}：{x}{Place(datum.X!.Value)}，{y}{Value(datum)}。"
            : $"{datum.Label}: {x} {Place(datum.X!.Value)}, {y} {Value(datum)}.";
    }

    /// <summary>As far as observations reach.</summary>
    public IEnumerable<string> Rug()
    {
        if (data.Spec.Rug.Count == 0)
            yield break;
        var (low, high) = (Place(data.Spec.Rug.Min()), Place(data.Spec.Rug.Max()));
        yield return _isChinese ? $"观测值{data.Spec.Rug.Count}个，落在{low}～{high}之间。" : $"The {data.Spec.Rug.Count} observations lie between {low} and {high}.";
    }

    /// <summary>The fullest class of a histogram.</summary>
    public string Fullest(Datum bin) => _isChinese
        ? $"最多的一组是{Place(bin.X!.Value)}～{Place(bin.Until!.Value)}，{Value(bin)}。"
        : $"Most fall between {Place(bin.X!.Value)} and {Place(bin.Until!.Value)}: {Value(bin)}.";

    /// <summary>What the dots of a quantile plot stand for, and where they lie.</summary>
    public string Dots(IReadOnlyList<Datum> dots)
    {
        var (share, first, last) = (NumberText.Plain(100.0 / dots.Count), Value(dots[0]), Value(dots[^1]));
        return _isChinese
            ? $"共{dots.Count}点，每点代表{share}%的可能；最小的点在{first}，最大的在{last}，居中的在{Value(dots[dots.Count / 2])}。"
            : $"{dots.Count} dots, each standing for a chance of {share}%; the lowest lies at {first}, the highest at {last}, the middle one at {Value(dots[dots.Count / 2])}.";
    }

    /// <summary>How far a Lorenz curve is from equality: the share of the lower half.</summary>
    public string Share(string series, Datum place)
    {
        var (people, share) = (NumberText.Plain(place.X!.Value) + "%", place.Text.TrimEnd('%') + "%");
        if (_isChinese)
            return $"{(series.Length == 0 ? "" : series + "：")}最低的{people}占{share}。";
        return series.Length == 0 ? $"The lowest {people} have {share}." : $"{series}: the lowest {people} have {share}.";
    }

    private string Between(string title, string low, string high) => _isChinese ? $"{title}从{low}到{high}。" : $"{title}: from {low} to {high}.";

    private string Place(double number) => WithUnit(NumberText.Plain(number), data.PlaceUnit);

    private string Value(Datum datum) => WithUnit(datum.Text, data.Spec.Unit);

    // Chinese prose names the unit with every number, English once; a percent sign stands with each in both.
    private string WithUnit(string text, string? unit) =>
        unit is not null && (_isChinese || unit == "%") && !text.EndsWith(unit, StringComparison.Ordinal) ? text + unit : text;

    private string? TitleOf(Channel channel) => data.Spec.Encodings.GetValueOrDefault(channel)?.Title;
}
