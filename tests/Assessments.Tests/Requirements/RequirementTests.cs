using Reckon.Assessments.Claims;
using Reckon.Assessments.Requirements;
using static Reckon.Assessments.Tests.Support.SmallSite;

namespace Reckon.Assessments.Tests.Requirements;

/// <summary>What would have to be true; each expected value is solved by hand.</summary>
public sealed class RequirementTests
{
    [Fact]
    public void A_sum_asks_each_part_for_what_is_missing()
    {
        // 4981 = a + 489: a = 4492; = 4432 + b: b = 549. The set [4980.5, 4981.5) moves both by half a unit.
        var claim = LoadGood("quantities:\n" + Printed("a", "4432") + Printed("b", "489") + Checked("c", "4981", "a + b")).Claim("c");

        var (a, b) = (Of(claim, "a"), Of(claim, "b"));
        Assert.Equal((4492, 4491.5, 4492.5), Rounded(a));
        Assert.Equal((549, 548.5, 549.5), Rounded(b));
        Assert.Equal(60.0 / 4432, a.Change!.Value, 1e-12);
        Assert.Equal("万 job", a.Unit.Text);
    }

    [Fact]
    public void A_part_cannot_fall_below_none()
    {
        // 132 = 2 + 54 + 345 + d asks for d = −269.
        var claim = LoadGood("quantities:\n" + Printed("a", "401", "job") + Printed("d", "928", "job") + Checked("c", "132", "a + d", "job", "exact: true")).Claim("c");

        Assert.Equal([null, null], claim.Requirements.Select(r => r.Needed));
        Assert.All(claim.Requirements, r => Assert.Null(r.Range));
    }

    [Fact]
    public void A_negative_number_stays_negative()
    {
        // 5 = −2 + b asks for b = 7; 5 = a + 3 would ask for a = 2.
        var claim = LoadGood("quantities:\n" + Printed("a", "-2") + Printed("b", "3") + Checked("c", "5", "a + b")).Claim("c");

        Assert.Equal((null, 7.0), (Of(claim, "a").Needed, Math.Round(Of(claim, "b").Needed!.Value, 9)));
    }

    [Fact]
    public void A_root_is_found_where_the_formula_bends()
    {
        // 900 = x² with x = 20: x = 30, not −30.
        var claim = LoadGood("quantities:\n" + Printed("x", "20", "ratio") + Checked("c", "900", "x ^ 2", "ratio")).Claim("c");

        Assert.Equal(30, Of(claim, "x").Needed!.Value, 1e-9);
        Assert.Equal((Math.Sqrt(899.5), Math.Sqrt(900.5)), (Of(claim, "x").Range!.Value.Low, Of(claim, "x").Range!.Value.High), Near);
    }

    // x (10 − x) = 21 at 3 and 7; from 8 the nearer one is 7, from 2 it is 3. Between them quotients tell: 7/5 < 5/3, 4/3 < 7/4.
    [Theory]
    [InlineData("5", 7)]
    [InlineData("4", 3)]
    [InlineData("8", 7)]
    [InlineData("2", 3)]
    public void The_nearest_of_several_solutions_is_given(string value, double needed)
    {
        var claim = LoadGood("quantities:\n" + Printed("x", value, "ratio", "exact: true") + Checked("c", "21", "x * (10 - x)", "ratio", "exact: true")).Claim("c");

        Assert.Equal(needed, Of(claim, "x").Needed!.Value, 1e-9);
    }

    [Fact]
    public void A_number_without_influence_has_no_value_that_helps()
    {
        var claim = LoadGood("quantities:\n" + Printed("a", "59", "percent") + Printed("b", "66", "percent") + Checked("c", "70", "max(a, b)", "percent")).Claim("c");

        Assert.Equal((70, 70), (Math.Round(Of(claim, "a").Needed!.Value, 9), Math.Round(Of(claim, "b").Needed!.Value, 9)));
        var low = LoadGood("quantities:\n" + Printed("a", "59", "percent") + Printed("b", "66", "percent") + Checked("c", "50", "max(a, b)", "percent")).Claim("c");
        Assert.Equal([null, null], low.Requirements.Select(r => r.Needed));
    }

    [Fact]
    public void A_bound_asks_for_a_bound()
    {
        var claim = LoadGood("quantities:\n" + Printed("a", "59") + Printed("b", "20") + Checked("c", "100", "a - b", more: "sense: \">=\"") + Checked("d", "10", "a - b", more: "sense: \"<=\"")).Claim("c");

        Assert.Equal((120, double.PositiveInfinity), (Of(claim, "a").Range!.Value.Low, Of(claim, "a").Range!.Value.High));
        Assert.Null(Of(claim, "b").Needed);
    }

    [Fact]
    public void Numbers_below_computed_ones_are_asked_and_not_the_computed_ones()
    {
        // 3000 = 2 (a + b) with a = 1000, b = 100: a = 1400, b = 500.
        var claim = LoadGood("quantities:\n" + Printed("a", "1000") + Printed("b", "100") + Computed("half", "a + b") + Checked("c", "3000", "half * 2")).Claim("c");

        Assert.Equal([("a", 1400), ("b", 500)], claim.Requirements.Select(r => (r.Leaf.Name, Math.Round(r.Needed!.Value, 6))));
    }

    [Fact]
    public void An_unpublished_number_has_the_value_that_the_claim_implies()
    {
        // 500 / (2 x) = 10 asks for x = 25; with 10 in [9.5, 10.5): 23.81 to 26.32.
        var claim = LoadGood("quantities:\n" + Printed("a", "500") + "  x: { label: x, unit: ratio, unpublished: true }\n" + Computed("twice", "x * 2", "ratio") + Checked("c", "10", "a / twice")).Claim("c");

        var x = Assert.Single(claim.Requirements);
        Assert.Equal((ClaimStatus.Untestable, 25.0), (claim.Status, Math.Round(x.Needed!.Value, 9)));
        Assert.Equal((250 / 10.5, 250 / 9.5), (x.Range!.Value.Low, x.Range!.Value.High), Near);
        Assert.Null(x.Change);
        Assert.Null(x.Printed);
    }

    [Fact]
    public void A_number_that_was_solved_for_keeps_the_range_that_all_inputs_leave_it()
    {
        var site = LoadGood("quantities:\n" + Printed("a", "500") + Checked("c", "10", "a / x") + "  x: { label: x, unit: ratio, unpublished: true, implied: { from: c, between: [1, 100] } }\n");

        var x = Assert.Single(site.Claim("c").Requirements);

        Assert.Equal(50, x.Needed!.Value, 1e-9);
        Assert.Equal((499.5 / 10.5, 500.5 / 9.5), (x.Range!.Value.Low, x.Range!.Value.High), Near);
    }

    [Fact]
    public void Two_unknown_numbers_leave_nothing_to_say()
    {
        var claim = LoadGood("quantities:\n  x: { label: x, unit: 万 job, unpublished: true }\n  y: { label: y, unit: 万 job, unpublished: true }\n" + Checked("c", "10", "x + y")).Claim("c");

        Assert.Equal((ClaimStatus.Untestable, 0), (claim.Status, claim.Requirements.Count));
    }

    [Fact]
    public void A_second_printing_asks_the_first_one_to_be_the_same()
    {
        var claim = LoadGood("quantities:\n" + Printed("a", "4921") + "claims:\n  - { id: c, restates: a, printed: 4981 万个, source: s }\n").Claim("c");

        var a = Assert.Single(claim.Requirements);
        Assert.Equal((4981, 4980.5, 4981.5), Rounded(a));
    }

    [Fact]
    public void A_claim_that_holds_asks_for_nothing()
    {
        var site = LoadGood("quantities:\n" + Printed("a", "4432") + Printed("b", "489") + Checked("c", "4921", "a + b") + Checked("d", "4922", "a + b"));

        Assert.Empty(site.Claim("c").Requirements);
        Assert.Empty(site.Claim("d").Requirements);
    }

    [Fact]
    public void A_sum_of_many_parts_asks_the_first_twelve()
    {
        var parts = Enumerable.Range(1, 40).Select(i => $"p{i}").ToList();
        var claim = LoadGood("quantities:\n" + string.Concat(parts.Select(p => Printed(p, "10"))) + Checked("c", "500", string.Join(" + ", parts))).Claim("c");

        Assert.Equal(12, claim.Requirements.Count);
        Assert.All(claim.Requirements, r => Assert.Equal(110, r.Needed!.Value, 1e-9));
    }

    private static Requirement Of(Claim claim, string leaf) => Assert.Single(claim.Requirements, r => r.Leaf.Name == leaf);

    private static (double, double, double) Rounded(Requirement r) => (Math.Round(r.Needed!.Value, 6), Math.Round(r.Range!.Value.Low, 6), Math.Round(r.Range!.Value.High, 6));

    private static bool Near((double Low, double High) a, (double Low, double High) b) => Math.Abs(a.Low - b.Low) < 1e-6 && Math.Abs(a.High - b.High) < 1e-6;
}
