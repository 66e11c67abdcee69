using Reckon.Charts.Data;

namespace Reckon.Charts.Marks.DotWhisker;

/// <summary>The intervals of rows in writing.</summary>
internal static class Whiskers
{
    /// <summary>The rows, each with the text of its interval, or with the remark that none was reported.</summary>
    public static ChartData Written(ChartData data) => data.Select(datum => datum with { Row = datum.Row with { IntervalText = TextOf(datum, data) } });

    private static string? TextOf(Datum datum, ChartData data)
    {
        if (datum.Row.IntervalText is not null || datum.Value is null)
            return datum.Row.IntervalText;
        return datum is { Low: not null, High: not null } ? data.RangeOf(datum) : data.Words.NoInterval;
    }
}
