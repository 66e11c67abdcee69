namespace Reckon.Charts.Data;

/// <summary>The intervals of rows in writing.</summary>
internal static class IntervalTexts
{
    /// <summary>The rows, each that has an interval with its text.</summary>
    public static ChartData OfKnown(ChartData data) =>
        data.Select(datum => datum is { Value: not null, Low: not null, High: not null, Row.IntervalText: null } ? Say(datum, data.RangeOf(datum)) : datum);

    /// <summary>The same; a value without an interval says that none was reported.</summary>
    public static ChartData OfAll(ChartData data) =>
        OfKnown(data).Select(datum => datum is { Value: not null, Row.IntervalText: null } ? Say(datum, data.Words.NoInterval) : datum);

    private static Datum Say(Datum datum, string interval) => datum with { Row = datum.Row with { IntervalText = interval } };
}
