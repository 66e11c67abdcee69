using Reckon.Assessments.Claims;
using static Reckon.Assessments.Tests.Support.SmallSite;

namespace Reckon.Assessments.Tests.Checks;

/// <summary>Relations that have to hold among printed numbers; the arithmetic is done by hand.</summary>
public sealed class CheckTests
{
    private const string Head = "checks:\n";

    [Theory]
    [InlineData("3196", ClaimStatus.Reconciles)]
    [InlineData("3197", ClaimStatus.Rounding)]
    [InlineData("3198", ClaimStatus.Contradicts)]
    public void Parts_give_the_sum_that_is_printed(string total, ClaimStatus status)
    {
        var site = LoadGood("quantities:\n" + Printed("a", "2415") + Printed("b", "781") + Printed("total", total) + Head + "  - { id: parts, label: P, sum: [a, b], equals: total }\n");

        var claim = site.Claim("parts");
        Assert.Equal((status, 3196.0, "total", "sum(a, b)"), (claim.Status, claim.Computed!.Value, claim.Quantity!.Value.Name, claim.Formula));
        Assert.Equal("s", claim.Citation!.Source.Key);
    }

    [Fact]
    public void The_rows_of_a_table_are_summed()
    {
        var site = LoadGood(
            "tables:\n  part: { file: data/part.csv, keys: [kind], value: jobs, unit: 万 job, label: P, source: s }\nquantities:\n" + Printed("extra", "1") + Printed("total", "7")
            + Head + "  - { id: parts, label: P, sum: [\"part[*]\", extra], equals: total }\n",
            ("input/reports/demo/data/part.csv", "kind,jobs\na,2\nb,4\n"));

        Assert.Equal((ClaimStatus.Reconciles, 7.0), (site.Claim("parts").Status, site.Claim("parts").Computed!.Value));
    }

    // Three shares of one decimal may miss 100 by less than 0.15.
    [Theory]
    [InlineData("33.4", ClaimStatus.Reconciles)]
    [InlineData("33.5", ClaimStatus.Rounding)]
    [InlineData("33.2", ClaimStatus.Contradicts)]
    [InlineData("34.0", ClaimStatus.Contradicts)]
    public void Shares_close_within_what_their_rounding_allows(string third, ClaimStatus status)
    {
        var site = LoadGood("quantities:\n" + Printed("a", "33.3", "percent") + Printed("b", "33.3", "percent") + Printed("c", third, "percent") + Head + "  - { id: whole, label: W, closes: [a, b, c], to: 100% }\n");

        Assert.Equal((status, true, 100m), (site.Claim("whole").Status, site.Claim("whole").IsDemanded, site.Claim("whole").Printed.Nominal));
    }

    [Theory]
    [InlineData("12", ClaimStatus.Reconciles)]
    [InlineData("13", ClaimStatus.Rounding)]
    [InlineData("14", ClaimStatus.Contradicts)]
    public void An_identity_holds_of_both_sides(string sent, ClaimStatus status)
    {
        var site = LoadGood(
            "quantities:\n" + Printed("received.a", "5") + Printed("received.b", "7") + Printed("sent.a", sent) + Printed("sent.b", "0", more: "exact: true")
            + Head + "  - { id: balance, label: B, identity: [received.a + received.b, sent.a + sent.b] }\n");

        Assert.Equal((status, "万 job"), (site.Claim("balance").Status, site.Claim("balance").Unit.Text));
    }

    // 0.1 + 0.2 − 0.3 is 5.6e-17 in doubles and nothing in truth.
    [Fact]
    public void What_doubles_leave_of_an_identity_is_nothing()
    {
        var site = LoadGood(
            "quantities:\n" + Printed("a", "0.1", "ratio", "exact: true") + Printed("b", "0.2", "ratio", "exact: true") + Printed("c", "0.3", "ratio", "exact: true")
            + Head + "  - { id: balance, label: B, identity: [a + b, c] }\n");

        Assert.Equal((ClaimStatus.Reconciles, 0.0), (site.Claim("balance").Status, site.Claim("balance").Computed!.Value));
    }

    [Fact]
    public void A_growth_rate_is_that_of_its_ends()
    {
        var site = LoadGood(
            "quantities:\n" + Printed("new", "3684") + Printed("old", "2963") + Printed("rate", "24.4", "percent") + Head + "  - { id: growth.2020, label: G, growth: [new, old], printed: rate }\n");

        Assert.Equal((ClaimStatus.Rounding, "growth(new, old)"), (site.Claim("growth.2020").Status, site.Claim("growth.2020").Formula));
        Assert.Equal(24.333446, site.Claim("growth.2020").Computed!.Value, 1e-6);
    }

    [Fact]
    public void One_number_printed_in_several_places_has_the_worst_verdict_of_its_pairs()
    {
        var site = LoadGood(
            "quantities:\n" + Printed("zh", "4921") + Printed("en", "49.21", "million job") + Printed("detail", "4981") + Printed("rough", "0.5", "亿 job")
            + Head + "  - { id: good, label: G, same: [zh, en, rough] }\n  - { id: bad, label: B, same: [zh, en, detail] }\n");

        Assert.Equal((ClaimStatus.Reconciles, 4921m), (site.Claim("good").Status, site.Claim("good").Printed.Nominal));
        Assert.Equal((ClaimStatus.Contradicts, 4981m, ClaimReason.PrintedTwice), (site.Claim("bad").Status, site.Claim("bad").Printed.Nominal, site.Claim("bad").Reason));
    }

    [Fact]
    public void A_check_says_what_a_claim_of_the_same_formula_says()
    {
        var site = LoadGood(
            "quantities:\n" + Printed("a", "2415") + Printed("b", "781") + Printed("total", "3197") + "claims:\n  - { id: claim, label: C, formula: a + b, printed: 3197 万个, unit: 万 job, source: s }\n"
            + Head + "  - { id: check, label: C, sum: [a, b], equals: total }\n");

        var (claim, check) = (site.Claim("claim"), site.Claim("check"));
        Assert.Equal((claim.Status, claim.Reason, claim.Computed, claim.Range, claim.Printed), (check.Status, check.Reason, check.Computed, check.Range, check.Printed));
    }
}
