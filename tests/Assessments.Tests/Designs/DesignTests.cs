using Reckon.Assessments.Tests.Estimators;
using Reckon.Assessments.Tests.Support;

namespace Reckon.Assessments.Tests.Designs;

/// <summary>Designs in YAML give the estimates of R survey 4.1-1 with the same designs, calibrated with a tight <c>epsilon</c>.</summary>
public sealed class DesignTests
{
    private const string Clusters = "data: clus, clusters: dnum, weights: pw, fpc: fpc";
    private const string Strata = "data: strat, strata: stype, weights: pw, fpc: fpc";
    private const string Jackknife = ", replicates: { method: jackknife }";

    [Theory]
    [InlineData(Clusters, "method: linear", "TS", 3638487.2041318798, 385524.42735247884)]
    [InlineData(Clusters, "method: logit, bounds: [0.3, 2.5]", "TS", 3632775.9229393182, 384842.68111912365)]
    [InlineData(Clusters, "method: linear, bounds: [0.5, 1.75]", "TS", 3648076.0442570378, 383544.66500930034)]
    [InlineData(Strata, "method: poststratify", "T", 3687177.52, 114641.71519039402)]
    [InlineData(Strata, "method: linear", "TS", 3680331.7299543414, 110678.65591757918)]
    [InlineData(Clusters + Jackknife, "method: poststratify", "T", 3680892.9451190475, 473431.35677977902)]
    [InlineData(Clusters + Jackknife, "method: raking", "TW", 3647280.148065181, 463582.18623743567)]
    [InlineData(Clusters + Jackknife, "method: linear", "TS", 3638487.2041318798, 478748.86392581684)]
    [InlineData(Strata + Jackknife, "method: raking", "TW", 3688120.4729632074, 115158.78302786413)]
    public void Weights_are_brought_to_known_totals(string design, string calibration, string margins, double total, double error)
    {
        var list = string.Join(", ", margins.Select(Margin));

        Schools.AreClose([total, error], Total($"{design}, calibrate: {{ {calibration}, margins: [ {list} ] }}"));
    }

    [Fact]
    public void Two_classifications_may_be_calibrated_at_once()
    {
        var both = Total($"{Clusters}, calibrate: {{ method: linear, margins: [ {Margin('T')}, {Margin('W')} ] }}");
        var raked = Total($"{Clusters}, calibrate: {{ method: raking, margins: [ {Margin('T')}, {Margin('W')} ] }}");

        // R's rake; the linear distance meets the same margins with other weights nearby.
        Schools.AreClose([3647280.1480651814], [raked[0]]);
        Assert.Equal(raked[0], both[0], 0.01 * raked[0]);
    }

    [Fact]
    public void A_second_stage_adds_its_part()
    {
        // Särndal, Swensson and Wretman (1992), municipalities of Sweden; R survey: 15080, 2274.25470087333.
        const string Rows = "id1,n1,id2,y1,n2\n19,50,1,41,5\n45,50,1,49,8\n47,50,1,31,5\n50,50,1,39,9\n31,50,1,49,7\n19,50,2,49,5\n45,50,2,49,8\n47,50,2,31,5\n50,50,2,41,9\n31,50,2,51,7\n19,50,3,49,5\n45,50,3,45,8\n47,50,3,35,5\n50,50,3,61,9\n31,50,3,33,7\n";
        var site = SmallSite.LoadGood(
            "data:\n  mu: { file: data/mu.csv, label: M, source: s }\ndesigns:\n  two: { data: mu, clusters: id1, fpc: n1, second: { clusters: id2, fpc: n2 } }\nquantities:\n  y: { label: Y, unit: ratio, estimate: expansion, with: { design: two, value: y1 } }\n",
            ("input/reports/demo/data/mu.csv", Rows));

        Schools.AreClose([15080, 2274.25470087333], site.Estimate("y.total"));
    }

    [Theory]
    [InlineData("adjust")]
    [InlineData("average")]
    [InlineData("certainty")]
    public void A_lonely_stratum_is_dealt_with_as_the_author_decides(string policy)
    {
        var site = Firms($"strata: tier, fpc: size, lonely: {policy}");

        // Tier b alone: y 4 and 8 of 10 firms in a, 6 of 5 firms in b.
        var a = 100 * (1 - 0.2) * 8.0 / 2;
        var extra = policy switch { "average" => a, "certainty" => 0, _ => double.NaN };
        Assert.Equal(90, site.Estimate("y.total")[0], 1e-9);
        if (policy == "adjust") Assert.True(site.Estimate("y.total")[1] > Math.Sqrt(a));
        else Assert.Equal(Math.Sqrt(a + extra), site.Estimate("y.total")[1], 1e-9);
    }

    [Fact]
    public void Clusters_numbered_within_strata_are_not_the_same_ones()
    {
        var site = Firms("strata: tier, clusters: number, nested: true, weights: 3, lonely: certainty");

        Assert.Equal(54, site.Estimate("y.total")[0], 1e-9);
    }

    [Fact]
    public void The_bootstrap_gives_the_same_error_twice()
    {
        const string Design = Strata + ", replicates: { method: bootstrap, count: 200, seed: 7 }";

        Assert.Equal(Total(Design), Total(Design));
        // Without the share drawn: 116090 by linearisation without fpc.
        Assert.InRange(Total(Design)[1], 100_000, 135_000);
    }

    [Theory]
    [InlineData("brr")]
    [InlineData("fay, rho: 0.3")]
    public void Half_samples_give_the_error_of_a_total_by_linearisation(string method)
    {
        var (halves, linear) = (Firms($"data2, strata: pair, weights: 3, replicates: {{ method: {method} }}"), Firms("data2, strata: pair, weights: 3"));

        Schools.AreClose(linear.Estimate("y.total"), halves.Estimate("y.total"));
    }

    private static string Margin(char margin) => margin switch
    {
        'T' => "{ column: stype, totals: schools }",
        'W' => "{ column: sch.wide, totals: wide }",
        _ => "{ total: api99, quantity: scores }",
    };

    private static double[] Total(string design) => Schools
        .Load("  scores: { label: S, value: 3914069, unit: ratio, source: s }\n  p: { label: P, unit: pupil, estimate: expansion, with: { design: d, value: enroll } }\n", $"designs:\n  d: {{ {design} }}\n")
        .Estimate("p.total");

    // Three firms in two tiers, or four in two pairs.
    private static SmallSite Firms(string design)
    {
        var isPairs = design.StartsWith("data2, ", StringComparison.Ordinal);
        return SmallSite.LoadGood(
            $"data:\n  firms: {{ file: data/firms.csv, label: F, source: s }}\ndesigns:\n  d: {{ data: firms, {design.Replace("data2, ", "", StringComparison.Ordinal)} }}\nquantities:\n  y: {{ label: Y, unit: ratio, estimate: expansion, with: {{ design: d, value: y }} }}\n",
            ("input/reports/demo/data/firms.csv", isPairs ? "y,pair\n4,a\n9,a\n6,b\n7,b\n" : "y,tier,size,number\n4,a,10,1\n8,a,10,2\n6,b,5,1\n"));
    }
}
