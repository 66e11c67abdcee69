using Reckon.Assessments.Sources;

namespace Reckon.Site.Citations;

/// <summary>Writes a source as an entry of a list of references: GB/T 7714—2015 in Chinese, APA (7th edition) in other languages.</summary>
public static class ReferenceText
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>The entry in a language, without markup.</summary>
    public static string Write(Source source, string language) => language == "zh" ? Chinese(source) : Apa(source, language);

    private static string Chinese(Source source)
    {
        var publisher = source.Publisher.In("zh");
        var parts = new[] { publisher, $"{source.Title.In("zh")}[{Mark(source)}]", source.Date, source.Address ?? "" };
        return string.Join(". ", parts.Where(p => p.Length > 0)) + ".";
    }

    private static string Apa(Source source, string language)
    {
        var (publisher, title) = (source.Publisher.In(language), source.Title.In(language));
        var date = Date(source.Date);
        var start = publisher.Length == 0 ? $"{title} ({date})." : $"{publisher}. ({date}). {title}.";
        return source.Address is { } address ? $"{start} {address}" : start;
    }

    // The marks of GB/T 7714 for kinds of documents; OL says that it was read online.
    private static string Mark(Source source)
    {
        var mark = source.Type switch
        {
            SourceType.Report => "R",
            SourceType.Statistics => "DS",
            SourceType.Paper => "J",
            SourceType.Web => "EB",
        };
        return source.Address is null && source.Type != SourceType.Web ? mark : $"{mark}/OL";
    }

    /// <summary>A date as APA writes it: 2022, February 15; n.d. where it is empty.</summary>
    internal static string Date(string date) => date.Split('-') switch
    {
        [var year, var month, var day] when Month(month) is { } name => $"{year}, {name} {day.TrimStart('0')}",
        [var year, var month] when Month(month) is { } name => $"{year}, {name}",
        [""] => "n.d.",
        [var year, ..] => year,
        _ => "n.d.",
    };

    private static string? Month(string digits) => int.TryParse(digits, out var month) && month is >= 1 and <= 12 ? Months[month - 1] : null;
}
