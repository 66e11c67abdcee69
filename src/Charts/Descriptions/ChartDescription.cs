using Reckon.Charts.Checks;
using Reckon.Charts.Data;
using Reckon.Charts.Marks;
using Reckon.Charts.Specification;
using Reckon.Charts.Wording;

namespace Reckon.Charts.Descriptions;

/// <summary>Writes the long description of a chart, for those who do not see it.</summary>
/// <remarks>
/// Levels 1 and 2 of Lundgard and Satyanarayan (2022), construction and statistics, come from the data; level 3, the pattern, is the
/// author's sentence (<see cref="ChartSpec.Pattern"/>); level 4, the context, is the article's.
/// </remarks>
public static class ChartDescription
{
    private static readonly ChinesePhrases Chinese = new();
    private static readonly EnglishPhrases English = new();

    /// <summary>A few sentences in the chart's language; for a chart with problems the author's pattern alone, or an empty text.</summary>
    public static string Write(ChartSpec spec)
    {
        if (SpecChecks.Of(spec).Count > 0 || MarkCatalog.Find(spec.Mark) is not { } mark)
            return spec.Pattern ?? "";
        var data = ChartData.Of(spec, mark);
        var phrases = PhrasesIn(spec.Language);
        IEnumerable<string> facts = data.IsEmpty ? [phrases.NoData] : [phrases.Opening(mark.NameIn(spec.Language), data), .. mark.Describe(data, phrases), .. Caveats(data, phrases)];
        return phrases.Join(facts.Concat(new[] { spec.Pattern }.OfType<string>()));
    }

    private static IPhrases PhrasesIn(ChartLanguage language) => language switch
    {
        ChartLanguage.Zh => Chinese,
        ChartLanguage.En => English,
    };

    private static IEnumerable<string> Caveats(ChartData data, IPhrases phrases)
    {
        var missing = data.All.Where(datum => datum.Value is null && !datum.Row.IsTotal).Select(datum => Facts.NameOf(datum, data, phrases)).ToList();
        if (missing.Count > 0)
            yield return phrases.Missing(missing);
        var kinds = data.All.Where(datum => datum.Row.Kind != ValueKind.Observed).GroupBy(datum => Words.In(data.Language).StatusOf(datum.Row with { Bound = ValueBound.None }));
        foreach (var group in kinds)
            yield return phrases.Status(group.Key, [.. group.Select(datum => Facts.NameOf(datum, data, phrases))]);
    }
}
