using Reckon.Charts.Checks;
using Reckon.Charts.Data;
using Reckon.Charts.Wording;

namespace Reckon.Charts.Marks.Histogram;

/// <summary>Whether bins are intervals, apart from one another, and equally wide.</summary>
internal static class BinChecks
{
    private const double Slack = 1e-6;

    /// <summary>Problems with the bins.</summary>
    public static IEnumerable<ChartProblem> Of(ChartData data)
    {
        var bins = data.All.OrderBy(datum => datum.Index).ToList();
        var upsideDown = bins.Where(bin => !(bin.X < bin.Until)).ToList();
        return upsideDown.Count > 0
            ? upsideDown.Select(bin => Problem(bin, Messages.BinUpsideDown(Text(bin.X), Text(bin.Until))))
            : Overlaps(bins).Concat(Uneven(bins));
    }

    private static IEnumerable<ChartProblem> Overlaps(List<Datum> bins) =>
        from pair in bins.Zip(bins.Skip(1))
        where pair.Second.X < pair.First.Until - (Slack * Width(pair.First))
        select Problem(pair.Second, Messages.BinsOverlap(Text(pair.First.Until), Text(pair.Second.X)));

    private static IEnumerable<ChartProblem> Uneven(List<Datum> bins) =>
        from bin in bins
        where Math.Abs(Width(bin) - Width(bins[0])) > Slack * Width(bins[0])
        select Problem(bin, Messages.BinsUneven(Text(Width(bins[0])), Text(Width(bin))));

    private static double Width(Datum bin) => bin.Until!.Value - bin.X!.Value;

    private static ChartProblem Problem(Datum bin, string message) => new("rows", message) { Row = bin.Index };

    private static string Text(double? number) => number is { } known ? NumberText.Plain(known) : "—";
}
