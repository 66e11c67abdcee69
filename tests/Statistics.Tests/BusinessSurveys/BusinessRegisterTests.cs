using Reckon.Statistics.BusinessSurveys;

namespace Reckon.Statistics.Tests.BusinessSurveys;

public sealed class BusinessRegisterTests
{
    private static readonly BusinessRegister Good = new() { Strata = new[] { "a", "a", "b", "b" }, IsSampled = [true, false, true, true] };

    [Fact]
    public void The_factor_of_a_group_is_that_of_the_specification() =>
        // Office for National Statistics, Statistical Method Specifications, "Estimation": N 12, n 3, so a 4, sample total 18,
        // register total 52.
        Close.To(0.7222, new CalibrationGroup("j", 52, 4 * 18).Factor, 1e-4);

    [Fact]
    public void A_register_that_contradicts_itself_is_refused()
    {
        Refused(Good with { IsSampled = [true] }, "IsSampled");
        Refused(Good with { Statuses = [UnitStatus.InScope] }, "Statuses");
        Refused(Good with { Statuses = [UnitStatus.InScope, UnitStatus.Dead, UnitStatus.InScope, UnitStatus.InScope] }, "Statuses[1]");
        Refused(Good with { DeathsAreMadeUpFor = [true] }, "DeathsAreMadeUpFor");
        Refused(Good with { DeathsAreMadeUpFor = [true, true, true, false] }, "DeathsAreMadeUpFor[3]");
        Refused(Good with { IsSampled = [true, true, false, false] }, "Stratum b");
        Refused(
            Good with
            {
                Statuses = [UnitStatus.Dead, UnitStatus.InScope, UnitStatus.InScope, UnitStatus.InScope],
                DeathsAreMadeUpFor = [true, true, false, false],
            },
            "Stratum a");
        Refused(Good with { Strata = Array.Empty<string>(), IsSampled = [] }, "Strata");
    }

    [Fact]
    public void Counts_that_cannot_be_are_refused()
    {
        var good = new StratumCounts { Stratum = "a", Population = 10, Sample = 4 };
        Close.To(2.5, new StratumWeight(good).Adjusted, 1e-15);
        Assert.Throws<ArgumentException>(() => new StratumWeight(good with { Sample = 11 }));
        Assert.Throws<ArgumentException>(() => new StratumWeight(good with { Sample = 0 }));
        Assert.Throws<ArgumentException>(() => new StratumWeight(good with { Deaths = -1 }));
        Assert.Throws<ArgumentException>(() => new StratumWeight(good with { Deaths = 3, OutOfScope = 2 }));
        Assert.Throws<ArgumentException>(() => new StratumWeight(good with { Deaths = 4, DeathsAreMadeUpFor = true }));
        Close.To(2.5, new StratumWeight(good with { Deaths = 4 }).Adjusted, 1e-15);
    }

    [Fact]
    public void An_auxiliary_variable_that_cannot_calibrate_is_refused()
    {
        AuxiliaryRefused([1, 2, 3], "auxiliary");
        AuxiliaryRefused([1, 2, -3, 4], "auxiliary[2]");
        AuxiliaryRefused([1, 2, double.NaN, 4], "auxiliary[2]");
        AuxiliaryRefused([0, 2, 3, 4], "group a");
        AuxiliaryRefused([1, 1, 0, 0], "group b");
        Assert.Throws<ArgumentException>(() => BusinessEstimator.CombinedRatio(Good, [1, 2, 3, 4], new[] { 1, 1 }));
    }

    private static void AuxiliaryRefused(double[] auxiliary, string named) =>
        Assert.Contains(
            named,
            Assert.Throws<ArgumentException>(() => BusinessEstimator.SeparateRatio(Good, auxiliary)).Message,
            StringComparison.Ordinal);

    private static void Refused(BusinessRegister register, string named) =>
        Assert.Contains(
            named, Assert.Throws<ArgumentException>(() => BusinessEstimator.Expansion(register)).Message, StringComparison.Ordinal);
}
