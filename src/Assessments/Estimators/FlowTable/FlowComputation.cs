using Reckon.Assessments.Texts;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Flows;
using Reckon.Statistics.Matrices;

namespace Reckon.Assessments.Estimators.FlowTable;

/// <summary>Computes shares, intervals and association from counts of moves.</summary>
internal static class FlowComputation
{
    private const double FewInCell = 5;
    private const double Rounding = 1e-12;

    /// <summary>The statistics in the order of the outputs.</summary>
    /// <param name="flows">The counts.</param>
    /// <param name="interval">Which intervals the shares get.</param>
    public static EstimateResult Of(FlowRecords flows, string interval)
    {
        var table = new Statistics.Flows.FlowTable(flows.Counts);
        var rows = Enumerable.Range(0, flows.Origins.Count).Select(i => Enumerable.Range(0, flows.Destinations.Count).Select(j => flows.Counts[i, j]).ToArray()).ToList();
        var intervals = rows.SelectMany(r => Intervals(r, interval)).ToList();
        var association = new CramersV(table);
        var ends = association.Interval();
        List<JointEstimate> groups =
        [
            EstimateResult.Exact([.. rows.SelectMany(r => r)]),
            .. rows.Select(Shares),
            EstimateResult.Exact([.. intervals.Select(i => i.Low)]),
            EstimateResult.Exact([.. intervals.Select(i => i.High)]),
            EstimateResult.Exact([.. table.OriginTotals]),
            EstimateResult.Exact([.. table.DestinationTotals]),
            EstimateResult.Exact(association.BiasCorrected, ends.Low, ends.High),
        ];
        var balances = flows.IsSquare ? table.Balances() : [];
        if (flows.IsSquare) groups.AddRange(EstimateResult.Exact([.. balances.Select(b => b.In)]), EstimateResult.Exact([.. balances.Select(b => b.Out)]));
        return new EstimateResult(groups, [.. Diagnostics(table, balances)]);
    }

    // The shares of a row are multinomial: covariance (diag(p) − pp')/n.
    private static JointEstimate Shares(double[] row)
    {
        var total = row.Sum();
        double[] p = [.. row.Select(c => c / total)];
        return new JointEstimate(p, Matrix.Create(p.Length, p.Length, (i, j) => ((i == j ? p[i] : 0) - p[i] * p[j]) / total));
    }

    private static IReadOnlyList<ConfidenceInterval> Intervals(double[] row, string interval) => interval switch
    {
        "wilson" => MultinomialIntervals.Wilson(row),
        "sison-glaz" => MultinomialIntervals.SisonGlaz(row),
        _ => MultinomialIntervals.Goodman(row),
    };

    private static IEnumerable<EstimateDiagnostic> Diagnostics(Statistics.Flows.FlowTable table, IReadOnlyList<FlowBalance> balances)
    {
        var few = table.Counts.Values.ToArray().Count(c => c < FewInCell) / (double)table.Counts.Values.Length;
        yield return new(Name: "few-in-cell", Label: Words.Of("流量不足 5 的格子占比", "share of cells with fewer than 5 moves"), Value: few)
        {
            Warning = few > 0.2 ? Words.Of("五分之一以上的格子流量不足 5，区间与关联度都不可靠。", "More than a fifth of the cells have fewer than 5 moves: intervals and association are unreliable.") : null,
        };
        if (balances.Count == 0) yield break;
        var stay = 1 - balances.Sum(b => b.Out) / table.Total;
        yield return new(Name: "stay", Label: Words.Of("留在本地的比例", "share of those who stay"), Value: stay);
        var left = balances.Sum(b => b.In) - balances.Sum(b => b.Out);
        yield return new(Name: "balance", Label: Words.Of("总流入减总流出", "all moves in less all moves out"), Value: left)
        {
            Warning = Math.Abs(left) > Rounding * table.Total ? Words.Of("总流入与总流出不等。", "Moves in and out do not balance.") : null,
        };
    }
}
