using Reckon.Statistics.Calibration;
using Reckon.Statistics.Survey;
using Reckon.Statistics.Survey.Designs;
using Reckon.Statistics.Survey.Estimators;

namespace Reckon.Statistics.Tests.Calibration;

/// <summary>Calibrated estimates of the samples of Californian schools against R survey.</summary>
public sealed class CalibratedDesignTests
{
    private static readonly Reference R = Reference.Read("r-calibration.csv");

    public static TheoryData<string, string> Linearized()
    {
        var cases = new TheoryData<string, string>();
        foreach (var (design, calibration) in R.Text("design").Zip(R.Text("calibration")).Distinct())
        {
            if (!design.StartsWith("jk", StringComparison.Ordinal)) cases.Add(design, calibration);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Linearized))]
    public void Estimates_and_standard_errors_agree_with_R(string design, string calibration)
    {
        var schools = Schools.Of(design);
        var calibrated = new CalibratedDesign(schools.Design(design), schools.Calibration(calibration), calibration == "rake" ? ResidualWeights.Equal : ResidualWeights.Initial);
        var domain = calibrated.Domain(schools.Improved);

        Compare(design, calibration, "mean", calibrated, Ratios.Mean(schools.Numbers("api00")));
        Compare(design, calibration, "total", calibrated, new Totals(schools.Numbers("enroll")));
        Compare(design, calibration, "ratio", calibrated, new Ratios(schools.Numbers("api.stu"), schools.Numbers("enroll")));
        Compare(design, calibration, "domain mean", domain, Ratios.Mean(schools.Numbers("api00")));
        Compare(design, calibration, "domain total", domain, new Totals(schools.Numbers("enroll")));
        Assert.Equal(Value(design, calibration, "degf"), calibrated.DegreesOfFreedom);
        Assert.Equal(Value(design, calibration, "domain degf"), domain.DegreesOfFreedom);
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

    private static void Compare(string design, string calibration, string quantity, ISurveyDesign calibrated, ISurveyStatistic statistic)
    {
        var found = calibrated.Estimate(statistic)[0];
        Close.To(Value(design, calibration, quantity), found.Value, 1e-9, $"{quantity} of {design} {calibration}");
        Close.To(Value(design, calibration, quantity, "se"), found.StandardError, 1e-9, $"standard error of {quantity} of {design} {calibration}");
    }

    private static double Value(string design, string calibration, string quantity, string column = "value") =>
        Enumerable.Range(0, R.Rows)
            .Where(i => R.Text("design")[i] == design && R.Text("calibration")[i] == calibration && R.Text("quantity")[i] == quantity)
            .Select(i => Reference.Number(R.Text(column)[i])).Single();
}
