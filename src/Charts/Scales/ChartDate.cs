using System.Globalization;

namespace Reckon.Charts.Scales;

/// <summary>Dates as authors write them: a year (2020), a month (2020-03) or a day (2020-03-15).</summary>
public static class ChartDate
{
    /// <summary>The date as a decimal year, at the middle of the year, month or day that it names; null for anything else.</summary>
    public static double? Parse(string text)
    {
        if (YearScale.Parse(text) is { } year)
            return year + 0.5;
        if (Exact(text, "yyyy-MM") is { } month)
            return Middle(month, month.AddMonths(1));
        return Exact(text, "yyyy-MM-dd") is { } day ? Middle(day, day.AddDays(1)) : null;
    }

    private static DateTime? Exact(string text, string format) =>
        DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static double Middle(DateTime from, DateTime to)
    {
        var start = new DateTime(from.Year, 1, 1);
        var days = DateTime.IsLeapYear(from.Year) ? 366.0 : 365.0;
        return from.Year + (((from - start).TotalDays + (to - start).TotalDays) / 2 / days);
    }
}
