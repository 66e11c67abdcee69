using Reckon.Charts.Data;
using Reckon.Charts.Layout.Stacks;
using Reckon.Charts.Scales;
using Reckon.Charts.Specification;

namespace Reckon.Charts.Descriptions;

/// <summary>Finds in the data what a description says. All numbers come from the rows; nothing is estimated.</summary>
internal static class Facts
{
    private const int LongestListing = 8;

    /// <summary>For rows: all of them, or the extremes and the totals of a long list.</summary>
    public static IEnumerable<string> OfRows(ChartData data, IPhrases phrases)
    {
        var rows = data.All.Where(datum => datum.Value is not null || datum.Row.IsTotal).ToList();
        if (rows.Count <= LongestListing)
            return [phrases.Listing([.. rows.Select(datum => (NameOf(datum, data, phrases), Say(datum, data)))])];
        var totals = data.Totals.Where(datum => datum.Value is not null).Select(datum => (NameOf(datum, data, phrases), Say(datum, data))).ToList();
        return totals.Count == 0 ? Extremes(data, phrases) : [.. Extremes(data, phrases), phrases.Listing(totals)];
    }

    /// <summary>For series over time: extremes, then the way of each series.</summary>
    public static IEnumerable<string> OfSeries(ChartData data, IPhrases phrases) =>
        data.IsYearly ? [.. Extremes(data, phrases), .. data.Series.SelectMany(series => Trend(series, data, phrases))] : OfRows(data, phrases);

    /// <summary>For parts of a whole: what each category is made of; of a long list the first and the last.</summary>
    public static IEnumerable<string> OfParts(ChartData data, IPhrases phrases)
    {
        var stacks = Stack.Of(data).Where(stack => stack.Parts.Count > 0).ToList();
        var said = stacks.Count <= LongestListing ? stacks : [stacks[0], stacks[^1]];
        return said.Select(stack => Composition(stack, data, phrases));
    }

    /// <summary>For rows that compare two values: the way of each; of a long list the furthest up and down.</summary>
    public static IEnumerable<string> OfPairs(ChartData data, IPhrases phrases)
    {
        var rows = data.All.Where(datum => datum is { From: not null, Value: not null }).ToList();
        if (rows.Count > LongestListing)
            rows = [rows.MaxBy(datum => datum.Value - datum.From)!, rows.MinBy(datum => datum.Value - datum.From)!];
        return [.. rows.Select(Way), .. Alone()];

        IEnumerable<string> Alone()
        {
            (string, Quantity)[] known =
            [
                .. data.All.Where(datum => datum is { From: not null, Value: null }).Select(datum => (phrases.Place(Heading(Channel.From), datum.Category), Quantity.Of(datum.FromText, data.Spec.Unit))),
                .. data.All.Where(datum => datum is { From: null, Value: not null }).Select(datum => (phrases.Place(Heading(Channel.To), datum.Category), Say(datum, data))),
            ];
            return known.Length == 0 ? [] : [phrases.Listing(known)];
        }

        string Way(Datum datum) => phrases.Trend(
            NameOf(datum, data, phrases), (Heading(Channel.From), Quantity.Of(datum.FromText, data.Spec.Unit)), (Heading(Channel.To), Say(datum, data)), Direction(datum.From, datum.Value));
        string Heading(Channel channel) => data.Spec.Encodings[channel] is var encoding && (encoding.Title ?? encoding.Field) is var title
            ? phrases.Name(title, YearScale.Parse(title) is not null)
            : "";
    }

    /// <summary>For inputs that move a result: the result without them, then where each takes it.</summary>
    public static IEnumerable<string> OfSwings(ChartData data, IPhrases phrases)
    {
        var rows = data.All.Where(datum => datum is { Low: not null, High: not null }).Take(LongestListing).ToList();
        if (data.All.FirstOrDefault(datum => datum.Value is not null) is { } reference)
            yield return phrases.Listing([(data.Words.Reference, Say(reference, data))]);
        if (rows.Count > 0)
            yield return phrases.Listing([.. rows.Select(datum => (datum.Category, Quantity.Of(data.RangeOf(datum), data.Spec.Unit)))]);
    }

    /// <summary>For stacks: the totals' extremes and trend, and what the last stack is made of.</summary>
    public static IEnumerable<string> OfStacks(ChartData data, IPhrases phrases)
    {
        if (data.Spec.IsShare)
            return OfParts(data, phrases);
        var stacks = Stack.Of(data).Where(stack => stack.Total.Value is not null).ToList();
        if (stacks.Count == 0)
            return [];
        var (highest, lowest) = (stacks.MaxBy(stack => stack.Total.Value)!, stacks.MinBy(stack => stack.Total.Value)!);
        return [.. Range(), .. Way(), Composition(stacks[^1], data, phrases)];

        IEnumerable<string> Range() => stacks.Count < 2 ? [] : [phrases.Extremes(Pair(highest), Pair(lowest))];
        IEnumerable<string> Way() => stacks.Count < 2 || !data.IsYearly
            ? []
            : [phrases.Trend(data.Words.Total, Pair(stacks[0]), Pair(stacks[^1]), Direction(stacks[0].Total.Value, stacks[^1].Total.Value))];
        (string, Quantity) Pair(Stack stack) => (phrases.Name(stack.Category, data.IsYearly), Quantity.Of(stack.Total.Text, data.Spec.Unit));
    }

    private static string Composition(Stack stack, ChartData data, IPhrases phrases) => phrases.Composition(
        phrases.Name(stack.Category, data.IsYearly), [.. stack.Parts.Select(part => (part.Datum.Series, Say(part.Datum, data)))]);

    private static IEnumerable<string> Extremes(ChartData data, IPhrases phrases)
    {
        var rows = data.Parts.Where(datum => datum.Value is not null).ToList();
        if (rows.Count == 1)
            yield return phrases.Listing([(NameOf(rows[0], data, phrases), Say(rows[0], data))]);
        if (rows.Count < 2)
            yield break;
        var (highest, lowest) = (rows.MaxBy(datum => datum.Value)!, rows.MinBy(datum => datum.Value)!);
        yield return phrases.Extremes((NameOf(highest, data, phrases), Say(highest, data)), (NameOf(lowest, data, phrases), Say(lowest, data)));
    }

    private static IEnumerable<string> Trend(string series, ChartData data, IPhrases phrases)
    {
        var rows = data.Parts.Where(datum => datum.Series == series && datum.Value is not null).ToList();
        if (rows.Count < 2)
            yield break;
        var (first, last) = (rows[0], rows[^1]);
        yield return phrases.Trend(
            series,
            (phrases.Name(first.Category, true), Say(first, data)),
            (phrases.Name(last.Category, true), Say(last, data)),
            Direction(first.Value, last.Value));
    }

    private static int Direction(double? first, double? last) => Math.Sign((last ?? 0) - (first ?? 0));

    /// <summary>A row as prose names it: category, and the series or the detail that tells it from others.</summary>
    public static string NameOf(Datum datum, ChartData data, IPhrases phrases)
    {
        var name = phrases.Name(datum.Category, data.IsYearly);
        var isAmbiguous = data.All.Count(other => other.Category == datum.Category && other.Series == datum.Series) > 1;
        if (datum.Series.Length > 0)
            return phrases.Place(name, datum.Series);
        return isAmbiguous && datum.Row.Detail is { } detail ? phrases.Apart(name, detail) : name;
    }

    private static Quantity Say(Datum datum, ChartData data) => Quantity.Of(datum, data.Spec.Unit);
}
