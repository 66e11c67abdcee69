using Reckon.Charts.Checks;
using Reckon.Charts.Data;
using Reckon.Charts.Layout;
using Reckon.Charts.Specification;
using Reckon.Charts.Wording;

namespace Reckon.Charts.Marks.Lorenz;

/// <summary>What an author can get wrong in a Lorenz curve: it runs from 0, 0 to 100, 100 and never bends towards the axis.</summary>
internal static class LorenzChecks
{
    private const double Whole = 100;
    private const double Slack = 1e-6;

    /// <summary>Problems with the curves.</summary>
    public static IEnumerable<ChartProblem> Of(ChartData data)
    {
        IReadOnlyList<ChartProblem> order = [.. PlotChecks.OfCurves(data, RowRole.Mark), .. Outside(data)];
        var curves = PlotCurves.Of(data.All.Where(datum => datum.Value is not null)).Select(curve => curve.Points);
        return order.Count > 0 ? order : curves.SelectMany(points => Ends(points).Concat(Bends(points)));
    }

    private static IEnumerable<ChartProblem> Outside(ChartData data) =>
        from datum in data.All
        where IsOutside(datum.X) || IsOutside(datum.Value)
        select new ChartProblem("rows", Messages.LorenzOutside(Text(datum.X), Text(datum.Value))) { Row = datum.Index };

    private static bool IsOutside(double? number) => number is < -Slack or > Whole + Slack;

    private static IEnumerable<ChartProblem> Ends(IReadOnlyList<Datum> points)
    {
        if (!Is(points[0], 0))
            yield return End(points[0], "0, 0");
        if (!Is(points[^1], Whole))
            yield return End(points[^1], "100, 100");
    }

    private static bool Is(Datum datum, double number) => Math.Abs(datum.X!.Value - number) < Slack && Math.Abs(datum.Value!.Value - number) < Slack;

    private static ChartProblem End(Datum datum, string expected) =>
        new("rows", Messages.LorenzEnds(Text(datum.X), Text(datum.Value), expected)) { Row = datum.Index };

    // Printed shares are rounded: a bend counts only where rounding cannot explain it.
    private static IEnumerable<ChartProblem> Bends(IReadOnlyList<Datum> points)
    {
        for (var i = 1; i + 1 < points.Count; i++)
        {
            var share = (points[i].X!.Value - points[i - 1].X!.Value) / (points[i + 1].X!.Value - points[i - 1].X!.Value);
            var straight = points[i - 1].Value!.Value + (share * (points[i + 1].Value!.Value - points[i - 1].Value!.Value));
            if (points[i].Value!.Value > straight + Rounded(points[i]))
                yield return new ChartProblem("rows", Messages.LorenzBends(Text(points[i].X))) { Row = points[i].Index };
        }
    }

    private static double Rounded(Datum datum) => Math.Pow(10, -NumberText.Decimals(datum.Value!.Value));

    private static string Text(double? number) => number is { } known ? NumberText.Plain(known) : "—";
}
