using System.Globalization;
using System.Text.RegularExpressions;

namespace Reckon.Site.Metadata;

/// <summary>Reads dates as authors write them for readers. No clock is asked: what front matter does not say, nobody says.</summary>
internal static partial class ContentDate
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>The date in the form of ISO 8601, as exact as it is given (2022, 2022-02, 2022-02-15), or null where it is none of: 2022-02-15, 2022年2月15日, 15 February 2022, February 15, 2022, or the same without day or month.</summary>
    public static string? Iso(string? text)
    {
        if (text is null) return null;
        var match = new[] { Digits(), Chinese(), DayFirst(), MonthFirst() }.Select(r => r.Match(text.Trim())).FirstOrDefault(m => m.Success);
        return match is null ? null : Join(match.Groups["y"].Value, Month(match.Groups["m"].Value), match.Groups["d"].Value);
    }

    private static string Month(string text) =>
        Array.IndexOf(Months, text.ToLowerInvariant()) is >= 0 and var index ? (index + 1).ToString(CultureInfo.InvariantCulture) : text;

    private static string? Join(string year, string month, string day)
    {
        var iso = string.Join('-', new[] { year, month.PadLeft(2, '0'), day.PadLeft(2, '0') }.Where(p => p != "00"));
        string[] forms = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];
        return DateOnly.TryParseExact(iso, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? iso : null;
    }

    [GeneratedRegex(@"\A(?<y>[0-9]{4})(?:-(?<m>[0-9]{1,2})(?:-(?<d>[0-9]{1,2}))?)?\z")]
    private static partial Regex Digits();

    [GeneratedRegex(@"\A(?<y>[0-9]{4})\s*年(?:\s*(?<m>[0-9]{1,2})\s*月(?:\s*(?<d>[0-9]{1,2})\s*日)?)?\z")]
    private static partial Regex Chinese();

    [GeneratedRegex(@"\A(?:(?<d>[0-9]{1,2}) )?(?<m>[A-Za-z]+),? (?<y>[0-9]{4})\z")]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"\A(?<m>[A-Za-z]+) (?<d>[0-9]{1,2}), (?<y>[0-9]{4})\z")]
    private static partial Regex MonthFirst();
}
