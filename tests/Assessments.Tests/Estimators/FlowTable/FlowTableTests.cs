using Reckon.Assessments.Tests.Support;

namespace Reckon.Assessments.Tests.Estimators.FlowTable;

/// <summary>Flows in long form against R and statsmodels.</summary>
public sealed class FlowTableTests
{
    private const string Head = "draws: { count: 1000 }\ndata:\n  d: { file: data/moves.csv, label: Moves, source: s, columns: { count: person } }\nquantities:\n";

    [Fact]
    public void Destinations_depend_on_origins_as_strongly_as_R_finds()
    {
        var site = Load(EstimatorData.Of("moves.csv"));

        // R 4.2.2 on six places with a heavy diagonal; the bias is taken out after Bergsma (2013).
        Assert.Equal(0.4452923104395381, site.Quantity("v").Value!.Value, 1e-12);
        Assert.InRange(0.4452923104395381, site.Quantity("v.cramers_v_low").Value!.Value, site.Quantity("v.cramers_v_high").Value!.Value);
        Assert.Equal(243.0 / (243 + 31 + 60 + SumOfRest(site)) * 100, site.Quantity("v.share[P0, P0]").Value!.Value, 1e-10);
        Assert.Equal(36, site.Assessment.Tables.Single(t => t.Name == "v.share").Rows.Count);
        Assert.Equal(["from", "to"], site.Assessment.Tables.Single(t => t.Name == "v.share").KeyNames);
    }

    [Fact]
    public void Shares_sum_to_one_and_moves_balance()
    {
        var site = Load(EstimatorData.Of("moves.csv"), SmallSite.Computed("v.sum", "sum(v.share[P2, *])", "percent") + SmallSite.Computed("v.left", "sum(v.net[*])", "person"));

        Assert.Equal(100, site.Quantity("v.sum").Value!.Value, 1e-10);
        Assert.Equal(0, site.Quantity("v.sum").Spread?.StandardUncertainty ?? 0, 1e-6);
        Assert.Equal(0, site.Quantity("v.left").Value!.Value, 1e-9);
        Assert.Equal(0, site.Quantity("v").Estimate!.Diagnostics.Single(d => d.Name == "balance").Value, 1e-9);
    }

    [Theory]
    [InlineData("goodman", 0.08516723913874684, 0.16626140813046547)]
    [InlineData("sison-glaz", 0.07922912205567452, 0.164355734040258)]
    public void Shares_have_the_intervals_of_statsmodels(string interval, double low, double high)
    {
        // May and Johnson's example: 56, 72, 73, 59, 62, 87, 58; statsmodels 0.13.5, level 0.95, the first of them.
        int[] counts = [56, 72, 73, 59, 62, 87, 58];
        var rows = string.Join("", counts.Select((c, j) => $"a,c{j},{c}\nb,c{j},{10 + j}\n"));
        var site = Load(("input/reports/demo/data/moves.csv", "from,to,count\n" + rows), "", $", interval: {interval}");

        Assert.Equal(low * 100, site.Quantity("v.share_low[a, c0]").Value!.Value, 1e-6);
        Assert.Equal(high * 100, site.Quantity("v.share_high[a, c0]").Value!.Value, 1e-6);
        Assert.Equal(100 * Math.Sqrt(56 / 467.0 * (1 - 56 / 467.0) / 467), site.Quantity("v.share[a, c0]").Estimate!.StandardError!.Value, 1e-10);
        Assert.DoesNotContain(site.Assessment.Tables, t => t.Name == "v.net");
    }

    private static double SumOfRest(SmallSite site) => new[] { "P3", "P4", "P5" }.Sum(p => site.Quantity($"v.count[P0, {p}]").Value!.Value);

    private static SmallSite Load((string, string) file, string more = "", string options = "") => SmallSite.LoadGood(
        Head + $"  v: {{ label: V, unit: ratio, estimate: flow-table, with: {{ data: d, from: from, to: to, count: count{options} }} }}\n" + more, file);
}
