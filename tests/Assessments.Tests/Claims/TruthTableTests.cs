using Reckon.Assessments.Claims;
using Reckon.Assessments.Numbers;
using static Reckon.Assessments.Tests.Support.SmallSite;

namespace Reckon.Assessments.Tests.Claims;

/// <summary>
/// The table that the audit has to obey, row by row: what five published reports print, and what must be said of it.
/// All figures are those of the reports or arithmetic by hand on them.
/// </summary>
public sealed class TruthTableTests
{
    private const string Bound = "sense: \">=\"";

    private const string Kuaishou2021 =
        "quantities:\n"
        + "  jobs.direct: { label: d, value: 2000, unit: 万 job, sense: \">=\", source: s }\n"
        + "  jobs.content: { label: c, value: 540, unit: 万 job, source: s }\n"
        + "  jobs.merchant: { label: m, value: 372.9, unit: 万 job, source: s }\n"
        + "  io.coefficient: { label: k, value: 1.475, unit: ratio, source: s }\n"
        + "  jobs.ecommerce: { label: e, value: 922.9, unit: 万 job, source: s, formula: jobs.merchant * (1 + io.coefficient) }\n"
        + "  jobs.total: { label: t, value: 3463, unit: 万 job, source: s, formula: jobs.direct + jobs.content + jobs.ecommerce }\n"
        + "claims:\n"
        + "  - { id: ecommerce.rounded, restates: jobs.ecommerce, printed: 923 万个, source: s }\n";

    [Fact]
    public void A_total_over_a_bound_reconciles_and_carries_the_bound()
    {
        var claim = LoadGood(Kuaishou2021).Claim("jobs.total");

        Check(claim, ClaimStatus.Reconciles, ClaimReason.SameDigits, 3462.9275);
        Assert.Equal(Sense.AtLeast, claim.ComputedSense);
        Assert.Equal(double.PositiveInfinity, claim.Range!.Value.High);
    }

    [Fact]
    public void A_product_and_its_rounded_restatement_reconcile()
    {
        var site = LoadGood(Kuaishou2021);

        Check(site.Claim("jobs.ecommerce"), ClaimStatus.Reconciles, ClaimReason.SameDigits, 922.9275);
        Check(site.Claim("ecommerce.rounded"), ClaimStatus.Reconciles, ClaimReason.SameDigits, 922.9);
    }

    [Fact]
    public void A_model_with_an_unpublished_mean_is_untestable_and_the_mean_is_implied()
    {
        var site = LoadGood("""
            quantities:
              gmv: { label: g, value: 6168, unit: 亿元, source: s }
              beta0: { label: b, value: 7.823, unit: 万元/job, source: s }
              beta1: { label: b, value: 0.059, unit: merchant/job, source: s }
              beta2: { label: b, value: -0.0000024, unit: merchant^2/(万元·job), source: s }
              jobs.merchant: { label: m, value: 372.9, unit: 万 job, source: s, formula: gmv / productivity }
              productivity:
                label: p
                unit: 万元/job
                unpublished: true
                formula: beta0 + beta1 * mean.sales + beta2 * mean.sales^2
                implied: { from: jobs.merchant, between: [1, 370] }
              mean.sales: { label: x, unit: 万元/merchant, unpublished: true, implied: { from: productivity, between: [1, 12000] } }
            """);

        Check(site.Claim("jobs.merchant"), ClaimStatus.Untestable, ClaimReason.UnpublishedInput, null);
        Assert.Equal(61_680_000.0 / 3_729_000, site.Quantity("productivity").Value!.Value, 1e-9);
        Assert.Equal(16.54, site.Quantity("productivity").Value!.Value, 0.005);
        Assert.Equal(148.66, site.Quantity("mean.sales").Value!.Value, 0.005);
    }

    [Fact]
    public void Implied_numbers_in_closed_form_come_out_as_published_in_the_ledgers()
    {
        var site = LoadGood(
            "quantities:\n"
            + Printed("indirect", "1534") + Printed("ratio", "1.427", "ratio") + Printed("gmv", "15278.2", "亿元") + Printed("mini", "489")
            + "  incremental: { label: i, unit: 万 job, unpublished: true, formula: indirect / ratio }\n"
            + "  per.job: { label: i, unit: 万元/job, unpublished: true, formula: gmv / mini }\n");

        Assert.Equal(1074.98, site.Quantity("incremental").Value!.Value, 0.005);
        Assert.Equal(31.24, site.Quantity("per.job").Value!.Value, 0.005);
    }

    [Fact]
    public void A_sum_one_off_in_the_last_digit_is_rounding()
    {
        var claim = LoadGood("quantities:\n" + Printed("a", "2415") + Printed("b", "781") + Printed("c", "489") + Checked("total", "3684", "a + b + c")).Claim("total");

        Check(claim, ClaimStatus.Rounding, ClaimReason.InputsRounded, 3685);
        Assert.Equal((3683.5, 3686.5), (claim.Range!.Value.Low, claim.Range.Value.High));
    }

    [Fact]
    public void A_growth_rate_of_printed_totals_is_rounding()
    {
        var claim = LoadGood(
            "quantities:\n" + Printed("a", "2415") + Printed("b", "781") + Printed("c", "489") + Printed("before", "2963")
            + Checked("total", "3684", "a + b + c") + Checked("growth.rate", "24.4", "growth(printed(total), before)", "percent")).Claim("growth.rate");

        Check(claim, ClaimStatus.Rounding, ClaimReason.InputsRounded, 24.333445);
        Assert.Equal(24.296, claim.Range!.Value.Low, 0.001);
        Assert.Equal(24.371, claim.Range.Value.High, 0.001);
    }

    [Theory]
    [InlineData("7.6", "1881", "1747", 7.6703, 7.61, 7.73)]
    [InlineData("45.6", "781", "536", 45.7090, 45.48, 45.94)]
    public void Growth_rates_near_the_border_are_rounding(string printed, string now, string before, double computed, double low, double high)
    {
        var claim = LoadGood("quantities:\n" + Printed("now", now) + Printed("before", before) + Checked("rate", printed, "growth(now, before)", "percent")).Claim("rate");

        Check(claim, ClaimStatus.Rounding, ClaimReason.InputsRounded, computed);
        Assert.Equal(low, claim.Range!.Value.Low, 0.005);
        Assert.Equal(high, claim.Range.Value.High, 0.005);
    }

    [Fact]
    public void Over_a_million_holds_of_three_million()
    {
        var claim = LoadGood(
            "quantities:\n" + Printed("video", "334")
            + "claims:\n  - { id: again, restates: video, printed: 超百万, value: 100, unit: 万 job, sense: \">=\", precision: 100, source: s }\n").Claim("again");

        Check(claim, ClaimStatus.Reconciles, ClaimReason.BoundHolds, 334);
    }

    [Fact]
    public void Nearly_ten_points_holds_of_a_little_more()
    {
        var claim = LoadGood(
            "quantities:\n" + Printed("a", "51.7", "percent") + Printed("b", "41.6", "percent")
            + Checked("gap", "10", "a - b", "pp", "sense: nearly")).Claim("gap");

        Check(claim, ClaimStatus.Reconciles, ClaimReason.BoundHolds, 10.1);
    }

    [Fact]
    public void A_bound_that_is_the_sum_of_bounds_reconciles()
    {
        var claim = LoadGood("quantities:\n" + Printed("a", "4921", more: Bound) + Printed("b", "1534", more: Bound) + Checked("total", "6455", "a + b", more: Bound)).Claim("total");

        Check(claim, ClaimStatus.Reconciles, ClaimReason.BoundHolds, 6455);
        Assert.Equal(Sense.AtLeast, claim.ComputedSense);
    }

    [Fact]
    public void Another_bound_at_the_same_precision_contradicts()
    {
        var claim = LoadGood(
            "quantities:\n" + Printed("direct", "4921", more: Bound)
            + "claims:\n  - { id: again, restates: direct, printed: 4981 万个, sense: \">=\", source: s }\n").Claim("again");

        Check(claim, ClaimStatus.Contradicts, ClaimReason.PrintedTwice, 4921);
    }

    [Fact]
    public void Counts_that_do_not_add_up_contradict()
    {
        var site = LoadGood(
            "quantities:\n" + Printed("a", "2", "account", "exact: true") + Printed("b", "54", "account", "exact: true")
            + Printed("c", "345", "account", "exact: true") + Printed("d", "928", "account", "exact: true")
            + Checked("all", "132", "a + b + c + d", "account", "exact: true")
            + Printed("named", "6", "zone", "exact: true") + Checked("zones", "7", "named", "zone", "exact: true"));

        Check(site.Claim("all"), ClaimStatus.Contradicts, ClaimReason.OutOfRange, 1329);
        Check(site.Claim("zones"), ClaimStatus.Contradicts, ClaimReason.OutOfRange, 6);
    }

    [Fact]
    public void A_coefficient_and_a_truncated_total()
    {
        var site = LoadGood(
            "quantities:\n" + Printed("use.exact", "1682605.8033", "亿元") + Checked("use", "1682605", "use.exact", "亿元") + Printed("final", "1179081", "亿元")
            + Checked("ratio.k", "1.427", "printed(use) / final", "ratio"));

        Check(site.Claim("ratio.k"), ClaimStatus.Reconciles, ClaimReason.SameDigits, 1.427048);
        Check(site.Claim("use"), ClaimStatus.Rounding, ClaimReason.Truncated, 1682605.8033);
    }

    [Theory]
    [InlineData("7.5", "percent", "cagr(a, b, 9)", "6168", "3218", 7.4967)]
    [InlineData("3621", "万 job", "a + b", "2215", "1406", 3621)]
    [InlineData("217.1", "percent", "growth(a, b)", "574", "181", 217.12707)]
    public void Numbers_that_round_to_what_is_printed_reconcile(string printed, string unit, string formula, string a, string b, double computed)
    {
        var claim = LoadGood("quantities:\n" + Printed("a", a) + Printed("b", b) + Checked("c", printed, formula, unit)).Claim("c");

        Check(claim, ClaimStatus.Reconciles, ClaimReason.SameDigits, computed);
    }

    [Fact]
    public void Shares_that_make_a_hundred_reconcile()
    {
        var claim = LoadGood(
            "quantities:\n" + Printed("a", "26.51", "percent") + Printed("b", "24.68", "percent") + Printed("c", "21.65", "percent") + Printed("d", "27.16", "percent")
            + "claims:\n  - { id: whole, label: w, formula: a + b + c + d, printed: 100%, source: s }\n").Claim("whole");

        Check(claim, ClaimStatus.Reconciles, ClaimReason.SameDigits, 100);
    }

    private static void Check(Claim claim, ClaimStatus status, ClaimReason reason, double? computed)
    {
        Assert.Equal((status, reason), (claim.Status, claim.Reason));
        if (computed is not { } value) Assert.Null(claim.Computed);
        else Assert.Equal(value, claim.Computed!.Value, Math.Abs(value) * 1e-5);
    }
}
