using Reckon.Assessments.Claims;
using static Reckon.Assessments.Tests.Support.SmallSite;

namespace Reckon.Assessments.Tests.Claims;

public sealed class UnitSlipTests
{
    [Theory]
    [InlineData("3685", "亿 job", 0.0001)]
    [InlineData("0.3685", "万 job", 10_000.0)]
    [InlineData("368.5", "万 job", 10.0)]
    [InlineData("3685", "万 job", null)]
    [InlineData("3691", "亿 job", null)]
    [InlineData("4000", "亿 job", null)]
    public void A_slip_of_scale_is_named_with_its_factor(string printed, string unit, double? factor)
    {
        // 2415 + 781 + 489 = 3685 万, give or take 1.5.
        var claim = LoadGood("quantities:\n" + Printed("a", "2415") + Printed("b", "781") + Printed("c", "489") + Checked("d", printed, "a + b + c", unit)).Claim("d");

        var isSlip = factor is not null;
        Assert.Equal(factor, claim.Slip is { } slip ? Math.Round(slip, 9) : null);
        Assert.Equal(isSlip, claim.Reason == ClaimReason.UnitSlip);
        if (isSlip) Assert.Equal(ClaimStatus.Contradicts, claim.Status);
    }

    [Fact]
    public void A_ratio_printed_as_a_percentage_is_a_slip()
    {
        var site = LoadGood("quantities:\n" + Printed("a", "50", "ratio", "exact: true") + Printed("b", "205", "ratio", "exact: true") + Checked("c", "0.244", "a / b", "percent") + Checked("d", "24.4", "a / b", "ratio"));

        Assert.Equal((ClaimReason.UnitSlip, 100), (site.Claim("c").Reason, site.Claim("c").Slip!.Value));
        Assert.Equal((ClaimReason.UnitSlip, 0.01), (site.Claim("d").Reason, site.Claim("d").Slip!.Value));
    }

    // "Over 5000" holds of nearly everything when its unit may slip.
    [Fact]
    public void The_digits_of_a_bound_have_to_agree_as_well()
    {
        var site = LoadGood("quantities:\n" + Printed("a", "700") + Checked("b", "5000", "a", more: "sense: \">=\"") + Checked("c", "7000", "a", more: "sense: \">=\""));

        Assert.Equal(ClaimReason.OutOfRange, site.Claim("b").Reason);
        Assert.Equal(ClaimReason.UnitSlip, site.Claim("c").Reason);
    }

    [Fact]
    public void A_number_of_one_digit_tells_of_no_slip()
    {
        var site = LoadGood("quantities:\n" + Printed("a", "70", "job", "exact: true") + Checked("b", "7", "a", "job", "exact: true"));

        Assert.Equal((ClaimStatus.Contradicts, ClaimReason.OutOfRange), (site.Claim("b").Status, site.Claim("b").Reason));
    }

    [Fact]
    public void A_second_printing_may_slip_too()
    {
        var site = LoadGood("quantities:\n" + Printed("a", "3463") + "claims:\n  - { id: c, restates: a, printed: 3463亿个, source: s }\n");

        Assert.Equal((ClaimReason.UnitSlip, 0.0001), (site.Claim("c").Reason, Math.Round(site.Claim("c").Slip!.Value, 9)));
    }
}
