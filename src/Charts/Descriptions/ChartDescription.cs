using Reckon.Charts.Data;
using Reckon.Charts.Marks;
using Reckon.Charts.Specification;

namespace Reckon.Charts.Descriptions;

/// <summary>Writes the long description of a chart, for those who do not see it.</summary>
/// <remarks>
/// Levels 1 and 2 of Lundgard and Satyanarayan (2022), construction and statistics, come from the data; level 3, the pattern, is the
/// author's sentence (<see cref="ChartSpec.Pattern"/>); level 4, the context, is the article's.
/// </remarks>
public static class ChartDescription
{
    private const int MostNames = 12;

    private static readonly ChinesePhrases Chinese = new();
    private static readonly EnglishPhrases English = new();

    /// <summary>A few sentences in the chart's language; for a chart with problems the author's pattern alone, or an empty text.</summary>
    public static string Write(ChartSpec spec) => Write(new CheckedChart(spec));

    /// <summary>The same of a chart that was read.</summary>
    internal static string Write(CheckedChart chart)
    {
        var spec = chart.Spec;
        if (chart.Read is not var (mark, data)) return spec.Pattern ?? "";
        var phrases = PhrasesIn(spec.Language);
        IEnumerable<string> facts = data.IsEmpty
            ? [phrases.NoData]
            : [phrases.Opening(mark.Entry.NameIn(spec.Language), mark.Extent(data)), .. mark.Describe(data, phrases), .. Caveats(data, mark, phrases)];
        return phrases.Join(facts.Concat(new[] { spec.Pattern }.OfType<string>()));
    }

    private static IPhrases PhrasesIn(ChartLanguage language) => language switch
    {
        ChartLanguage.Zh => Chinese,
        ChartLanguage.En => English,
    };

    private static IEnumerable<string> Caveats(ChartData data, IMark mark, IPhrases phrases)
    {
        if (data.Spec.IsCumulative) yield return data.Words.Cumulative;
        var missing = data.Parts.Where(datum => datum.Value is null && mark.Entry.NeedsValues).ToList();
        if (missing.Count > 0)
            yield return phrases.Missing([.. missing.Select(datum => mark.NameOf(datum, data, phrases))]);
        foreach (var group in data.All.Where(IsNotObserved).GroupBy(datum => datum.Row.Kind))
            yield return phrases.Status(data.Words.KindOf(group.Key), [.. Named(group, data, mark, phrases).Distinct()]);
    }

    private static bool IsNotObserved(Datum datum) => datum.Row.Kind != ValueKind.Observed;

    // A series that is of one kind throughout is named once.
    private static IEnumerable<string> Named(IGrouping<ValueKind, Datum> group, ChartData data, IMark mark, IPhrases phrases) => data.IsContinuous || group.Count() > MostNames
        ? Stretches(group, data, mark)
        : group.Select(datum =>
        mark.Entry.Series == Channel.Color && datum.Series.Length > 0 && data.Parts.Where(other => other.Series == datum.Series).All(other => other.Row.Kind == group.Key)
            ? datum.Series
            : mark.NameOf(datum, data, phrases));

    // Places on a curve have no names: series are named, or all, or a part.
    private static List<string> Stretches(IGrouping<ValueKind, Datum> group, ChartData data, IMark mark)
    {
        if (group.Count() == data.All.Count)
            return [data.Words.Everything];
        var series = group.GroupBy(datum => datum.Series).ToList();
        var isWhole = mark.Entry.Series == Channel.Color && series.All(rows => rows.Key.Length > 0 && rows.Count() == data.All.Count(datum => datum.Series == rows.Key));
        return isWhole ? [.. series.Select(rows => rows.Key)] : [data.Words.Part];
    }
}
