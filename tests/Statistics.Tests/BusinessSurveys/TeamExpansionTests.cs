using FsCheck;
using FsCheck.Fluent;
using Reckon.Statistics.BusinessSurveys;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Survey.Designs;

namespace Reckon.Statistics.Tests.BusinessSurveys;

public sealed class TeamExpansionTests
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(20220217, 41);
    private static readonly Reference R = Reference.Read("r-team.csv");
    private static readonly Reference Sample = Reference.ReadGauge("api-clus1.csv");
    private static readonly Dictionary<string, Estimate> Schools = new(StringComparer.Ordinal)
    {
        ["E"] = new(4421, 0),
        ["H"] = new(755, 0),
        ["M"] = new(1018, 0),
    };

    [Fact]
    public void Staff_by_kind_and_tier_agree_with_R()
    {
        var found = TeamExpansion.Of(Survey(Schools), Design());

        Compare("ft", found.FullAndPartTime[0]);
        Compare("pt", found.FullAndPartTime[1]);
        Compare("k", found.Total);
        Compare("fte", found.FullTimeEquivalents(new Estimate(0.4, 0)));
        foreach (var tier in found.Tiers) Compare("per unit " + tier.Tier, tier.StaffPerUnit);
        Close.To(R.Numbers("value")[Array.IndexOf(R.Text("quantity"), "covariance")], found.FullAndPartTime.Covariance[0, 1], 1e-9);
        Close.To(1, found.Tiers.Sum(t => t.Share), 1e-14);
        Close.To(found.Total.Value, found.Tiers.Sum(t => t.Staff.Value), 1e-13);
    }

    [Fact]
    public void A_domain_has_the_tiers_that_it_has()
    {
        bool[] isElementary = [.. Sample.Text("stype").Select(t => t == "E")];
        var whole = TeamExpansion.Of(Survey(Schools), Design());
        var part = TeamExpansion.Of(Survey(new(StringComparer.Ordinal) { ["E"] = Schools["E"] }), Design().Domain(isElementary));

        Assert.Equal(["E"], part.Tiers.Select(t => t.Tier));
        Close.To(whole.Tiers.Single(t => t.Tier == "E").Staff.Value, part.Total.Value, 1e-13);
        Close.To(whole.Tiers.Single(t => t.Tier == "E").Staff.StandardError, part.Total.StandardError, 1e-11);
    }

    [Fact]
    public void Units_that_are_estimated_add_the_square_of_staff_per_unit()
    {
        var counted = TeamExpansion.Of(Survey(Schools), Design());
        var estimated = TeamExpansion.Of(Survey(new(Schools) { ["E"] = new(4421, 100) }), Design());
        var perUnit = counted.Tiers.Single(t => t.Tier == "E").StaffPerUnit.Value;

        Close.To(counted.Total.Variance + perUnit * perUnit * 100 * 100, estimated.Total.Variance, 1e-12);
    }

    [Fact]
    public void An_uncertain_ratio_of_hours_adds_the_square_of_part_time_staff()
    {
        var found = TeamExpansion.Of(Survey(Schools), Design());
        var (sure, unsure) = (found.FullTimeEquivalents(new Estimate(0.4, 0)), found.FullTimeEquivalents(new Estimate(0.4, 0.05)));
        Close.To(sure.Variance + Math.Pow(found.FullAndPartTime.Values[1] * 0.05, 2), unsure.Variance, 1e-12);
    }

    [Fact]
    public void Full_time_and_part_time_add_up_to_the_total_and_a_census_has_no_variance()
    {
        var samples = from size in Gen.Choose(4, 20)
                      from full in Gen.Choose(0, 5).ArrayOf(size)
                      from part in Gen.Choose(0, 3).ArrayOf(size)
                      from isCensus in Gen.Elements(true, false)
                      select (Full: full, Part: part, IsCensus: isCensus);

        Check.One(Fixed, Prop.ForAll(samples.ToArbitrary(), sample =>
        {
            var size = sample.Full.Length;
            var design = new TaylorDesign(
                new SurveyPlan { Stages = [new SurveyStage { PopulationSizes = [.. Enumerable.Repeat(sample.IsCensus ? size : size + 10.0, size)] }] });
            string[] tiers = [.. Enumerable.Range(0, size).Select(i => i % 2 == 0 ? "large" : "small")];
            double[] full = [.. sample.Full.Select(f => (double)f)], part = [.. sample.Part.Select(p => (double)p)], both = [.. full.Zip(part, (f, p) => f + p)];
            var units = tiers.Distinct().ToDictionary(t => t, t => new Estimate(tiers.Count(u => u == t), 0));
            var apart = TeamExpansion.Of(new TeamSurvey { Tiers = tiers, Units = units, FullTime = full, PartTime = part }, design);
            var together = TeamExpansion.Of(
                new TeamSurvey { Tiers = tiers, Units = units, FullTime = both, PartTime = new double[size] }, design);
            return Math.Abs(apart.Total.Value - both.Sum()) < 1e-9 && Math.Abs(apart.Total.StandardError - together.Total.StandardError) < 1e-7
                && (!sample.IsCensus || apart.Total.StandardError < 1e-7);
        }));
    }

    [Fact]
    public void A_survey_that_cannot_be_expanded_is_refused()
    {
        var good = Survey(Schools);
        Refused(good with { Units = new Dictionary<string, Estimate> { ["E"] = new(4421, 0), ["H"] = new(755, 0) } }, "Tier M");
        Refused(good with { Units = new Dictionary<string, Estimate>(Schools) { ["U"] = new(5, 0) } }, "Tier U");
        Refused(good with { Units = new Dictionary<string, Estimate>(Schools) { ["H"] = new(-1, 0) } }, "Tier H");
        Refused(good with { Units = new Dictionary<string, Estimate>(Schools) { ["H"] = new(1, double.NaN) } }, "Tier H");
        Refused(good with { FullTime = [1, 2] }, "FullTime");
        Refused(good with { PartTime = [.. good.PartTime.Select((p, i) => i == 7 ? -1 : p)] }, "PartTime");
        Refused(good with { PartTime = [.. good.PartTime.Select((p, i) => i == 7 ? double.NaN : p)] }, "PartTime");
        Assert.Throws<ArgumentException>(() => TeamExpansion.Of(good, Design()).FullTimeEquivalents(new Estimate(1.2, 0)));
        Assert.Throws<ArgumentException>(() => TeamExpansion.Of(good, Design()).FullTimeEquivalents(new Estimate(0.5, -1)));
    }

    private static void Refused(TeamSurvey survey, string named) =>
        Assert.Contains(
            named, Assert.Throws<ArgumentException>(() => TeamExpansion.Of(survey, Design())).Message, StringComparison.Ordinal);

    private static void Compare(string quantity, Estimate found)
    {
        var row = Array.IndexOf(R.Text("quantity"), quantity);
        Close.To(R.Numbers("value")[row], found.Value, 1e-9, quantity);
        Close.To(R.Numbers("se")[row], found.StandardError, 1e-9, $"standard error of {quantity}");
    }

    private static TeamSurvey Survey(Dictionary<string, Estimate> units) => new()
    {
        Tiers = Sample.Text("stype"),
        Units = units,
        FullTime = [.. Sample.Numbers("enroll").Zip(Sample.Text("comp.imp"), (e, c) => c == "No" ? 0 : Math.Floor(e / 100))],
        PartTime = Sample.Numbers("ell"),
    };

    private static TaylorDesign Design() => new(new SurveyPlan
    {
        Stages = [new SurveyStage { Clusters = Sample.Text("dnum"), PopulationSizes = Sample.Numbers("fpc") }],
        Weights = Sample.Numbers("pw"),
    });
}
