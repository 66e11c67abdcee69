using Reckon.Assessments.Tests.Support;

namespace Reckon.Assessments.Tests.Estimators.Attractiveness;

/// <summary>In over out by place, from rows and from tables.</summary>
public sealed class AttractivenessTests
{
    private const string Rows = "city,come,go\nA,120,100\nB,45,60\nC,300,250\nD,5,4\nA,0,0\nE,510,300\nF,80,236\n";

    private const string Head = "draws: { count: 100000 }\ndata:\n  d: { file: data/d.csv, label: Data, source: s, columns: { come: person, go: person } }\nquantities:\n";

    [Fact]
    public void The_ratio_has_the_interval_of_Poisson_counts()
    {
        var site = Load("");
        var spread = site.Quantity("pull").Spread!;

        // exp(ln 1.2 ± 1.96 √(1/120 + 1/100)).
        Assert.Equal(1.2, site.Quantity("pull").Value!.Value, 1e-12);
        Assert.Equal(Math.Sqrt(1 / 120.0 + 1 / 100.0), site.Quantity("pull.log_ratio[A]").Estimate!.StandardError!.Value, 1e-12);
        Assert.Equal(Math.Exp(Math.Log(1.2) - 1.959963984540054 * Math.Sqrt(1 / 120.0 + 1 / 100.0)), spread.Low, 0.01);
        Assert.Equal(Math.Exp(Math.Log(1.2) + 1.959963984540054 * Math.Sqrt(1 / 120.0 + 1 / 100.0)), spread.High, 0.02);
        Assert.Equal(-15.0 / 105, site.Quantity("pull.effectiveness[B]").Value!.Value, 1e-12);
        Assert.Equal("exp(pull.log_ratio[A])", site.Quantity("pull.ratio[A]").Formula);
    }

    [Fact]
    public void Small_places_are_drawn_towards_the_mean_and_their_ranks_are_wide()
    {
        var site = Load("");

        Assert.InRange(site.Quantity("pull.shrunken_ratio[D]").Value!.Value, 0.8, 1.24);
        Assert.Equal(1.7, site.Quantity("pull.shrunken_ratio[E]").Value!.Value, 0.05);
        Assert.Equal(1, site.Quantity("pull.rank[E]").Value);
        Assert.Equal(6, site.Quantity("pull.rank[F]").Value);
        Assert.True(site.Quantity("pull.rank_worst[D]").Value - site.Quantity("pull.rank_best[D]").Value >= 4);
        Assert.InRange(site.Quantity("pull.rank_worst[E]").Value!.Value, 1, 3);
        Assert.Equal(1, Diagnostic(site, "small-places"));
        Assert.Equal(1060.0 / 950 - 1, Diagnostic(site, "balance"), 1e-12);
    }

    [Fact]
    public void Overdispersed_counts_have_wider_intervals() =>
        Assert.Equal(Math.Sqrt(4 * (1 / 120.0 + 1 / 100.0)), Load(", overdispersion: 4").Quantity("pull.log_ratio[A]").Estimate!.StandardError!.Value, 1e-12);

    [Fact]
    public void Tables_of_moves_serve_as_well()
    {
        var site = SmallSite.LoadGood(
            "tables:\n  come: { file: data/d.csv, keys: [city], value: come, unit: person, label: In, source: s }\n  go: { file: data/d.csv, keys: [city], value: go, unit: person, label: Out, source: s }\n"
            + "quantities:\n  pull: { label: Pull, unit: ratio, estimate: attractiveness, with: { incoming_table: come, outgoing_table: go, of: B } }\n",
            ("input/reports/demo/data/d.csv", Rows.Replace("A,0,0\n", "", StringComparison.Ordinal)));

        Assert.Equal(0.75, site.Quantity("pull").Value!.Value, 1e-12);
        Assert.Equal(6, site.Assessment.Tables.Single(t => t.Name == "pull.rank").Rows.Count);
        Assert.NotEmpty(site.Quantity("pull").Provenance);
    }

    private static SmallSite Load(string more) => SmallSite.LoadGood(
        Head + $"  pull: {{ label: Pull, unit: ratio, estimate: attractiveness, with: {{ data: d, place: city, incoming: come, outgoing: go, of: A{more} }} }}\n",
        ("input/reports/demo/data/d.csv", Rows));

    private static double Diagnostic(SmallSite site, string name) => site.Quantity("pull").Estimate!.Diagnostics.Single(d => d.Name == name).Value;
}
