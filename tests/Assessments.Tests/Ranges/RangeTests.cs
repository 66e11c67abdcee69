using Reckon.Assessments.Claims;
using static Reckon.Assessments.Tests.Support.SmallSite;

namespace Reckon.Assessments.Tests.Ranges;

/// <summary>Ranges of formulas in which a printed number occurs more than once, against what calculus says.</summary>
public sealed class RangeTests
{
    // Printed 2 and 3 stand for [1.5, 2.5) and [2.5, 3.5).
    [Theory]
    [InlineData("a / (a + b)", 1.5 / 5, 2.5 / 5)]
    [InlineData("b / (a + b)", 2.5 / 5, 3.5 / 5)]
    [InlineData("a * a", 2.25, 6.25)]
    [InlineData("a + a + a", 4.5, 7.5)]
    [InlineData("a * b + b", 6.25, 12.25)]
    [InlineData("a ^ 2 - a", 0.75, 3.75)]
    [InlineData("a * (1 + b) - a", 3.75, 8.75)]
    [InlineData("sqrt(a) * sqrt(a)", 1.5, 2.5)]
    [InlineData("growth(a + b, a)", 1, 7.0 / 3)]
    [InlineData("max(a, b)", 2.5, 3.5)]
    [InlineData("min(a, b)", 1.5, 2.5)]
    [InlineData("abs(a - b)", 0, 2)]
    [InlineData("a + b - a", 2.5, 3.5)]
    [InlineData("exp(log(a))", 1.5, 2.5)]
    public void A_range_is_that_of_calculus(string formula, double low, double high)
    {
        var range = LoadGood("quantities:\n" + Printed("a", "2", "ratio") + Printed("b", "3", "ratio") + Computed("x", formula, "ratio")).Quantity("x").Range!.Value;

        Assert.Equal(low, range.Low, 1e-9);
        Assert.Equal(high, range.High, 1e-9);
    }

    [Fact]
    public void What_arithmetic_on_ranges_cannot_cancel_is_a_little_wide_and_never_too_narrow()
    {
        // (a + b) / (b + a) is 1; its slope in a cannot be signed from ranges, so the box is cut.
        var range = LoadGood("quantities:\n" + Printed("a", "2", "ratio") + Printed("b", "3", "ratio") + Computed("x", "(a + b) / (b + a)", "ratio")).Quantity("x").Range!.Value;

        Assert.InRange(range.Low, 0.9, 1);
        Assert.InRange(range.High, 1, 1.1);
    }

    [Fact]
    public void A_product_that_rises_and_falls_is_found_by_cutting()
    {
        // x(1 − x) over [0.35, 0.65) has its peak of 0.25 at a half and its least, 0.35 × 0.65, at both ends.
        var range = LoadGood("quantities:\n" + Printed("x", "0.5", "ratio", "precision: 0.3") + Computed("y", "x * (1 - x)", "ratio")).Quantity("y").Range!.Value;

        Assert.InRange(range.Low, 0.35 * 0.65 - 1e-3, 0.35 * 0.65 + 1e-12);
        Assert.InRange(range.High, 0.25 - 1e-12, 0.25 + 1e-3);
    }

    [Fact]
    public void A_number_that_occurs_through_other_formulas_is_seen()
    {
        var site = LoadGood("quantities:\n" + Printed("a", "2") + Printed("b", "3") + Computed("total", "a + b") + Computed("share", "a / total", "percent") + Computed("rest", "1 - share", "percent"));

        var (share, rest) = (site.Quantity("share").Range!.Value, site.Quantity("rest").Range!.Value);

        Assert.Equal((30.0, 50.0), (share.Low, share.High));
        Assert.Equal((50.0, 70.0), (rest.Low, rest.High));
    }

    // The digits stand for [0, 4): its root for [0, 2), its rate over two steps for [−1, 1). The open ends are never reached.
    [Theory]
    [InlineData("a ^ 0.5", "2")]
    [InlineData("cagr(a, 1, 2)", "1")]
    [InlineData("sqrt(a)", "2")]
    public void Open_ends_stay_open_through_powers_and_functions(string formula, string end)
    {
        var site = LoadGood(
            "quantities:\n" + Printed("a", "2", "ratio").Replace("value: 2", "value: 2, precision: 4", StringComparison.Ordinal)
            + $"claims:\n  - {{ id: the.end, label: e, formula: \"{formula}\", printed: \"{end}\", unit: ratio, exact: true, source: s }}\n");

        Assert.Equal(ClaimStatus.Contradicts, site.Claim("the.end").Status);
    }

    [Theory]
    [InlineData("if(a > b, a, b)", 1.5, 3.5)]
    [InlineData("if(b > c, a, b)", 1.5, 2.5)]
    [InlineData("if(a >= 1.5, b, c)", 2.5, 3.5)]
    public void A_choice_is_the_branch_taken_or_both(string formula, double low, double high)
    {
        var range = LoadGood("quantities:\n" + Printed("a", "2", "ratio") + Printed("b", "3", "ratio") + Printed("c", "1", "ratio") + Computed("x", formula, "ratio")).Quantity("x").Range!.Value;

        Assert.True(range.Low >= low - 1e-9 && range.High <= high + 1e-9, $"{range}");
    }

    [Fact]
    public void A_guarded_division_is_no_error()
    {
        var site = LoadGood("quantities:\n" + Printed("a", "2") + Printed("zero", "0", "万 job", "exact: true") + Computed("x", "if(zero > zero, a / zero, 0)", "ratio"));

        Assert.Equal(0, site.Quantity("x").Value);
    }

    [Fact]
    public void A_bound_in_a_total_leaves_its_own_side_open()
    {
        var range = LoadGood("quantities:\n" + Printed("a", "2000", more: "sense: \">=\"") + Printed("b", "500") + Computed("x", "a + b + a")).Quantity("x").Range!.Value;

        Assert.Equal((4499.5, double.PositiveInfinity), (range.Low, range.High));
    }
}
