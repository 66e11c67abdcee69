using Reckon.Assessments.Tests.Support;
using static Reckon.Assessments.Tests.Estimators.Schools;

namespace Reckon.Assessments.Tests.Estimators.Share;

/// <summary>Shares with their intervals as R survey 4.1-1 gives them: <c>svyciprop</c>.</summary>
public sealed class ShareTests
{
    [Theory]
    [InlineData("logit", 0.5864671343203095, 0.71880640166721665)]
    [InlineData("beta", 0.58507548630489925, 0.72149350585400351)]
    public void A_category_has_a_share_and_an_interval(string method, double low, double high)
    {
        var site = Load($"  p: {{ label: P, unit: percent, estimate: share, with: {{ design: strat, category: comp.imp, answer: 'Yes', interval: {method} }} }}\n");

        AreClose([65.564901194397573], [site.Quantity("p").Value!.Value]);
        AreClose([100 * low, 100 * high], [site.Quantity("p.low[Yes]").Value!.Value, site.Quantity("p.high[Yes]").Value!.Value]);
        AreClose([100 - 65.564901194397573], [site.Quantity("p.share[No]").Value!.Value]);
    }

    [Fact]
    public void What_holds_may_be_a_formula_and_several_things_may_hold()
    {
        var site = Load(
            "  p: { label: P, unit: percent, estimate: share, with: { design: strat, holds: 0.8 * enroll - api.stu, interval: wilson } }\n"
            + "  q: { label: P, unit: percent, estimate: share, with: { design: strat, choices: [0.8 * enroll - api.stu, api00 - 600], answer: api00 - 600 } }\n");

        var share = site.Quantity("p.share").Value!.Value;

        AreClose([share], [site.Quantity("q.share[0.8 × enroll - api.stu]").Value!.Value]);
        Assert.InRange(site.Quantity("p.low").Value!.Value, 0, share);
        Assert.True(site.Quantity("q").Value > share);
    }

    [Fact]
    public void A_share_of_a_part_is_a_share_in_it()
    {
        var site = Load("  p: { label: P, unit: percent, estimate: share, with: { design: strat, category: stype, answer: E, where: 'if(api00 > 600, 1, 0)' } }\n  q: { label: P, unit: percent, estimate: share, with: { design: strat, category: stype, answer: E } }\n");

        AreClose([100 * 4421.0 / 6194], [Math.Round(site.Quantity("q").Value!.Value, 6)], 1e-6);
        Assert.True(site.Quantity("p").Value > site.Quantity("q").Value);
    }

    [Fact]
    public void A_share_of_nobody_still_has_an_upper_end()
    {
        var site = SmallSite.LoadGood(
            "data:\n  firms: { file: data/firms.csv, label: Firms, source: s }\nquantities:\n  p: { label: P, unit: percent, estimate: share, with: { data: firms, holds: staff - 100 } }\n",
            ("input/reports/demo/data/firms.csv", "staff\n4\n8\n6\n10\n2\n"));

        // Clopper and Pearson (1934): 1 − 0.025^(1/5).
        Assert.Equal(0, site.Quantity("p").Value!.Value);
        Assert.Equal(100 * (1 - Math.Pow(0.025, 0.2)), site.Quantity("p.high").Value!.Value, 1e-9);
    }
}
