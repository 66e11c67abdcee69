using Reckon.Charts.Checks;
using Reckon.Charts.Data;
using Reckon.Charts.Wording;

namespace Reckon.Charts.Marks.Tornado;

/// <summary>What an author can get wrong in a tornado.</summary>
internal static class TornadoChecks
{
    /// <summary>Inputs that occur twice, and rows that set out from different numbers.</summary>
    public static IEnumerable<ChartProblem> Of(ChartData data) => SeriesChecks.Of(data).Concat(References(data));

    private static IEnumerable<ChartProblem> References(ChartData data)
    {
        var rows = data.All.Where(datum => datum.Value is not null).OrderBy(datum => datum.Index).ToList();
        return from row in rows.Skip(1)
               where !row.Value!.Value.Equals(rows[0].Value!.Value)
               select new ChartProblem("rows", Messages.ReferenceDiffers(row.Category, NumberText.Plain(row.Value!.Value), NumberText.Plain(rows[0].Value!.Value))) { Row = row.Index };
    }
}
