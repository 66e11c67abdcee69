using Reckon.Statistics.Matrices;
using Reckon.Statistics.Survey.Estimators;

namespace Reckon.Statistics.Tests.Survey.Estimators;

public sealed class EstimatorTests
{
    private static readonly Reference Strat = Schools.Stratified;
    private static readonly Ratios Ratio = new(Strat.Numbers("api.stu"), Strat.Numbers("enroll"));
    private static readonly Reference Population = Reference.ReadGauge("api-population-by-type.csv");
    private static readonly Dictionary<string, double> Enrolled =
        Population.Text("stype").Zip(Population.Numbers("enroll")).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal);

    [Fact]
    public void Separate_ratios_and_totals_predicted_from_ratios_agree_with_R()
    {
        var design = Schools.StratifiedDesign;
        var ratios = design.Estimate(new ByGroup(Ratio, Strat.Text("stype")));
        Schools.StratifiedValues.Agrees("separate ratio E", ratios[0]);
        Schools.StratifiedValues.Agrees("separate ratio M", ratios[1]);
        Schools.StratifiedValues.Agrees("separate ratio H", ratios[2]);
        Schools.StratifiedValues.Agrees(
            "separate ratio total api.stu", design.Estimate(RatioTotals.Separate(Ratio, Strat.Text("stype"), Enrolled))[0]);
        Schools.StratifiedValues.Agrees(
            "combined ratio total api.stu", design.Estimate(RatioTotals.Combined(Ratio, Enrolled.Values.Sum()))[0]);
    }

    [Fact]
    public void Known_totals_and_groups_must_be_the_same()
    {
        static string Refused(Dictionary<string, double> totals) =>
            Assert.Throws<ArgumentException>(() => RatioTotals.Separate(Ratio, Strat.Text("stype"), totals)).Message;
        Assert.Contains("\"M\"", Refused(new() { ["E"] = 1, ["H"] = 1 }), StringComparison.Ordinal);
        Assert.Contains("\"X\"", Refused(new(Enrolled) { ["X"] = 1 }), StringComparison.Ordinal);
    }

    [Fact]
    public void Means_by_stratum_agree_with_R()
    {
        var means = Schools.StratifiedDesign.Estimate(new ByGroup(Ratios.Mean(Strat.Numbers("api00")), Strat.Text("stype")));
        Schools.StratifiedValues.Agrees("mean api00 E", means[0]);
        Schools.StratifiedValues.Agrees("mean api00 M", means[1]);
        Schools.StratifiedValues.Agrees("mean api00 H", means[2]);
    }

    [Fact]
    public void Means_by_domains_that_cut_across_clusters_have_R_s_covariances()
    {
        var groups = Reckon.Statistics.Survey.Grouping.Of(Schools.Clustered.Text("stype"));
        var means = Schools.ClusteredDesign.Estimate(new ByGroup(Ratios.Mean(Schools.Clustered.Numbers("api00")), groups));
        for (var i = 0; i < 9; i++)
        {
            var name = $"by {groups.Labels[i / 3]} {groups.Labels[i % 3]}";
            Close.To(SurveyReference.Value(name), means.Values[i / 3], 1e-9, name);
            Close.To(SurveyReference.Second(name), means.Covariance[i / 3, i % 3], 1e-9, name);
        }
    }

    [Fact]
    public void Differences_and_quotients_of_means_agree_with_R()
    {
        var (after, before) = (Ratios.Mean(Schools.Clustered.Numbers("api00")), Ratios.Mean(Schools.Clustered.Numbers("api99")));
        var both = new Joined(after, before);
        var difference = Schools.ClusteredDesign.Estimate(SmoothFunction.LinearCombination(both, Matrix.FromRows([1, -1])))[0];
        Close.To(SurveyReference.Value("contrast difference"), difference.Value, 1e-9);
        Close.To(SurveyReference.Second("contrast difference"), difference.StandardError, 1e-9);
        static Matrix Derivatives(double[] m) => Matrix.FromRows([1 / m[1], -m[0] / (m[1] * m[1])]);
        var quotient = Schools.ClusteredDesign.Estimate(new SmoothFunction(both, m => [m[0] / m[1]], Derivatives))[0];
        Close.To(SurveyReference.Value("contrast quotient"), quotient.Value, 1e-9);
        Close.To(SurveyReference.Second("contrast quotient"), quotient.StandardError, 1e-9);
        Close.To(difference.StandardError, Schools.ClusteredDesign.Estimate(both).Combine([1, -1]).StandardError, 1e-9);
    }

    [Fact]
    public void Variances_and_covariances_agree_with_R()
    {
        var found = Schools.StratifiedDesign.Estimate(new Covariances(Matrix.FromColumns(Strat.Numbers("api00"), Strat.Numbers("enroll"))));
        for (var i = 0; i < 4; i++)
        {
            Close.To(SurveyReference.Value($"covariance {i / 2} {i % 2}"), found.Values[i], 1e-9);
            Close.To(SurveyReference.Second($"covariance {i / 2} {i % 2}"), found[i].StandardError, 1e-9);
        }
    }

    [Fact]
    public void A_ratio_of_nothing_is_refused()
    {
        var failure = Assert.Throws<ArgumentException>(
            () => Schools.StratifiedDesign.Estimate(new Ratios(Strat.Numbers("api00"), new double[Strat.Rows])));
        Assert.Equal("denominators", failure.ParamName);
    }

    [Fact]
    public void A_missing_value_is_refused_where_it_has_weight_and_left_out_where_it_has_none()
    {
        var values = Strat.Numbers("api00");
        values[7] = double.NaN;
        var failure = Assert.Throws<ArgumentException>(() => Schools.StratifiedDesign.Estimate(Ratios.Mean(values)));
        Assert.Contains("[7, 0]", failure.Message, StringComparison.Ordinal);
        var present = values.Select(double.IsFinite).ToArray();
        var found = Schools.StratifiedDesign.Domain(present).Estimate(Ratios.Mean(values))[0];
        values[7] = 0;
        Assert.Equal(Schools.StratifiedDesign.Domain(present).Estimate(Ratios.Mean(values))[0], found);
    }

    [Fact]
    public void A_group_without_weight_is_refused_by_name()
    {
        var elementary = Schools.StratifiedDesign.Domain([.. Strat.Text("stype").Select(s => s == "E")]);
        var failure = Assert.Throws<ArgumentException>(() => elementary.Estimate(new ByGroup(Ratio, Strat.Text("stype"))));
        Assert.Contains("\"M\"", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Variances_of_one_row_are_refused() =>
        Assert.Throws<ArgumentException>(() => new Covariances([1.0, 2.0]).Values([1, 0]));
}
