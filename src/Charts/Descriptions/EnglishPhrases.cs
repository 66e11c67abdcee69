using Reckon.Charts.Data;
using Reckon.Charts.Specification;

namespace Reckon.Charts.Descriptions;

/// <summary>Sentences in English; the unit is named once, in the opening, and a percent sign always.</summary>
internal sealed class EnglishPhrases : IPhrases
{
    /// <inheritdoc />
    public string NoData => "There are no data.";

    /// <inheritdoc />
    public string Opening(string form, ChartData data)
    {
        var names = data.Series.Where(name => name.Length > 0).ToList();
        var series = names.Count < 2 ? "" : $", {names.Count} series ({List(names)})";
        var unit = data.Spec.Unit is null or "%" ? "" : $", in {data.Spec.Unit}";
        return data.IsContinuous ? $"{form}{series}{unit}." : $"{form}, {Extent(data)}{series}{unit}.";
    }

    /// <inheritdoc />
    public string Listing(IReadOnlyList<(string Name, Quantity Value)> rows) => $"{string.Join("; ", rows.Select(row => $"{row.Name}: {Say(row.Value)}"))}.";

    /// <inheritdoc />
    public string Extremes((string Name, Quantity Value) highest, (string Name, Quantity Value) lowest) =>
        $"The highest value is {Say(highest.Value)} ({highest.Name}), the lowest {Say(lowest.Value)} ({lowest.Name}).";

    /// <inheritdoc />
    public string Trend(string series, (string Name, Quantity Value) first, (string Name, Quantity Value) last, int direction)
    {
        // Without a verb: the name of a series may be one thing or many.
        var subject = series.Length == 0 ? "Over the years" : series;
        if (direction == 0)
            return $"{subject}: {Say(first.Value)} in {first.Name} and the same in {last.Name}.";
        return $"{subject}: {(direction > 0 ? "up" : "down")} from {Say(first.Value)} in {first.Name} to {Say(last.Value)} in {last.Name}.";
    }

    /// <inheritdoc />
    public string Composition(string category, IReadOnlyList<(string Name, Quantity Value)> parts) =>
        $"In {category}: {List([.. parts.Select(part => $"{part.Name} {Say(part.Value)}")])}.";

    /// <inheritdoc />
    public string Missing(IReadOnlyList<string> names) => $"There are no data for {List(names)}.";

    /// <inheritdoc />
    public string Status(string status, IReadOnlyList<string> names) =>
        $"{List(names)} {(names.Count == 1 ? "is" : "are")} {status}.";

    /// <inheritdoc />
    public string Name(string category, bool isYear) => category;

    /// <inheritdoc />
    public string Place(string category, string series) => $"{series} in {category}";

    /// <inheritdoc />
    public string Apart(string name, string detail) => $"{name} ({detail})";

    /// <inheritdoc />
    public string Join(IEnumerable<string> sentences) => string.Join(' ', sentences);

    private static string Extent(ChartData data) => data.IsYearly
        ? data.Categories.Count == 1 ? data.FirstCategory : $"{data.FirstCategory}–{data.LastCategory}"
        : Count(data) == 1 ? "1 row" : $"{Count(data)} rows";

    private static int Count(ChartData data) => data.Series.Count > 1 ? data.Categories.Count : data.All.Count;

    private static string List(IReadOnlyList<string> items)
    {
        if (items.Count < 2)
            return string.Concat(items);
        // Items with commas of their own are kept apart by semicolons.
        if (items.Any(item => item.Contains(',', StringComparison.Ordinal)))
            return string.Join("; ", items);
        return $"{string.Join(", ", items.SkipLast(1))} and {items[^1]}";
    }

    private static string Say(Quantity value)
    {
        var bound = value.Bound switch
        {
            ValueBound.None => "",
            ValueBound.AtLeast => "at least ",
            ValueBound.AtMost => "at most ",
        };
        return bound + value.Text + (value.Unit == "%" ? "%" : "") + (value.Interval.Length == 0 ? "" : $" ({value.Interval})");
    }
}
