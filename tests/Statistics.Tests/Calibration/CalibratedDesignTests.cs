using Reckon.Statistics.Calibration;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Matrices;
using Reckon.Statistics.Survey.Designs;
using Reckon.Statistics.Survey.Estimators;
using Reckon.Statistics.Survey.Precision;
using Reckon.Statistics.Survey.Proportions;

namespace Reckon.Statistics.Tests.Calibration;

/// <summary>Calibrated estimates of the samples of Californian schools against R survey.</summary>
public sealed class CalibratedDesignTests
{
    private static readonly Reference R = Reference.Read("r-calibration.csv");

    public static TheoryData<string, string> Linearized() => Cases(isReplicated: false);

    public static TheoryData<string, string> Replicated() => Cases(isReplicated: true);

    [Theory]
    [MemberData(nameof(Linearized))]
    public void Estimates_and_standard_errors_agree_with_R(string design, string calibration)
    {
        var schools = Schools.Of(design);
        var calibrated = new CalibratedDesign(
            schools.Design(design),
            schools.Calibration(calibration),
            calibration == "rake" ? ResidualWeights.Equal : ResidualWeights.Initial);
        var domain = calibrated.Domain(schools.Improved);

        Compare(design, calibration, "mean", calibrated.Estimate(Ratios.Mean(schools.Numbers("api00")))[0]);
        Compare(design, calibration, "total", calibrated.Estimate(new Totals(schools.Numbers("enroll")))[0]);
        Compare(design, calibration, "ratio", calibrated.Estimate(new Ratios(schools.Numbers("api.stu"), schools.Numbers("enroll")))[0]);
        Compare(design, calibration, "domain mean", domain.Estimate(Ratios.Mean(schools.Numbers("api00")))[0]);
        Compare(design, calibration, "domain total", domain.Estimate(new Totals(schools.Numbers("enroll")))[0]);
        Assert.Equal(Value(design, calibration, "degf"), calibrated.DegreesOfFreedom);
        Assert.Equal(Value(design, calibration, "domain degf"), domain.DegreesOfFreedom);
    }

    [Fact]
    public void Rows_whose_weight_became_negative_still_count()
    {
        // R survey 4.1-1: calibrate(svydesign(ids=~1, strata=~stype, fpc=~fpc, data=apistrat), ~api99, 1.12 times its total), svymean, svyciprop.
        var schools = Schools.Strata;
        var stage = new SurveyStage { Strata = schools.Type, PopulationSizes = schools.Numbers("fpc") };
        var design = new TaylorDesign(new SurveyPlan { Stages = [stage] });
        var auxiliary = Matrix.FromColumns([.. design.Weights.Select(_ => 1.0)], schools.Numbers("api99"));
        var totals = new Totals(auxiliary).Values([.. design.Weights]);
        var known = new KnownTotals { Auxiliary = auxiliary, Totals = [totals[0], 1.12 * totals[1]] };
        var calibrated = new CalibratedDesign(design, new RegressionCalibration(known));
        var effect = DesignEffect.Of(calibrated, Ratios.Mean(schools.Numbers("api00")));
        var (_, interval) = ProportionInterval.Of(calibrated, schools.Improved, ProportionMethod.Beta);

        Assert.Equal(9, calibrated.Weights.Count(w => w < 0));
        Close.To(0.073015154649019851, effect.WithoutReplacement[0], 1e-9);
        Close.To(0.070657545522477397, effect.WithReplacement[0], 1e-9);
        Close.To(0.57608396949138085, interval.Low, 1e-9);
        Close.To(0.74277270008963558, interval.High, 1e-9);
    }

    [Theory]
    [MemberData(nameof(Replicated))]
    public void Estimates_and_standard_errors_with_replicates_agree_with_R(string design, string calibration)
    {
        var schools = Schools.Of(design);
        var calibrated = schools.Replicates(design).Calibrated(schools.Calibration(calibration));
        var (mean, total, ratio) = (
            Ratios.Mean(schools.Numbers("api00")),
            new Totals(schools.Numbers("enroll")),
            new Ratios(schools.Numbers("api.stu"), schools.Numbers("enroll")));

        var whole = calibrated.Estimate(w => [mean.Values(w)[0], total.Values(w)[0], ratio.Values(w)[0]]);
        var domain = calibrated.Domain(schools.Improved).Estimate(w => [mean.Values(w)[0], total.Values(w)[0]]);

        Compare(design, calibration, "mean", whole[0]);
        Compare(design, calibration, "total", whole[1]);
        Compare(design, calibration, "ratio", whole[2]);
        Compare(design, calibration, "domain mean", domain[0]);
        Compare(design, calibration, "domain total", domain[1]);
    }

    [Theory]
    [MemberData(nameof(Linearized))]
    public void Factors_agree_with_R(string design, string calibration)
    {
        var schools = Schools.Of(design);
        var weights = schools.Calibration(calibration).Calibrate(schools.Numbers("pw"));

        Close.To(Value(design, calibration, "g smallest"), weights.SmallestFactor, 1e-9, "smallest");
        Close.To(Value(design, calibration, "g largest"), weights.LargestFactor, 1e-9, "largest");
        Close.To(Value(design, calibration, "g first"), weights.Factors[0], 1e-9, "first");
        Close.To(Value(design, calibration, "g last"), weights.Factors[^1], 1e-9, "last");
    }

    [Fact]
    public void Calibration_in_steps_takes_residuals_step_by_step()
    {
        var schools = Schools.Clusters;
        var first = new CalibratedDesign(schools.Design("clus1"), schools.PostStratification());
        var found = new CalibratedDesign(first, ScoresOnly(schools, CalibrationDistance.Linear)).Estimate(new Totals(schools.Numbers("enroll")))[0];
        CompareStep("steps", found);
    }

    [Fact]
    public void A_sample_in_two_stages_is_calibrated_like_any_other()
    {
        var data = Reference.ReadGauge("mu284.csv");
        var first = new SurveyStage { Clusters = data.Text("id1"), PopulationSizes = data.Numbers("n1") };
        var second = new SurveyStage { Clusters = data.Text("id2"), PopulationSizes = data.Numbers("n2") };
        var size = new PostStratification(new int[data.Rows], new Dictionary<string, double> { ["0"] = 284 });
        var design = new CalibratedDesign(new TaylorDesign(new SurveyPlan { Stages = [first, second] }), size);
        CompareStep("two stages", design.Estimate(new Totals(data.Numbers("y1")))[0]);
    }

    [Fact]
    public void Residuals_under_calibrated_weights_are_those_of_Deville_and_Sarndal()
    {
        var schools = Schools.Clusters;
        var design = new CalibratedDesign(
            schools.Design("clus1"), ScoresOnly(schools, CalibrationDistance.Raking), ResidualWeights.Calibrated);
        CompareStep("calibrated residuals", design.Estimate(new Totals(schools.Numbers("enroll")))[0]);
    }

    [Fact]
    public void A_replicate_that_cannot_be_calibrated_is_named()
    {
        // One district makes up a cell, so the replicate without it has none left of it.
        var schools = Schools.Clusters;
        var district = schools.Text("dnum");
        string[] cells = [.. district.Select(d => d == district[0] ? "one" : "others")];
        var calibration = new PostStratification(cells, new Dictionary<string, double> { ["one"] = 300, ["others"] = 5894 });
        var design = schools.Replicates("jk1").Calibrated(calibration);
        var error = Assert.ThrowsAny<ArgumentException>(() => design.Estimate(Ratios.Mean(schools.Numbers("api00"))));
        Assert.Contains("Replicate 0", error.Message, StringComparison.Ordinal);
        Assert.Contains("one", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_that_do_not_match_are_refused()
    {
        var calibrated = new CalibratedDesign(Schools.Strata.Design("strat"), Schools.Strata.PostStratification());
        Assert.Throws<ArgumentException>(() => new CalibratedDesign(Schools.Strata.Design("strat"), Schools.Clusters.PostStratification()));
        Assert.Throws<ArgumentException>(() => calibrated.Estimate(Ratios.Mean([1, 2])));
        Assert.Throws<ArgumentException>(() => calibrated.Domain([true]));
        Assert.Throws<ArgumentException>(() => calibrated.Domain(new bool[200]));
    }

    private static RegressionCalibration ScoresOnly(Schools schools, CalibrationDistance distance) =>
        new(
            new KnownTotals { Auxiliary = schools.TypesAndScores().SelectColumns([0, 3]), Totals = [Schools.Population, 3914069], Distance = distance });

    private static void CompareStep(string quantity, Estimate found)
    {
        var steps = Reference.Read("r-steps.csv");
        var row = Array.IndexOf(steps.Text("quantity"), quantity);
        Close.To(steps.Numbers("value")[row], found.Value, 1e-9, quantity);
        Close.To(steps.Numbers("se")[row], found.StandardError, 1e-9, $"standard error of {quantity}");
    }

    private static TheoryData<string, string> Cases(bool isReplicated)
    {
        var cases = new TheoryData<string, string>();
        foreach (var (design, calibration) in R.Text("design").Zip(R.Text("calibration")).Distinct())
        {
            if (design.StartsWith("jk", StringComparison.Ordinal) == isReplicated) cases.Add(design, calibration);
        }

        return cases;
    }

    private static void Compare(string design, string calibration, string quantity, Estimate found)
    {
        Close.To(Value(design, calibration, quantity), found.Value, 1e-9, $"{quantity} of {design} {calibration}");
        Close.To(
            Value(design, calibration, quantity, "se"),
            found.StandardError,
            1e-9,
            $"standard error of {quantity} of {design} {calibration}");
    }

    private static double Value(string design, string calibration, string quantity, string column = "value") =>
        Enumerable.Range(0, R.Rows)
            .Where(i => R.Text("design")[i] == design && R.Text("calibration")[i] == calibration && R.Text("quantity")[i] == quantity)
            .Select(i => Reference.Number(R.Text(column)[i])).Single();
}
