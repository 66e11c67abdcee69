using System.Globalization;
using Reckon.Charts.Checks;
using Reckon.Charts.Colour;
using Reckon.Charts.Data;

namespace Reckon.Charts.Marks.Alluvial;

/// <summary>Whether flows have two ends, a size that is not negative, and steps that follow one another.</summary>
internal static class AlluvialChecks
{
    /// <summary>Problems with flows.</summary>
    public static IEnumerable<ChartProblem> Of(ChartData data) => [.. data.All.OrderBy(datum => datum.Index).SelectMany(datum => OfRow(datum, data)), .. Repeated(data), .. TooMany(data), .. Gaps(data)];

    private static IEnumerable<ChartProblem> OfRow(Datum datum, ChartData data)
    {
        if (datum.Series.Length == 0)
            yield return new ChartProblem("target", $"The flow from “{datum.Category}” does not say where it ends. Add its end.") { Row = datum.Index };
        if (datum.Value < 0)
            yield return new ChartProblem("size", $"The flow from “{datum.Category}” to “{datum.Series}” is {datum.Text}; a flow must not be negative. Exchange from and to.") { Row = datum.Index };
        if (AlluvialFlow.StepOf(datum, data.Spec) is null)
            yield return new ChartProblem("step", "The step of a flow must be a whole number from 1: the first step is 1, the next 2.") { Row = datum.Index };
    }

    private static IEnumerable<ChartProblem> Repeated(ChartData data) =>
        from same in AlluvialFlow.Of(data).GroupBy(flow => (flow.Step, flow.From, flow.To))
        from again in same.Skip(1)
        let first = same.First().Datum.Index + 1
        select new ChartProblem("rows", $"The flow from “{again.From}” to “{again.To}” occurs again; row {first} has it already. Add them up, or give them different steps.")
        {
            Row = again.Datum.Index,
        };

    private static IEnumerable<ChartProblem> TooMany(ChartData data)
    {
        var origins = data.All.Select(datum => datum.Category).Distinct().Count();
        if (origins > SeriesPalette.MaximumSeries)
            yield return new ChartProblem("source", $"Flows start at {origins} places; at most {SeriesPalette.MaximumSeries} colours can be told apart. Combine the small ones, or use the mark heat.");
    }

    private static IEnumerable<ChartProblem> Gaps(ChartData data)
    {
        int[] steps = [.. AlluvialFlow.Of(data).Select(flow => flow.Step).Distinct().Order()];
        var found = string.Join(", ", steps.Select(step => step.ToString(CultureInfo.InvariantCulture)));
        if (steps.Length > 0 && steps[^1] != steps.Length)
            yield return new ChartProblem("step", $"The steps found are {found}; 1, 2, 3 … without gaps were expected. Number them anew.");
    }
}
