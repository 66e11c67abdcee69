using Reckon.Charts.Checks;
using Reckon.Charts.Data;

namespace Reckon.Charts.Marks.Funnel;

/// <summary>What an author can get wrong in a funnel.</summary>
internal static class FunnelChecks
{
    /// <summary>Stages that occur twice, are negative, or are larger than the one before.</summary>
    public static IEnumerable<ChartProblem> Of(ChartData data) => SeriesChecks.Of(data).Concat(Negatives(data)).Concat(Growing(data));

    private static IEnumerable<ChartProblem> Negatives(ChartData data) =>
        from datum in data.All
        where datum.Value < 0
        select new ChartProblem("rows", Messages.NegativeStage(datum.Category, datum.Text)) { Row = datum.Index };

    private static IEnumerable<ChartProblem> Growing(ChartData data) =>
        from stage in FunnelStage.Of(data)
        where stage.Datum.Value > stage.Before?.Value
        select new ChartProblem("rows", Messages.StageGrows(stage.Datum.Category, stage.Datum.Text, stage.Before!.Text)) { Row = stage.Datum.Index };
}
