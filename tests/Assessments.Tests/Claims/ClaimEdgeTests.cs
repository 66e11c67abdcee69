using Reckon.Assessments.Claims;
using Reckon.Assessments.Numbers;
using static Reckon.Assessments.Tests.Support.SmallSite;

namespace Reckon.Assessments.Tests.Claims;

/// <summary>Borders between the four words of the audit; each number is worked out by hand in the test's name or data.</summary>
public sealed class ClaimEdgeTests
{
    // 2.5 + 0.5 = 3.0 can come from [2.45, 2.55) + [0.45, 0.55) = [2.9, 3.1), which ends where [3.1, …) begins.
    [Theory]
    [InlineData("3.15", ClaimStatus.Contradicts, ClaimReason.OutOfRange)]
    [InlineData("2.8", ClaimStatus.Contradicts, ClaimReason.OutOfRange)]
    [InlineData("2.85", ClaimStatus.Rounding, ClaimReason.Truncated)]
    [InlineData("3.1", ClaimStatus.Rounding, ClaimReason.InputsRounded)]
    [InlineData("2.9", ClaimStatus.Rounding, ClaimReason.InputsRounded)]
    [InlineData("3.0", ClaimStatus.Reconciles, ClaimReason.SameDigits)]
    [InlineData("3", ClaimStatus.Reconciles, ClaimReason.SameDigits)]
    public void A_sum_is_held_against_what_its_digits_allow(string printed, ClaimStatus status, ClaimReason reason)
    {
        var precision = printed.Length == 4 ? "precision: 0.1" : "";

        var claim = LoadGood("quantities:\n" + Printed("a", "2.5") + Printed("b", "0.5") + Checked("c", printed, "a + b", more: precision)).Claim("c");

        Assert.Equal((status, reason), (claim.Status, claim.Reason));
    }

    [Fact]
    public void A_range_that_only_touches_the_open_end_of_the_printed_set_contradicts()
    {
        // 10 exact against 9, whose set [8.5, 9.5) a value of 9.5 just misses; the range of one printed 9.5 with precision 1 is [9, 10).
        var site = LoadGood("quantities:\n" + Printed("a", "10", more: "exact: true") + Printed("half", "0.5", more: "exact: true") + Checked("b", "9", "a - half") + Checked("c", "10", "a - half"));

        Assert.Equal(ClaimStatus.Reconciles, site.Claim("c").Status);
        Assert.Equal((ClaimStatus.Rounding, ClaimReason.Truncated), (site.Claim("b").Status, site.Claim("b").Reason));
    }

    [Fact]
    public void A_range_that_ends_open_where_the_printed_set_begins_contradicts()
    {
        // a < 3.5 and so 2a < 7; 8 stands for [7.5, 8.5), 7.5 with precision 1 for [7, 8).
        var site = LoadGood("quantities:\n" + Printed("a", "3") + Printed("two", "2", "ratio", "exact: true") + Checked("b", "7.5", "a * two", more: "precision: 1") + Checked("c", "7", "a * two"));

        Assert.Equal(ClaimStatus.Contradicts, site.Claim("b").Status);
        Assert.Equal(ClaimStatus.Rounding, site.Claim("c").Status);
    }

    [Theory]
    [InlineData("-2", "2.7", ClaimReason.Truncated)]
    [InlineData("2", "-2.7", ClaimReason.Truncated)]
    [InlineData("0", "0.7", ClaimReason.Truncated)]
    [InlineData("0", "-0.7", ClaimReason.Truncated)]
    [InlineData("-3", "2.7", ClaimReason.SameDigits)]
    [InlineData("-3", "2.5", ClaimReason.SameDigits)]
    [InlineData("3", "-2.5", ClaimReason.SameDigits)]
    [InlineData("-2", "2.5", ClaimReason.Truncated)]
    [InlineData("-4", "2.7", ClaimReason.OutOfRange)]
    [InlineData("-1", "2.7", ClaimReason.OutOfRange)]
    public void Cutting_off_goes_towards_zero_and_halves_round_away_from_it(string printed, string negated, ClaimReason reason)
    {
        var claim = LoadGood("quantities:\n" + Printed("a", negated, more: "exact: true") + Checked("b", printed, "-a")).Claim("b");

        Assert.Equal(reason, claim.Reason);
    }

    // nearly 10 is [9, 10.5), nearly -10 its mirror.
    [Theory]
    [InlineData("10", "9", ClaimStatus.Reconciles)]
    [InlineData("10", "8.9", ClaimStatus.Contradicts)]
    [InlineData("10", "10.4", ClaimStatus.Reconciles)]
    [InlineData("10", "10.5", ClaimStatus.Contradicts)]
    [InlineData("-10", "-9", ClaimStatus.Reconciles)]
    [InlineData("-10", "-10.4", ClaimStatus.Reconciles)]
    [InlineData("-10", "-10.5", ClaimStatus.Contradicts)]
    [InlineData("-10", "-8.9", ClaimStatus.Contradicts)]
    public void Nearly_reaches_from_nine_tenths_to_the_number(string printed, string value, ClaimStatus status)
    {
        var claim = LoadGood("quantities:\n" + Printed("a", value, more: "exact: true") + Checked("b", printed, "a", more: "sense: nearly")).Claim("b");

        Assert.Equal(status, claim.Status);
    }

    [Theory]
    [InlineData("105", "", ClaimStatus.Reconciles)]
    [InlineData("106", "", ClaimStatus.Contradicts)]
    [InlineData("95", "", ClaimStatus.Reconciles)]
    [InlineData("120", ", within: 20", ClaimStatus.Reconciles)]
    [InlineData("121", ", within: 20", ClaimStatus.Contradicts)]
    [InlineData("102", ", within: 1", ClaimStatus.Contradicts)]
    public void About_allows_five_per_cent_unless_told_otherwise(string value, string within, ClaimStatus status)
    {
        var claim = LoadGood("quantities:\n" + Printed("a", value, more: "exact: true") + Checked("b", "100", "a", more: "sense: about" + within)).Claim("b");

        Assert.Equal(status, claim.Status);
    }

    [Theory]
    [InlineData(">=", "100", ClaimStatus.Reconciles)]
    [InlineData(">=", "99", ClaimStatus.Contradicts)]
    [InlineData("<=", "100", ClaimStatus.Reconciles)]
    [InlineData("<=", "101", ClaimStatus.Contradicts)]
    public void A_bound_holds_or_not(string sense, string value, ClaimStatus status)
    {
        var claim = LoadGood("quantities:\n" + Printed("a", value, more: "exact: true") + Checked("b", "100", "a", more: $"sense: \"{sense}\"")).Claim("b");

        Assert.Equal(status, claim.Status);
    }

    [Fact]
    public void A_bound_that_the_rounding_of_its_input_can_satisfy_is_rounding()
    {
        var claim = LoadGood("quantities:\n" + Printed("a", "99.6") + Printed("b", "0") + Checked("c", "99.7", "a + b", more: "sense: \">=\"")).Claim("c");

        Assert.Equal(ClaimStatus.Rounding, claim.Status);
    }

    [Theory]
    [InlineData("3 million", "334", ClaimStatus.Reconciles)]
    [InlineData("3.3 million", "334", ClaimStatus.Reconciles)]
    [InlineData("3.34 million", "334", ClaimStatus.Reconciles)]
    [InlineData("3.35 million", "334", ClaimStatus.Contradicts)]
    [InlineData("3.4 million", "334", ClaimStatus.Contradicts)]
    [InlineData("3.342 million", "334", ClaimStatus.Reconciles)]
    [InlineData("3.346 million", "334", ClaimStatus.Rounding)]
    [InlineData("3.351 million", "334", ClaimStatus.Contradicts)]
    [InlineData("3340000 jobs", "334", ClaimStatus.Reconciles)]
    [InlineData("334万个", "334", ClaimStatus.Reconciles)]
    [InlineData("334", "334", ClaimStatus.Reconciles)]
    [InlineData("0.0334 亿", "334", ClaimStatus.Reconciles)]
    [InlineData("300余万个", "334", ClaimStatus.Reconciles)]
    [InlineData("超过300万个", "334", ClaimStatus.Contradicts)]
    public void A_restatement_is_read_in_its_own_scale_and_precision(string printed, string value, ClaimStatus status)
    {
        var site = LoadGood("quantities:\n" + Printed("a", value) + $"claims:\n  - {{ id: again, restates: a, printed: {printed}, source: s }}\n");

        Assert.Equal(status, site.Claim("again").Status);
    }

    [Theory]
    [InlineData("24.4%", "24.4", ClaimStatus.Reconciles)]
    [InlineData("24%", "24.4", ClaimStatus.Reconciles)]
    [InlineData("25%", "24.4", ClaimStatus.Contradicts)]
    [InlineData("24.4 百分点", "24.4", ClaimStatus.Reconciles)]
    [InlineData("百分之24.4", "24.4", ClaimStatus.Reconciles)]
    [InlineData("24.4个百分点", "24.4", ClaimStatus.Reconciles)]
    public void A_percentage_is_restated_in_its_own_words(string printed, string value, ClaimStatus status)
    {
        var site = LoadGood("quantities:\n" + Printed("a", value, "percent") + $"claims:\n  - {{ id: again, restates: a, printed: \"{printed}\", source: s }}\n");

        Assert.Equal(status, site.Claim("again").Status);
    }

    [Fact]
    public void A_ratio_is_restated_as_a_percentage()
    {
        var site = LoadGood("quantities:\n" + Printed("a", "0.244", "ratio") + "claims:\n  - { id: again, restates: a, printed: 24.4%, source: s }\n");

        Assert.Equal((ClaimStatus.Reconciles, 0.244m, 0.001m), (site.Claim("again").Status, site.Claim("again").Printed.Nominal, site.Claim("again").Printed.LastDigit));
    }

    [Fact]
    public void A_scale_belongs_to_the_numerator_of_a_quotient()
    {
        var site = LoadGood("quantities:\n" + Printed("a", "16.54", "万元/person") + "claims:\n  - { id: again, restates: a, printed: 16.54万元, source: s }\n  - { id: whole, restates: a, printed: 165400元, source: s }\n");

        Assert.Equal(ClaimStatus.Reconciles, site.Claim("again").Status);
        Assert.Equal(16.54m, site.Claim("whole").Printed.Nominal);
        Assert.Equal(ClaimStatus.Reconciles, site.Claim("whole").Status);
    }

    [Fact]
    public void A_claim_of_a_formula_reads_the_scale_of_its_words()
    {
        var site = LoadGood(
            "quantities:\n" + Printed("a", "2415") + Printed("b", "781")
            + "claims:\n  - { id: whole, label: S, formula: a + b, printed: 3196 万个, unit: job, source: s }\n  - { id: en, label: S, formula: a + b, printed: 31.96 million jobs, unit: 万 job, source: s }\n");

        Assert.Equal((ClaimStatus.Reconciles, 31_960_000m), (site.Claim("whole").Status, site.Claim("whole").Printed.Nominal));
        Assert.Equal((ClaimStatus.Reconciles, 3196m), (site.Claim("en").Status, site.Claim("en").Printed.Nominal));
    }

    [Fact]
    public void Equal_precision_means_equal_digits_whatever_the_sense()
    {
        var site = LoadGood(
            "quantities:\n" + Printed("a", "4921", more: "sense: \">=\"")
            + "claims:\n  - { id: same, restates: a, printed: 4921 万, source: s }\n  - { id: about, restates: a, printed: 4922 万, sense: about, source: s }\n  - { id: coarse, restates: a, printed: 4900 万, precision: 100, sense: \">=\", source: s }\n");

        Assert.Equal(ClaimStatus.Reconciles, site.Claim("same").Status);
        Assert.Equal((ClaimStatus.Contradicts, ClaimReason.PrintedTwice), (site.Claim("about").Status, site.Claim("about").Reason));
        Assert.Equal(ClaimStatus.Reconciles, site.Claim("coarse").Status);
    }

    [Fact]
    public void Precision_overrides_the_digits()
    {
        // 3,300,000 said to the hundred thousand is [3.25, 3.35) million: 3.34 million holds, 3.36 was cut off, 3.41 is neither.
        var site = LoadGood(
            "quantities:\n" + Printed("a", "3340000", "job") + Printed("b", "3360000", "job") + Printed("e", "3410000", "job")
            + Checked("c", "3300000", "a", "job", "precision: 100000") + Checked("d", "3300000", "b", "job", "precision: 100000") + Checked("f", "3300000", "e", "job", "precision: 100000"));

        Assert.Equal(ClaimStatus.Reconciles, site.Claim("c").Status);
        Assert.Equal(ClaimReason.Truncated, site.Claim("d").Reason);
        Assert.Equal(ClaimStatus.Contradicts, site.Claim("f").Status);
    }

    [Fact]
    public void A_number_that_is_no_multiple_of_its_precision_stands_for_the_set_around_it()
    {
        // 105 ± 5 is [100, 110).
        var site = LoadGood("quantities:\n" + Printed("a", "108", more: "exact: true") + Printed("b", "112", more: "exact: true") + Checked("c", "105", "a", more: "precision: 10") + Checked("d", "105", "b", more: "precision: 10"));

        Assert.Equal(ClaimStatus.Reconciles, site.Claim("c").Status);
        Assert.Equal(ClaimReason.Truncated, site.Claim("d").Reason);
    }

    [Theory]
    [InlineData("a + b", Sense.AtLeast)]
    [InlineData("b - a", Sense.AtMost)]
    [InlineData("a - b", Sense.AtLeast)]
    [InlineData("a * k", Sense.AtLeast)]
    [InlineData("-a + b", Sense.AtMost)]
    [InlineData("b * b / a", Sense.AtMost)]
    [InlineData("a * a / b", Sense.AtLeast)]
    [InlineData("b", Sense.Equal)]
    [InlineData("a - c", Sense.Undetermined)]
    [InlineData("a + c", Sense.AtLeast)]
    [InlineData("a + d", Sense.Undetermined)]
    [InlineData("a - d", Sense.AtLeast)]
    [InlineData("a + e", Sense.About)]
    [InlineData("max(a, b)", Sense.AtLeast)]
    [InlineData("a - a", Sense.Equal)]
    public void Bounds_are_carried_as_the_result_moves_with_them(string formula, Sense sense)
    {
        var site = LoadGood(
            "quantities:\n" + Printed("a", "2000", more: "sense: \">=\"") + Printed("b", "540") + Printed("c", "100", more: "sense: \">=\"")
            + Printed("d", "30", more: "sense: \"<=\"") + Printed("e", "10", more: "sense: about") + Printed("k", "2", "ratio") + Computed("x", formula));

        Assert.Equal(sense, site.Quantity("x").Sense);
    }

    [Fact]
    public void A_claim_against_a_range_without_end_that_cannot_be_told_is_untestable()
    {
        // The share of a bound in a total that holds it: a/(a + b) with a ≥ 50 and b = 50 lies anywhere from a half upwards.
        var claim = LoadGood("quantities:\n" + Printed("a", "50", more: "sense: \">=\"") + Printed("b", "50") + Checked("c", "0.9", "a / (a + b)", "ratio")).Claim("c");

        Assert.Equal((ClaimStatus.Untestable, ClaimReason.Undecided), (claim.Status, claim.Reason));
        Assert.Equal(0.5, claim.Computed);
    }

    [Fact]
    public void A_formula_that_takes_the_printed_number_itself_proves_nothing()
    {
        var claim = LoadGood("quantities:\n" + Printed("a", "2") + Checked("b", "3", "a + printed(b) - a")).Claim("b");

        Assert.Equal((ClaimStatus.Untestable, ClaimReason.Circular), (claim.Status, claim.Reason));
    }

    [Fact]
    public void A_number_that_nobody_printed_but_that_follows_from_printed_ones_can_be_built_on()
    {
        var site = LoadGood(
            "quantities:\n" + Printed("a", "2") + "  middle: { label: m, unit: 万 job, unpublished: true, formula: a * 2 }\n" + Checked("b", "8", "middle * 2") + Checked("c", "9.1", "middle * 2"));

        Assert.Equal(ClaimStatus.Reconciles, site.Claim("b").Status);
        Assert.Equal(ClaimStatus.Rounding, site.Claim("c").Status);
    }

    [Fact]
    public void Counts_of_many_digits_are_told_apart()
    {
        var site = LoadGood("quantities:\n" + Printed("a", "34629275123", "job", "exact: true") + Checked("b", "34629275123", "a", "job", "exact: true") + Checked("c", "34629275124", "a", "job", "exact: true"));

        Assert.Equal(ClaimStatus.Reconciles, site.Claim("b").Status);
        Assert.Equal(ClaimStatus.Contradicts, site.Claim("c").Status);
    }

    [Fact]
    public void A_number_beyond_all_digits_is_judged_without_an_exception()
    {
        var claim = LoadGood("quantities:\n" + Printed("a", "999999999999999999", "job") + Checked("b", "1", "a ^ 2 / a * 1000000000000", "job")).Claim("b");

        Assert.Equal(ClaimStatus.Contradicts, claim.Status);
    }
}
