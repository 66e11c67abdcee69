using Reckon.Charts.Checks;
using Reckon.Charts.Colour;
using Reckon.Charts.Data;
using Reckon.Charts.Scales;
using Reckon.Charts.Specification;

namespace Reckon.Charts.Marks.Timeline;

/// <summary>Whether each event has a name and dates that can be read and are in order.</summary>
internal static class TimelineChecks
{
    private const int MostEvents = 40;
    private const string Forms = "Write a year (2020), a month (2020-03) or a day (2020-03-15).";

    /// <summary>Problems with events.</summary>
    public static IEnumerable<ChartProblem> Of(ChartData data) => [.. data.All.OrderBy(datum => datum.Index).SelectMany(datum => OfRow(datum, data.Spec)), .. TooMany(data)];

    private static IEnumerable<ChartProblem> OfRow(Datum datum, ChartSpec spec)
    {
        var (start, end) = (ChartDate.Parse(datum.Category), FieldReader.Name(spec, datum.Row, Channel.Target));
        if (FieldReader.Name(spec, datum.Row, Channel.Y).Length == 0)
            yield return new ChartProblem("y", $"The event of {datum.Category} has no name. Add one.") { Row = datum.Index };
        if (start is null)
            yield return new ChartProblem("source", $"“{datum.Category}” is not a date. {Forms}") { Row = datum.Index };
        if (end.Length > 0 && ChartDate.Parse(end) is null)
            yield return new ChartProblem("target", $"“{end}” is not a date. {Forms}") { Row = datum.Index };
        if (ChartDate.Parse(end) < start)
            yield return new ChartProblem("target", $"The event ends ({end}) before it starts ({datum.Category}). Exchange the dates.") { Row = datum.Index };
    }

    private static IEnumerable<ChartProblem> TooMany(ChartData data)
    {
        if (data.All.Count > MostEvents)
            yield return new ChartProblem("rows", $"There are {data.All.Count} events; at most {MostEvents} can be read. Leave out the small ones, or make several charts.");
        if (data.Series.Count > SeriesPalette.MaximumSeries)
            yield return new ChartProblem("color", Messages.TooManySeries(data.Series.Count, SeriesPalette.MaximumSeries));
    }
}
